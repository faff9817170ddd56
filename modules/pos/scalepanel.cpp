#include "modules/pos/scalepanel.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

QString shownGrams(qint64 grams)
{
    const bool negative = grams < 0;
    const Quantity base = Quantity::fromThousandths((negative ? -grams : grams) * 1000);
    return (negative ? u"−"_s : QString()) + format::quantity(base, u"g"_s);
}

} // namespace

ScalePanel::ScalePanel(till::Devices &devices, const till::Product &product, QWidget *parent)
    : QWidget(parent)
    , m_devices(&devices)
    , m_product(product)
    , m_state(new ui::Badge({}))
    , m_weight(ui::label({}, 44, QFont::Bold))
    , m_amount(ui::label({}, 18, QFont::DemiBold, ui::Token::Primary))
    , m_words(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
    , m_tareButton(new ui::Button(ui::Button::Kind::Standard, tr("Tare")))
    , m_take(new ui::Button(ui::Button::Kind::Primary, tr("Take this weight")))
{
    m_weight->setObjectName(u"liveWeightLabel"_s);
    m_weight->setAccessibleName(tr("Weight on the scale"));
    m_words->setObjectName(u"scaleWordsLabel"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(60); // nothing moves under the finger
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new ui::IconLabel(u"scale"_s, 24, ui::Token::Text2));
    head->addWidget(ui::label(tr("On the scale"), 15, QFont::DemiBold));
    head->addStretch();
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_weight, 0, Qt::AlignLeading);
    column->addWidget(m_amount, 0, Qt::AlignLeading);
    column->addWidget(m_words);
    column->addStretch();
    m_tareButton->setObjectName(u"tareButton"_s);
    m_tareButton->setTouchHeight(56);
    m_take->setObjectName(u"takeWeightButton"_s);
    m_take->setTouchHeight(72);
    m_take->setTextStyle(18, QFont::Bold);
    column->addWidget(m_tareButton);
    column->addWidget(m_take);
    connect(m_tareButton, &QAbstractButton::clicked, this, &ScalePanel::toggleTare);
    connect(m_take, &QAbstractButton::clicked, this, &ScalePanel::take);
    connect(&devices, &till::Devices::weightChanged, this, &ScalePanel::refresh);
    connect(&m_ageing, &QTimer::timeout, this, &ScalePanel::refresh);
    m_ageing.start(std::chrono::milliseconds(250));
    // Per kilogram, whatever the till sells it by.
    devices.watchWeight(true, product.price.centimes() * 1000 / (product.factor * 100));
    refresh();
}

ScalePanel::~ScalePanel()
{
    if (m_devices)
        m_devices->watchWeight(false);
}

Quantity ScalePanel::quantityOf(qint64 grams) const
{
    return Quantity::fromThousandths(grams * 1000 / m_product.factor);
}

qint64 ScalePanel::netGrams() const
{
    if (!m_devices)
        return 0;
    const Result<WeightReading> weight = m_devices->weight();
    return weight && weight->maySell() ? qMax<qint64>(0, weight->grams - m_tare) : 0;
}

void ScalePanel::take()
{
    if (const qint64 grams = netGrams(); grams > 0)
        emit taken(quantityOf(grams));
}

void ScalePanel::toggleTare()
{
    const Result<WeightReading> weight = m_devices->weight();
    m_tare = m_tare > 0 ? 0 : weight && weight->maySell() ? weight->grams : 0;
    refresh();
}

void ScalePanel::refresh()
{
    if (!m_devices)
        return;
    const Result<WeightReading> weight = m_devices->weight();
    if (weight)
        showReading(*weight);
    else
        showFault(weight.error());
    m_tareButton->setText(m_tare > 0 ? tr("Without the tare") : tr("Tare"));
    m_tareButton->setEnabled(m_tare > 0 || (weight && weight->maySell()));
    m_take->setEnabled(canTake());
}

void ScalePanel::showReading(const WeightReading &reading)
{
    using State = WeightReading::State;
    const bool fresh = WeightReading::Clock::now() - reading.at <= WeightReading::MaximumAge;
    const bool known = fresh && (reading.state == State::Stable || reading.state == State::Moving);
    const qint64 net = reading.grams - m_tare;
    m_weight->setText(known ? ui::leftToRight(shownGrams(net)) : u"—"_s);
    ui::setTone(m_weight, reading.state == State::Stable && fresh ? ui::Token::Text : ui::Token::Text3);
    m_amount->setText(canTake() ? format::money(m_product.price * quantityOf(net)) : QString());
    QString words;
    if (m_tare > 0)
        words = tr("%1 with its container, which weighs %2.").arg(shownGrams(reading.grams), shownGrams(m_tare));
    struct Look
    {
        QString text;
        ui::Token ground;
        ui::Token ink;
    };
    Look look{tr("No answer"), ui::Token::DangerSoft, ui::Token::DangerInk};
    if (fresh) {
        switch (reading.state) {
        case State::Stable: look = {tr("Stable"), ui::Token::SuccessSoft, ui::Token::SuccessInk}; break;
        case State::Moving: look = {tr("Moving"), ui::Token::WarningSoft, ui::Token::WarningInk}; break;
        case State::Negative:
            look = {tr("Under zero"), ui::Token::WarningSoft, ui::Token::WarningInk};
            words = tr("Empty the scale and set it to zero.");
            break;
        case State::Overload:
            look = {tr("Too heavy"), ui::Token::DangerSoft, ui::Token::DangerInk};
            words = tr("It is more than the scale can weigh.");
            break;
        case State::TooLight:
            look = {tr("Too light"), ui::Token::WarningSoft, ui::Token::WarningInk};
            words = tr("It is less than the scale may sell.");
            break;
        case State::NotReady: look = {tr("Not ready"), ui::Token::WarningSoft, ui::Token::WarningInk}; break;
        }
        if (reading.state == State::Stable && reading.grams == 0)
            words = tr("Put the goods on the scale.");
    }
    m_state->set({look.text, {}, look.ground, look.ink});
    m_words->setText(words);
}

void ScalePanel::showFault(const Error &fault)
{
    const ui::ErrorText words = ui::errorText(fault);
    m_weight->setText(u"—"_s);
    ui::setTone(m_weight, ui::Token::Text3);
    m_amount->clear();
    m_state->set({tr("No answer"), {}, ui::Token::DangerSoft, ui::Token::DangerInk});
    m_words->setText(words.title + u' ' + words.text);
}

} // namespace pos
