#include "modules/cash/reviewpanel.h"

#include "modules/cash/countpanel.h"
#include "modules/cash/differencepanel.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ReviewPanel::ReviewPanel(const till::Counter &counter, const ClosingDraft &draft)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(buildStart(counter, draft), 808);
    row->addWidget(buildEnd(counter, draft), 510);
}

QWidget *ReviewPanel::buildStart(const till::Counter &counter, const ClosingDraft &draft)
{
    const till::SessionTotals totals = counter.sessionTotals();
    auto *start = new QWidget;
    auto *cards = new QVBoxLayout(start);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    QVBoxLayout *terms = nullptr;
    QFrame *card = titledCard(tr("How the expected amount is made"), terms);
    amountRow(terms, tr("Opening float"), totals.opening, 16);
    amountRow(terms, tr("Cash sales"), totals.salesCash, 16);
    if (!totals.refundsCash.isZero())
        amountRow(terms, tr("Cash refunds"), -totals.refundsCash, 16);
    amountRow(terms, tr("Cash in"), totals.in, 16);
    amountRow(terms, tr("Cash out"), -totals.out, 16);
    terms->addSpacing(6);
    terms->addWidget(ui::horizontalLine());
    terms->addSpacing(6);
    amountRow(terms, tr("Expected"), totals.expected(), 18);
    amountRow(terms, tr("Counted"), draft.count.total(), 18);
    cards->addWidget(card);
    auto *difference = new DifferencePanel;
    difference->set(draft.difference, differenceLimit(counter));
    cards->addWidget(difference);
    if (!draft.reason.isEmpty()) {
        QVBoxLayout *why = nullptr;
        QFrame *reason = titledCard(tr("Explanation of the difference"), why);
        auto *words = ui::label(draft.reason, 15);
        words->setWordWrap(true);
        words->setContentsMargins(6, 0, 6, 0);
        why->addWidget(words);
        cards->addWidget(reason);
    }
    cards->addStretch();
    return start;
}

QWidget *ReviewPanel::buildEnd(const till::Counter &counter, const ClosingDraft &draft)
{
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QVBoxLayout *money = nullptr;
    QFrame *card = titledCard(tr("After the closing"), money);
    amountRow(money, tr("To the safe"), draft.deposit, 18);
    amountRow(money, tr("Stays as the next float"), draft.count.total() - draft.deposit, 18);
    column->addWidget(card);
    QVBoxLayout *session = nullptr;
    QFrame *work = titledCard(tr("The session"), session);
    const till::SessionTotals totals = counter.sessionTotals();
    amountRow(session, tr("Net sales"), totals.net(), 16);
    for (const till::PaymentMethod &method : counter.paymentMethods())
        if (totals.methods.contains(method.key))
            amountRow(session,
                      method.displayName() + u" · "_s + QString::number(totals.methods.value(method.key).count),
                      totals.methods.value(method.key).amount, 15);
    column->addWidget(work);
    const Money limit = differenceLimit(counter);
    const std::optional<till::Cashier> cashier = counter.cashier();
    const bool above = draft.difference > limit || -draft.difference > limit;
    if (above && cashier && !cashier->may("caisse_cloturer_avec_ecart"_L1)) {
        auto *words = ui::label(tr("Above %1 a manager allows the closing.").arg(format::money(limit)), 14,
                                QFont::DemiBold, ui::Token::Danger);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addStretch();
    auto *note =
        ui::label(tr("Nothing can be added to a session once it is closed."), 13, QFont::Normal, ui::Token::Text2);
    note->setWordWrap(true);
    column->addWidget(note);
    m_go = mainButton(u"closeSessionButton"_s, tr("Close the session"), u"check"_s);
    m_go->setHint(u"F12"_s);
    connect(m_go, &QAbstractButton::clicked, this, &ReviewPanel::goOn);
    column->addWidget(m_go);
    return end;
}

void ReviewPanel::setBusy(bool busy) { m_go->setEnabled(!busy); }

void ReviewPanel::goOn()
{
    if (m_go->isEnabled())
        emit finished();
}

} // namespace cash
