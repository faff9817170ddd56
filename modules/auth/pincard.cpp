#include "modules/auth/pincard.h"

#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/errortext.h"
#include "ui/theme/paint.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace auth {

namespace {

constexpr int Shortest = 4;
constexpr int Longest = 6;
constexpr auto Rest = std::chrono::milliseconds(400);

/// As many dots as digits typed, four at least.
class Dots final : public QWidget
{
public:
    explicit Dots(const QString &typed) : m_typed(typed) { setFixedHeight(32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int count = qMax<int>(Shortest, int(m_typed.size()));
        int x = (width() - (count * 34 - 18)) / 2;
        for (int i = 0; i < count; ++i, x += 34) {
            const bool full = i < m_typed.size();
            ui::paintBox(painter, QRectF(x, 8, 16, 16), 8, full ? ui::colour(ui::Token::Primary) : QColor(),
                         ui::colour(full ? ui::Token::Primary : ui::Token::BorderStrong), 2);
        }
    }

private:
    const QString &m_typed;
};

} // namespace

PinCard::PinCard(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_name(ui::label({}, 18, QFont::DemiBold))
    , m_hint(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
    , m_dots(new Dots(m_typed))
    , m_pad(new ui::NumPad(ui::NumPad::Order::Telephone, 76))
{
    setFixedWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(0);
    column->addStretch();
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(u"personLabel"_s);
    column->addWidget(m_name);
    column->addSpacing(4);
    auto *words = ui::label(tr("Code of 4 to 6 digits"), 14, QFont::Normal, ui::Token::Text2);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    column->addSpacing(14);
    column->addWidget(m_dots);
    column->addSpacing(16);
    m_pad->setCorners(ui::NumPad::Corner::Cancel, ui::NumPad::Corner::Nothing);
    m_pad->setCornerText(tr("Cancel"));
    m_pad->setSpacing(10);
    m_pad->setDigitSize(28);
    column->addWidget(m_pad);
    column->addSpacing(20);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(40);
    m_hint->setObjectName(u"pinHintLabel"_s);
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_pad, &ui::NumPad::digit, this, &PinCard::digit);
    connect(m_pad, &ui::NumPad::backspace, this, &PinCard::backspace);
    connect(m_pad, &ui::NumPad::cleared, this, &PinCard::clear);
    connect(m_pad, &ui::NumPad::next, this, &PinCard::clear);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &PinCard::submit);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &PinCard::refresh);
}

void PinCard::setPerson(const QUuid &person)
{
    m_person = person;
    m_typed.clear();
    m_rest.stop();
    const till::Cashier *found = m_counter.catalogue().cashier(person);
    m_name->setText(found ? found->displayName() : QString());
    refresh();
}

void PinCard::say(const QString &text, bool bad)
{
    m_hint->setText(text);
    ui::setTone(m_hint, bad ? ui::Token::Danger : ui::Token::Text2);
}

void PinCard::refresh()
{
    m_dots->update();
    const int blocked = m_person.isNull() ? 0 : m_counter.blockedSeconds(m_person);
    m_pad->setEnabled(blocked == 0 && !m_person.isNull());
    if (blocked > 0) {
        m_countdown.start();
        say(tr("Too many wrong codes. Try again in %1 s.").arg(blocked), true);
        return;
    }
    m_countdown.stop();
    const int left = m_person.isNull() ? till::PinAttempts::Allowed : m_counter.triesLeft(m_person);
    if (left < till::PinAttempts::Allowed)
        say(tr("Wrong code. Tries left: %1.").arg(left), true);
    else
        say(tr("Three tries, then a minute of waiting."), false);
}

void PinCard::digit(int digit)
{
    if (m_trying || m_person.isNull() || m_typed.size() >= Longest || m_counter.blockedSeconds(m_person) > 0)
        return;
    m_typed.append(QString::number(digit));
    m_dots->update();
    if (m_typed.size() == Longest)
        submit();
    else if (m_typed.size() >= Shortest)
        m_rest.start();
}

void PinCard::backspace()
{
    m_rest.stop();
    m_typed.chop(1);
    m_dots->update();
}

void PinCard::clear()
{
    m_rest.stop();
    m_typed.clear();
    m_dots->update();
}

void PinCard::submit()
{
    m_rest.stop();
    if (m_trying || m_typed.size() < Shortest)
        return;
    m_trying = true;
    const QString pin = std::exchange(m_typed, {});
    QCoro::connect(m_counter.signIn(m_person, pin), this, [this](const Result<till::Cashier> &signedIn) {
        m_trying = false;
        refresh();
        if (!signedIn && signedIn.error().key != u"till.wrong_pin" && signedIn.error().key != u"till.pin_blocked")
            say(ui::errorSentence(signedIn.error()), true);
    });
}

void PinCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintBox(painter, QRectF(rect()), 16, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
}

} // namespace auth
