#include "modules/till/orderpaper.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

using Size = ReceiptRow::Size;

QString wanted(const OrderLine &line)
{
    const QString unit = line.unit == u"pièce" ? QString() : QChar::Nbsp + line.unit;
    return u"%1%2 × %3"_s.arg(format::number(line.quantity), unit, line.name);
}

QString phoneText(const QString &phone) { return phone.isEmpty() ? QString() : displayPhone(phone); }

void addHead(Paper &paper, const QString &number, const QDateTime &at, const TicketPaper &head)
{
    paper.columns(number, format::dateTime(at));
    paper.columns(head.terminal.name, head.cashier);
    paper.rule();
}

void addWhom(Paper &paper, const Order &order)
{
    paper.line(order.name, true);
    if (!order.phone.isEmpty())
        paper.line(phoneText(order.phone));
}

void addWhere(Paper &paper, const Order &order)
{
    if (order.service == Order::Service::Pickup) {
        paper.line(paper.text(QT_TRANSLATE_NOOP("Receipt", "To be fetched at the shop")));
        return;
    }
    paper.line(paper.text(QT_TRANSLATE_NOOP("Receipt", "To be delivered")), true);
    // ORD-3: without an address the zone is one.
    if (!order.address.isEmpty())
        paper.line(order.address);
    if (!order.zoneName.isEmpty() && order.zoneName != order.address)
        paper.line(order.zoneName);
}

void addPayments(Paper &paper, const QJsonArray &payments)
{
    for (const QJsonValue &value : payments) {
        const QJsonObject payment = value.toObject();
        const Money amount = moneyOf(payment[u"amount"]);
        const QString reference = payment[u"reference"].toString();
        const QString name = paper.methodName(payment[u"method"].toString());
        if (amount.isNegative()) {
            paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Given back")) + u" · "_s + name,
                          paperAmount(-amount), true);
            continue;
        }
        paper.columns(reference.isEmpty() ? name : name + u' ' + reference, paperAmount(moneyOf(payment[u"received"])));
        if (const Money change = moneyOf(payment[u"change"]); !change.isZero())
            paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Change")), paperAmount(change), true);
    }
}

void addTotal(Paper &paper, const char *word, Money amount, Size size = Size::Large)
{
    paper.columns(paper.text(word) + u' ' + paper.currency(), paperAmount(amount), true, size);
}

} // namespace

Receipt orderSlip(const Order &order, const QJsonArray &payments, const QByteArray &hash, const TicketPaper &head,
                  int copy)
{
    Paper paper(head.letterhead, copy);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "ORDER"));
    addHead(paper, order.number, order.at, head);
    addWhom(paper, order);
    paper.large(format::dateTime(order.due));
    addWhere(paper, order);
    paper.rule();
    for (const OrderLine &line : order.lines) {
        paper.columns(wanted(line), paperAmount(line.total));
        if (!line.note.isEmpty())
            paper.line(u"  "_s + line.note);
    }
    if (!order.note.isEmpty())
        paper.line(order.note);
    paper.rule();
    if (!order.fee.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Delivery")), paperAmount(order.fee));
    addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "TOTAL"), order.total);
    addPayments(paper, payments);
    if (!order.paid.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Deposit")), paperAmount(order.paid), true);
    addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "LEFT TO PAY"), order.balance(), Size::Tall);
    paper.rule();
    paper.thanks();
    paper.barcode(order.number);
    if (!hash.isEmpty())
        paper.anchor(order.number, hash);
    return paper.receipt();
}

Receipt orderForWorkshop(const Order &order, const TicketPaper &head)
{
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "ORDER FOR THE WORKSHOP"));
    addHead(paper, order.number, order.at, head);
    paper.large(format::dateTime(order.due));
    paper.line(order.name, true);
    addWhere(paper, order);
    if (!order.note.isEmpty()) {
        paper.rule();
        paper.large(order.note);
    }
    paper.rule();
    for (const OrderLine &line : order.lines) {
        paper.large(wanted(line));
        if (!line.note.isEmpty())
            paper.large(u"  "_s + line.note);
    }
    if (head.customer && !head.customer->allergies.isEmpty()) {
        paper.rule();
        paper.large(paper.text(QT_TRANSLATE_NOOP("Receipt", "ALLERGIES")) + u": "_s + head.customer->allergies);
    }
    return paper.receipt();
}

Receipt orderReceipt(const Event &event, const Order &order, const TicketPaper &head)
{
    const QJsonObject body = event.body();
    const bool cancelled = event.kind == u"order.cancelled";
    Paper paper(head.letterhead, 0);
    paper.title(cancelled ? QT_TRANSLATE_NOOP("Receipt", "ORDER CANCELLED")
                          : QT_TRANSLATE_NOOP("Receipt", "PAYMENT ON AN ORDER"));
    const QString number = body[u"number"].toString();
    addHead(paper, number.isEmpty() ? order.number : number, event.at, head);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Order")), order.number);
    addWhom(paper, order);
    paper.rule();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Total of the order")), paperAmount(order.total));
    addPayments(paper, body[u"payments"].toArray());
    if (cancelled) {
        if (const Money credit = moneyOf(body[u"credit"]); !credit.isZero())
            paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Kept as credit")), paperAmount(credit), true);
        paper.line(body[u"reason"].toString());
    } else {
        addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "PAID"), moneyOf(body[u"amount"]));
        addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "LEFT TO PAY"), moneyOf(body[u"left"]), Size::Tall);
    }
    paper.rule();
    if (cancelled)
        paper.signature();
    else
        paper.thanks();
    paper.anchor(number.isEmpty() ? order.number : number, event.hash);
    return paper.receipt();
}

Receipt deliverySlip(const Event &assigned, const Order &order, const Deliveryman &deliveryman, const TicketPaper &head)
{
    const QJsonObject body = assigned.body();
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "DELIVERY"));
    addHead(paper, order.number, assigned.at, head);
    addWhom(paper, order);
    if (!order.address.isEmpty())
        paper.large(order.address);
    if (!order.zoneName.isEmpty() && order.zoneName != order.address)
        paper.line(order.zoneName);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Due")), format::dateTime(order.due));
    paper.rule();
    for (const OrderLine &line : order.lines)
        paper.columns(wanted(line), paperAmount(line.total));
    for (const QString &note : {order.note, body[u"note"].toString()})
        if (!note.isEmpty())
            paper.line(note);
    paper.rule();
    // What the customer still owes is collected at the door, whoever of the two advanced it.
    const Money advanced = moneyOf(body[u"amount"]);
    const Money goods = qMax(Money(), order.goods - (order.paid - advanced));
    const Money fee = order.fee - order.feePrepaid();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Goods")), paperAmount(goods));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Delivery fee")), paperAmount(fee));
    addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "TO COLLECT"), goods + fee);
    paper.rule();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Deliveryman")), deliveryman.name);
    if (!deliveryman.phone.isEmpty())
        paper.line(phoneText(deliveryman.phone));
    if (!advanced.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Paid to the shop")), paperAmount(advanced), true);
    else if (!order.debt.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Owed to the shop")), paperAmount(order.debt), true);
    if (const Money out = moneyOf(body[u"fee_out"]); !out.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Fee paid to him")), paperAmount(out), true);
    paper.signature();
    const QString number = body[u"number"].toString();
    paper.anchor(number.isEmpty() ? order.number : number, assigned.hash);
    return paper.receipt();
}

Receipt debtReceipt(const Event &settled, const TicketPaper &head)
{
    const QJsonObject body = settled.body();
    const QString number = body[u"number"].toString();
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "DEBT PAID"));
    addHead(paper, number, settled.at, head);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Deliveryman")), body[u"deliveryman_name"].toString());
    paper.rule();
    for (const QJsonValue &value : body[u"debts"].toArray())
        paper.columns(value[u"order_number"].toString(), paperAmount(moneyOf(value[u"amount"])));
    paper.rule();
    addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "PAID"), moneyOf(body[u"amount"]));
    addPayments(paper, body[u"payments"].toArray());
    addTotal(paper, QT_TRANSLATE_NOOP("Receipt", "STILL OWED"), moneyOf(body[u"left"]), Size::Tall);
    paper.rule();
    paper.signature();
    paper.anchor(number, settled.hash);
    return paper.receipt();
}

} // namespace till
