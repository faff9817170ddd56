#include "modules/cash/countpanel.h"

#include "modules/cash/differencepanel.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/attempt.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/controls/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr auto MayDiffer = "caisse_cloturer_avec_ecart"_L1;

} // namespace

Money differenceLimit(const till::Counter &counter)
{
    const std::optional<till::Cashier> cashier = counter.cashier();
    // Who may close with any difference still sees from where on it is a large one.
    if (!cashier || cashier->may(MayDiffer))
        return Money::fromCentimes(counter.catalogue().settingNumber("cash.difference_limit"_L1, 50'000));
    return cashier->differenceLimit;
}

CountPanel::CountPanel(till::Counter &counter, const QString &next, const QString &nextIcon, ui::ToastHost *&toasts)
    : m_counter(counter)
    , m_toasts(toasts)
    , m_next(next)
    , m_nextIcon(nextIcon)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildNotes(), 396);
    row->addWidget(buildCoins(), 396);
    row->addWidget(buildEnd(), 510);
    connect(&m_counting, &Counting::changed, this, &CountPanel::refresh);
    connect(&m_counter, &till::Counter::sessionChanged, this, [this] {
        if (m_counter.session())
            refresh();
    });
    refresh();
}

QWidget *CountPanel::buildNotes()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Notes"), column);
    m_counting.addRows(column, true);
    m_notes = amountRow(column, tr("Total of notes"), {}, 15);
    addOtherMethods(column);
    column->addStretch();
    if (m_counter.printer().state != till::PrinterState::State::None) {
        auto *drawer = new ui::Button(ui::Button::Kind::Standard, tr("Open the drawer"));
        drawer->setObjectName(u"openDrawerButton"_s);
        drawer->setIconName(u"drawer"_s);
        connect(drawer, &QAbstractButton::clicked, this, &CountPanel::openDrawer);
        column->addWidget(drawer);
    }
    return card;
}

void CountPanel::addOtherMethods(QVBoxLayout *column)
{
    const QMap<QString, till::SessionTotals::Method> methods = m_counter.sessionTotals().methods;
    bool first = true;
    for (const till::PaymentMethod &method : m_counter.paymentMethods()) {
        if (method.kind == till::PaymentMethod::Kind::Cash || !methods.contains(method.key))
            continue;
        if (std::exchange(first, false)) {
            column->addSpacing(8);
            column->addWidget(ui::horizontalLine());
            column->addSpacing(8);
            auto *title = ui::label(tr("Other means"), 15, QFont::Bold);
            title->setContentsMargins(6, 0, 6, 4);
            column->addWidget(title);
        }
        const till::SessionTotals::Method taken = methods.value(method.key);
        auto *box = new QWidget;
        box->setFixedHeight(28);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(6, 0, 6, 0);
        row->addWidget(new ui::IconLabel(method.icon, 18, ui::Token::Text2));
        row->addWidget(new ui::ElidedLabel(method.displayName() + u" · "_s + QString::number(taken.count), 14,
                                           QFont::Normal, ui::Token::Text2),
                       1);
        row->addWidget(ui::label(format::money(taken.amount), 14, QFont::DemiBold));
        column->addWidget(box);
    }
}

QWidget *CountPanel::buildCoins()
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Coins"), column);
    m_counting.addRows(column, false);
    m_coins = amountRow(column, tr("Total of coins"), {}, 15);
    m_explanation = new QWidget;
    auto *why = new QVBoxLayout(m_explanation);
    why->setContentsMargins(0, 8, 0, 0);
    why->setSpacing(6);
    why->addWidget(ui::horizontalLine());
    why->addWidget(fieldLabel(tr("Explanation of the difference")));
    m_reasonButton = new ui::Button(ui::Button::Kind::Standard, {});
    m_reasonButton->setObjectName(u"reasonButton"_s);
    m_reasonButton->setIconName(u"note"_s, 18);
    m_reasonButton->setAlignedToStart(true);
    m_reasonButton->setHint(u"F7"_s);
    connect(m_reasonButton, &QAbstractButton::clicked, this, &CountPanel::explain);
    why->addWidget(m_reasonButton);
    m_reasonHint = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_reasonHint->setWordWrap(true);
    m_reasonHint->setObjectName(u"reasonHintLabel"_s);
    why->addWidget(m_reasonHint);
    column->addWidget(m_explanation);
    column->addStretch();
    return card;
}

QWidget *CountPanel::buildEnd()
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = ui::card();
    auto *sums = new QVBoxLayout(card);
    sums->setContentsMargins(14, 12, 14, 12);
    sums->setSpacing(0);
    m_terms = new QWidget;
    auto *terms = new QVBoxLayout(m_terms);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(0);
    const till::SessionTotals totals = m_counter.sessionTotals();
    amountRow(terms, tr("Opening float"), totals.opening);
    amountRow(terms, tr("Cash sales") + u" · "_s + QString::number(totals.sales),
              totals.salesCash - totals.refundsCash);
    amountRow(terms, tr("Cash in"), totals.in);
    amountRow(terms, tr("Cash out"), -totals.out);
    terms->addSpacing(6);
    terms->addWidget(ui::horizontalLine());
    terms->addSpacing(6);
    m_expected = amountRow(terms, tr("Expected"), {}, 15);
    m_expected->setObjectName(u"expectedLabel"_s);
    sums->addWidget(m_terms);
    m_blind = new QWidget;
    auto *hidden = new QHBoxLayout(m_blind);
    hidden->setContentsMargins(6, 6, 6, 10);
    hidden->setSpacing(12);
    hidden->addWidget(new ui::IconLabel(u"eye"_s, 22, ui::Token::Text2), 0, Qt::AlignTop);
    auto *words = ui::label(tr("Blind count: what should be in the drawer is shown once the count is confirmed."), 14,
                            QFont::Normal, ui::Token::Text2);
    words->setWordWrap(true);
    hidden->addWidget(words, 1);
    sums->addWidget(m_blind);
    m_counted = amountRow(sums, tr("Counted"), {}, 15);
    m_counted->setObjectName(u"countedLabel"_s);
    column->addWidget(card);
    m_difference = new DifferencePanel;
    column->addWidget(m_difference);
    m_pad = new ui::NumPad(ui::NumPad::Order::Calculator, 52);
    m_pad->setCorners(ui::NumPad::Corner::Nothing, ui::NumPad::Corner::Next);
    m_pad->setCornerText(tr("Next"));
    m_pad->setSpacing(8);
    m_counting.attach(m_pad);
    column->addWidget(m_pad);
    m_recount = new ui::Button(ui::Button::Kind::Standard, tr("Count again"));
    m_recount->setObjectName(u"recountButton"_s);
    m_recount->setIconName(u"undo"_s);
    connect(m_recount, &QAbstractButton::clicked, this, &CountPanel::recount);
    column->addWidget(m_recount);
    column->addStretch();
    m_go = mainButton(u"countedButton"_s, {}, {});
    m_go->setHint(u"F12"_s);
    connect(m_go, &QAbstractButton::clicked, this, &CountPanel::goOn);
    column->addWidget(m_go);
    return end;
}

Money CountPanel::difference() const { return m_counting.total() - m_counter.sessionTotals().expected(); }

QString CountPanel::reason() const { return difference().isZero() ? QString() : m_reason; }

void CountPanel::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void CountPanel::refresh()
{
    m_notes->setText(format::money(m_counting.notes()));
    m_coins->setText(format::money(m_counting.coins()));
    m_expected->setText(format::money(m_counter.sessionTotals().expected()));
    m_counted->setText(format::money(m_counting.total()));
    const bool hidden = isHidden();
    const Money limit = differenceLimit(m_counter);
    m_difference->set(difference(), limit);
    // What goes goes first: the screen must not need more room for a moment.
    const bool stands = m_counter.isBlindCount() && m_confirmed;
    m_pad->setVisible(!stands);
    m_blind->setVisible(hidden);
    m_recount->setVisible(stands);
    m_difference->setVisible(!hidden);
    m_terms->setVisible(!hidden);
    const bool exact = difference().isZero();
    m_explanation->setVisible(!hidden && !exact);
    const bool missing = !hidden && reason().isEmpty() && !exact;
    m_reasonButton->setText(m_reason.isEmpty() ? tr("Explain the difference") : m_reason);
    m_reasonButton->setAccessibleName(m_reason.isEmpty() ? QString() : tr("Explanation: %1").arg(m_reason));
    const bool above = difference() > limit || -difference() > limit;
    m_reasonHint->setText(missing     ? tr("A difference is explained before going on.")
                              : above ? tr("Above %1 a manager allows the closing.").arg(format::money(limit))
                                      : QString());
    m_go->setText(hidden ? tr("Confirm the count") : m_next);
    m_go->setIconName(hidden ? u"check"_s : m_nextIcon, 24);
    m_go->setEnabled(!m_busy && !missing);
}

void CountPanel::goOn()
{
    if (m_busy || !m_go->isEnabled())
        return;
    if (!isHidden()) {
        emit finished();
        return;
    }
    m_confirmed = true;
    m_counting.setLocked(true);
    refresh();
}

/// In a dialog: the keyboard of the screen would cover a field down here.
void CountPanel::explain()
{
    if (isHidden() || difference().isZero())
        return;
    desk::Intent intent;
    intent.what = tr("Explain a difference of %1").arg(shownMoney(difference()));
    intent.reasons = difference().isNegative()
        ? QStringList{tr("Too much change given"), tr("Expense not recorded"), tr("A note is missing")}
        : QStringList{tr("Too little change given"), tr("Money put in and not recorded"),
                      tr("Customer left the change")};
    intent.reason = m_reason;
    intent.needsReason = true;
    auto *dialog = new desk::ReasonDialog(intent, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int how) {
        if (how == ui::Dialog::Accepted)
            m_reason = dialog->reason();
        refresh();
    });
    dialog->open();
}

void CountPanel::recount()
{
    desk::Intent intent;
    intent.title = tr("Authorise a new count");
    intent.icon = u"undo"_s;
    intent.what = tr("Count again after the expected amount was shown");
    intent.reasons = {tr("A note was forgotten"), tr("Miscounted")};
    const auto act = [this](const till::Grant &grant) -> Result<> {
        const std::optional<till::Cashier> cashier = m_counter.cashier();
        if (!grant.approval.isNull() || (cashier && cashier->may(MayDiffer)))
            return {};
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(MayDiffer)}}, {}};
    };
    desk::attempt(m_counter, this, intent, act, [this](const Result<> &done, const QString &) {
        if (!done)
            return; // given up
        m_confirmed = false;
        m_counting.setLocked(false);
        refresh();
    });
}

void CountPanel::openDrawer()
{
    QCoro::connect(m_counter.openDrawer(till::DrawerCause::Count), this, [this](const Result<> &done) {
        if (!done)
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

bool CountPanel::takeKey(const QKeyEvent *event)
{
    if (event->key() == Qt::Key_F12) {
        goOn();
        return true;
    }
    if (event->key() == Qt::Key_F7) {
        explain();
        return true;
    }
    return m_counting.takeKey(event);
}

} // namespace cash
