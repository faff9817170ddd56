#include "modules/till/closingpaper.h"

#include "modules/core/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// What both reports say of sales and drawer, whichever way it was learnt.
struct Figures
{
    Money gross;
    Money discounts;
    Money returned;
    int tickets = 0;
    int refunds = 0;
    QMap<QString, SessionTotals::Method> methods;
    Money opening;
    Money salesCash;
    Money refundsCash;
    Money in;
    Money out;
    QMap<QString, Money> moves;
    QMap<QString, SessionTotals::Method> otherMethods;
};

/// What money beside tickets was, as the paper says it.
const char *moveName(const QString &kind)
{
    if (kind == u"orders")
        return QT_TRANSLATE_NOOP("Receipt", "Orders");
    if (kind == u"deliveries")
        return QT_TRANSLATE_NOOP("Receipt", "Deliverymen");
    if (kind == u"fees")
        return QT_TRANSLATE_NOOP("Receipt", "Delivery fees");
    if (kind == u"account")
        return QT_TRANSLATE_NOOP("Receipt", "Accounts");
    if (kind == u"bank")
        return QT_TRANSLATE_NOOP("Receipt", "Bank");
    if (kind == u"expenses")
        return QT_TRANSLATE_NOOP("Receipt", "Expenses");
    if (kind == u"adjustments")
        return QT_TRANSLATE_NOOP("Receipt", "Adjustments");
    if (kind == u"safe")
        return QT_TRANSLATE_NOOP("Receipt", "Safe");
    return QT_TRANSLATE_NOOP("Receipt", "By hand");
}

QMap<QString, SessionTotals::Method> methodsOf(const QJsonValue &value)
{
    const QJsonObject rows = value.toObject();
    QMap<QString, SessionTotals::Method> methods;
    for (auto it = rows.begin(); it != rows.end(); ++it)
        methods.insert(it.key(), {it.value()[u"count"].toInt(), moneyOf(it.value()[u"amount"])});
    return methods;
}

Figures figuresOf(const QJsonObject &body)
{
    Figures figures{moneyOf(body[u"gross"]),          moneyOf(body[u"discounts"]),   moneyOf(body[u"returned"]),
                    body[u"sales"].toInt(),           body[u"refunds"].toInt(),      {},
                    moneyOf(body[u"opening"]),        moneyOf(body[u"sales_total"]), moneyOf(body[u"refunds_total"]),
                    moneyOf(body[u"cash_in"]),        moneyOf(body[u"cash_out"]),    {},
                    methodsOf(body[u"other_methods"])};
    const QJsonObject moves = body[u"moves"].toObject();
    for (auto it = moves.begin(); it != moves.end(); ++it)
        figures.moves.insert(it.key(), moneyOf(it.value()));
    figures.methods = methodsOf(body[u"by_method"]);
    return figures;
}

Figures figuresOf(const SessionTotals &totals)
{
    return {totals.gross,   totals.discounts, totals.returned,    totals.sales,       totals.refunds,
            totals.methods, totals.opening,   totals.salesCash,   totals.refundsCash, totals.in,
            totals.out,     totals.moves,     totals.otherMethods};
}

/// Orders, debts and accounts that were not paid in cash: for the card terminal's own total.
void addOtherMethods(Paper &paper, const Figures &figures)
{
    for (auto it = figures.otherMethods.cbegin(); it != figures.otherMethods.cend(); ++it)
        paper.columns(u"%1 · %2 (%3)"_s.arg(paper.text(QT_TRANSLATE_NOOP("Receipt", "Without ticket")),
                                            paper.methodName(it.key()), QString::number(it->count)),
                      paperAmount(it->amount));
}

void addSales(Paper &paper, const Figures &figures)
{
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Gross sales")), paperAmount(figures.gross));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Discounts")), paperAmount(-figures.discounts));
    paper.columns(
        u"%1 (%2)"_s.arg(paper.text(QT_TRANSLATE_NOOP("Receipt", "Returns")), QString::number(figures.refunds)),
        paperAmount(-figures.returned));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "NET SALES")),
                  paperAmount(figures.gross - figures.discounts - figures.returned), true, ReceiptRow::Size::Tall);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Tickets")), QString::number(figures.tickets));
    if (figures.methods.isEmpty() && figures.otherMethods.isEmpty())
        return;
    paper.rule();
    for (auto it = figures.methods.cbegin(); it != figures.methods.cend(); ++it)
        paper.columns(u"%1 (%2)"_s.arg(paper.methodName(it.key()), QString::number(it->count)),
                      paperAmount(it->amount));
    addOtherMethods(paper, figures);
}

/// How much was done, and what came by other means: of the cash not even what would let one reckon it.
void addCounts(Paper &paper, const Figures &figures)
{
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Tickets")), QString::number(figures.tickets));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Returns")), QString::number(figures.refunds));
    for (auto it = figures.methods.cbegin(); it != figures.methods.cend(); ++it)
        if (it.key() != u"cash")
            paper.columns(u"%1 (%2)"_s.arg(paper.methodName(it.key()), QString::number(it->count)),
                          paperAmount(it->amount));
    addOtherMethods(paper, figures);
}

void addDrawer(Paper &paper, const Figures &figures)
{
    paper.rule();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opening float")), paperAmount(figures.opening));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash sales")), paperAmount(figures.salesCash));
    if (!figures.refundsCash.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash refunds")), paperAmount(-figures.refundsCash));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash in")), paperAmount(figures.in));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash out")), paperAmount(-figures.out));
    for (auto it = figures.moves.cbegin(); it != figures.moves.cend(); ++it)
        paper.columns(u"· "_s + paper.text(moveName(it.key())), paperAmount(*it));
}

void addFaces(Paper &paper, const Denominations &pieces)
{
    for (auto it = pieces.cend(); it != pieces.cbegin();) {
        --it;
        const Money face = Money::fromCentimes(it.key());
        if (it.value() > 0)
            paper.columns(u"  %1 × %2"_s.arg(QString::number(it.value()), paperAmount(face)),
                          paperAmount(face * it.value()));
    }
}

} // namespace

Receipt closingReport(const Event &closed, const SessionPaper &head, int copy)
{
    const QJsonObject body = closed.body();
    const Figures figures = figuresOf(body);
    Paper paper(head.letterhead, copy);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "CLOSING REPORT Z"));
    const QString number = body[u"number"].toString();
    paper.columns(number, head.terminal.name);
    if (const QDateTime opened = QDateTime::fromString(body[u"opened_at"].toString(), Qt::ISODateWithMs);
        opened.isValid())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opened")), format::dateTime(opened));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Closed")), format::dateTime(closed.at));
    if (!head.openedBy.isEmpty())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opened by")), head.openedBy);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Closed by")), head.cashier);
    paper.rule();
    addSales(paper, figures);
    addDrawer(paper, figures);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Expected")), paperAmount(moneyOf(body[u"expected"])), true);
    const CashCount count = countFromJson(body[u"count"].toObject());
    addFaces(paper, count.notes);
    addFaces(paper, count.coins);
    const Money counted = moneyOf(body[u"counted"]);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Counted")), paperAmount(counted), true);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Difference")), paperAmount(moneyOf(body[u"difference"])),
                  true, ReceiptRow::Size::Tall);
    if (const QString reason = body[u"reason"].toString(); !reason.isEmpty())
        paper.line(reason);
    if (const Money deposit = moneyOf(body[u"deposit"]); !deposit.isZero()) {
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Put in the safe")), paperAmount(deposit));
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Left in the drawer")), paperAmount(counted - deposit));
    }
    paper.rule();
    paper.signature();
    paper.anchor(number, closed.hash);
    return paper.receipt();
}

Receipt interimReport(const CashSession &session, const SessionTotals &totals, const QDateTime &at, bool withExpected,
                      const SessionPaper &head)
{
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "INTERIM REPORT X"));
    paper.columns(session.number, head.terminal.name);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opened")), format::dateTime(session.openedAt));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Printed")), format::dateTime(at));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cashier")), head.cashier);
    paper.rule();
    const Figures figures = figuresOf(totals);
    if (withExpected) {
        addSales(paper, figures);
        addDrawer(paper, figures);
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Expected")), paperAmount(totals.expected()), true);
    } else {
        addCounts(paper, figures);
    }
    return paper.receipt();
}

Receipt cashVoucher(const Event &movement, const QString &what, const SessionPaper &head, int copy)
{
    const QJsonObject body = movement.body();
    Paper paper(head.letterhead, copy);
    const bool in = body[u"direction"].toString() == u"in" || movement.kind == u"account.settled";
    const bool adjusts = movement.kind == u"cash.moved" && body[u"category"].toString() == u"adjustment";
    paper.title(movement.kind == u"cash.banked"           ? QT_TRANSLATE_NOOP("Receipt", "BANK DEPOSIT")
                    : movement.kind == u"expense.paid"    ? QT_TRANSLATE_NOOP("Receipt", "EXPENSE PAID")
                    : movement.kind == u"account.settled" ? QT_TRANSLATE_NOOP("Receipt", "PAYMENT ON ACCOUNT")
                    : adjusts && in                       ? QT_TRANSLATE_NOOP("Receipt", "CASH ADJUSTMENT, IN")
                    : adjusts                             ? QT_TRANSLATE_NOOP("Receipt", "CASH ADJUSTMENT, OUT")
                    : in                                  ? QT_TRANSLATE_NOOP("Receipt", "CASH IN")
                                                          : QT_TRANSLATE_NOOP("Receipt", "CASH OUT"));
    const QString number = body[u"number"].toString();
    paper.columns(number, format::dateTime(movement.at));
    paper.columns(head.terminal.name, head.cashier);
    paper.rule();
    if (!what.isEmpty())
        paper.line(what, true);
    if (const QString detail = body[u"detail"].toString(); !detail.isEmpty())
        paper.line(detail);
    if (!body[u"request"].toString().isEmpty()) {
        const QString asker = body[u"asked_by"].toString();
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Asked by")),
                      asker.isEmpty() ? paper.text(QT_TRANSLATE_NOOP("Receipt", "the office")) : asker);
    }
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "AMOUNT")) + u' ' + paper.currency(),
                  paperAmount(moneyOf(body[u"amount"])), true, ReceiptRow::Size::Large);
    for (const QJsonValue &payment : body[u"payments"].toArray())
        paper.columns(paper.methodName(payment[u"method"].toString()), paperAmount(moneyOf(payment[u"amount"])));
    paper.rule();
    paper.signature();
    paper.anchor(number, movement.hash);
    return paper.receipt();
}

} // namespace till
