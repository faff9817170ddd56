#include "modules/pos/changeduescreen.h"

#include "modules/core/format.h"
#include "modules/pos/recalldialog.h"
#include "modules/pos/scancommand.h"
#include "modules/pos/tillheader.h"
#include "modules/till/cashsession.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

/// The sign that it worked: a tick in a soft circle.
class Tick final : public QWidget
{
public:
    Tick() { setFixedSize(72, 72); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintBox(painter, QRectF(rect()), 36, ui::colour(ui::Token::SuccessSoft));
        ui::paintCentred(painter, rect(),
                         ui::glyph(u"check"_s, 40, ui::colour(ui::Token::Success), devicePixelRatioF()));
    }
};

/// "2 × 200 DA" in a pill.
class Pieces final : public QWidget
{
public:
    explicit Pieces(const QString &text) : m_text(text)
    {
        setFixedSize(QFontMetrics(ui::textFont(17, QFont::DemiBold)).horizontalAdvance(text) + 34, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintBox(painter, QRectF(rect()), 20, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
        painter.setFont(ui::textFont(17, QFont::DemiBold));
        painter.setPen(ui::colour(ui::Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

} // namespace

ChangeDueScreen::ChangeDueScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_sale(m_counter.lastSale().value_or(till::Sale()))
    , m_delivery(new ui::Badge({}))
{
    setObjectName(u"pos.change_due"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new TillHeader(m_counter);
    column->addWidget(header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildMiddle(), 1);
    row->addWidget(ui::verticalLine());
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(this);
    header->search()->setFocusPolicy(Qt::ClickFocus);
    connect(header->search(), &QLineEdit::textEdited, this, &ChangeDueScreen::leave);
    connect(header, &TillHeader::menuWanted, this, &ChangeDueScreen::leave);
    connect(header, &TillHeader::recallWanted, this, &ChangeDueScreen::recall);
    connect(header, &TillHeader::lockWanted, this, [this] { m_counter.lock(); });
    connect(&m_counter, &till::Counter::linkChanged, this, &ChangeDueScreen::refreshDelivery);
    refreshDelivery();
}

QWidget *ChangeDueScreen::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new Tick, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    const bool out = m_sale.total.isNegative();
    const bool gives = !m_sale.change.isZero();
    const bool voucher = !m_sale.voucher.isEmpty();
    auto *words = ui::label(voucher     ? tr("Voucher to give")
                                : out   ? tr("Money to give back")
                                : gives ? tr("Change to give back")
                                        : tr("No change to give back"),
                            18, QFont::Medium, ui::Token::Text2);
    column->addWidget(words, 0, Qt::AlignHCenter);
    auto *amount = ui::label(format::money(gives     ? m_sale.change
                                               : out ? -m_sale.total
                                                     : m_sale.total),
                             112, QFont::Bold, ui::Token::SuccessInk);
    amount->setObjectName(u"changeLabel"_s);
    column->addWidget(amount, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    auto *pieces = new QHBoxLayout;
    pieces->setSpacing(10);
    pieces->addStretch();
    for (const auto &[face, count] : till::breakChange(outCash() ? -m_sale.total : m_sale.change))
        pieces->addWidget(
            new Pieces(ui::leftToRight(QString::number(count) + u" × "_s + format::money(Money::fromCentimes(face)))));
    pieces->addStretch();
    column->addLayout(pieces);
    column->addSpacing(24);
    auto *sentence = ui::label(paymentSentence(), 16, QFont::Normal, ui::Token::Text2);
    sentence->setObjectName(u"paymentSentenceLabel"_s);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    column->addSpacing(32);
    if (m_counter.printer().state != till::PrinterState::State::None) {
        auto *again = new ui::Button(ui::Button::Kind::Standard, tr("Reprint"));
        again->setObjectName(u"reprintButton"_s);
        again->setIconName(u"print"_s);
        again->setTouchHeight(64);
        again->setTextStyle(16, QFont::DemiBold);
        connect(again, &QAbstractButton::clicked, this, &ChangeDueScreen::reprint);
        column->addWidget(again, 0, Qt::AlignHCenter);
    }
    column->addStretch();
    return middle;
}

bool ChangeDueScreen::outCash() const
{
    return m_sale.total.isNegative() && !m_sale.payments.isEmpty() && m_sale.payments.first().method == u"cash";
}

QString ChangeDueScreen::paymentSentence() const
{
    if (!m_sale.voucher.isEmpty())
        return tr("Code %1").arg(ui::leftToRight(m_sale.voucher));
    QStringList parts{tr("Total %1").arg(format::money(m_sale.total))};
    QHash<QString, QString> names;
    for (const till::PaymentMethod &method : m_counter.paymentMethods())
        names.insert(method.key, method.displayName());
    for (const till::Payment &payment : m_sale.payments) {
        const bool cash = payment.method == u"cash";
        if (cash && !payment.amount.isNegative())
            parts << tr("%1 received in cash").arg(format::money(payment.amount + m_sale.change));
        else
            parts << tr("%1: %2").arg(names.value(payment.method, payment.method), format::money(payment.amount));
    }
    return parts.join(u"   ·   "_s);
}

QLabel *ChangeDueScreen::addFact(QVBoxLayout *column, const QString &name, const QString &value, bool last)
{
    auto *box = new QWidget;
    box->setFixedHeight(39);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(ui::label(name, 14, QFont::Normal, ui::Token::Text2));
    row->addStretch();
    auto *end = ui::label(value, 14, QFont::DemiBold);
    row->addWidget(end);
    column->addWidget(box);
    if (!last)
        column->addWidget(ui::horizontalLine());
    return end;
}

QWidget *ChangeDueScreen::buildSide()
{
    auto *side = ui::bar();
    side->setFixedWidth(403);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    auto *heading = new QHBoxLayout;
    auto *title =
        ui::label((m_sale.kind == till::TicketSummary::Kind::Refund || m_sale.kind == till::TicketSummary::Kind::Void
                       ? tr("Return %1 recorded")
                       : tr("Sale %1 recorded"))
                      .arg(m_sale.number),
                  17, QFont::Bold);
    title->setWordWrap(true);
    heading->addWidget(title, 1);
    heading->addWidget(m_delivery);
    column->addLayout(heading);
    auto *facts = ui::card();
    auto *list = new QVBoxLayout(facts);
    list->setContentsMargins(14, 4, 14, 4);
    list->setSpacing(0);
    QLabel *customer = addFact(list, tr("Customer"), tr("Walk-in customer"));
    QCoro::connect(m_counter.tickets().read(m_sale.id), customer,
                   [this, customer](const Result<till::SoldTicket> &sold) {
                       const std::optional<till::Customer> known =
                           sold ? m_counter.customer(sold->customer) : std::optional<till::Customer>();
                       if (known)
                           customer->setText(known->displayName());
                   });
    addFact(list, tr("Articles"), QString::number(m_sale.articles));
    addFact(list, tr("Time"), format::time(m_sale.at.toLocalTime().time()));
    const till::Cashier *cashier = m_counter.catalogue().cashier(m_sale.cashier);
    addFact(list, tr("Cashier"), cashier ? cashier->displayName() : QString(), true);
    column->addWidget(facts);
    auto *hint = ui::label(tr("Scan or touch a product to begin the next sale."), 14, QFont::Medium, ui::Token::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch();
    auto *next = new ui::Button(ui::Button::Kind::Primary, tr("New sale"));
    next->setObjectName(u"newSaleButton"_s);
    next->setIconName(u"plus"_s, 24);
    next->setTouchHeight(80);
    next->setTextStyle(20, QFont::Bold);
    next->setRadius(14);
    next->setHint(tr("Enter"));
    connect(next, &QAbstractButton::clicked, this, &ChangeDueScreen::leave);
    column->addWidget(next);
    return side;
}

void ChangeDueScreen::refreshDelivery()
{
    const std::optional<till::Sale> now = m_counter.lastSale();
    const bool sent = now && now->id == m_sale.id && now->acknowledged;
    if (sent)
        m_delivery->set({tr("Synchronised"), u"check"_s, ui::Token::SuccessSoft, ui::Token::SuccessInk});
    else
        m_delivery->set({tr("Saved on this till"), u"clock"_s, ui::Token::AccentSoft, ui::Token::AccentInk});
}

void ChangeDueScreen::reprint()
{
    QCoro::connect(m_counter.reprint(m_sale.id), this, [this](const Result<> &done) {
        if (done) {
            m_toasts->show(
                {ui::ToastText::Kind::Success, tr("Ticket %1 sent to the printer").arg(m_sale.number), {}, {}, {}});
            return;
        }
        const ui::ErrorText words = ui::errorText(done.error());
        m_toasts->show({ui::ToastText::Kind::Warning, words.title, words.text, {}, {}});
    });
}

void ChangeDueScreen::recall()
{
    auto *dialog = new RecallDialog(m_counter, this);
    connect(dialog, &ui::Dialog::finished, this, [this](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            leave();
    });
    dialog->open();
}

void ChangeDueScreen::leave() { m_services.navigator->open("pos.sell"_L1); }

void ChangeDueScreen::scanned(const QString &code)
{
    if (!scanCommand(code)) {
        const Result<> added = m_counter.addBarcode(code, Quantity::fromUnits(1));
        if (!added) {
            const ui::ErrorText words = ui::errorText(added.error());
            m_toasts->show({ui::ToastText::Kind::Warning, words.title, words.text, {}, {}});
            return;
        }
    }
    leave();
}

void ChangeDueScreen::showEvent(QShowEvent *) { setFocus(); }

void ChangeDueScreen::keyPressEvent(QKeyEvent *event)
{
    const bool reprints = event->key() == Qt::Key_P && event->modifiers() & Qt::ControlModifier;
    if (reprints)
        reprint();
    else if (event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift && event->key() != Qt::Key_Alt)
        leave();
}

} // namespace pos
