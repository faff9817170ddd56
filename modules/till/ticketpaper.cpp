#include "modules/till/ticketpaper.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

QString percent(qint64 hundredths) { return format::number(Quantity::fromThousandths(hundredths * 10)) + u" %"_s; }

QString priced(const QJsonObject &line, Money price)
{
    const Quantity quantity = Quantity::fromThousandths(line[u"qty"].toInteger());
    const QString unit = line[u"unit"].toString();
    return u"  %1%2 × %3"_s.arg(format::number(quantity), unit == u"pièce" ? QString() : QChar::Nbsp + unit,
                                paperAmount(price));
}

void addSaleLine(Paper &paper, const QJsonObject &line)
{
    const Money price = moneyOf(line[u"price"]);
    const Money gross = price * Quantity::fromThousandths(line[u"qty"].toInteger());
    const Money total = moneyOf(line[u"total"]);
    paper.line(line[u"name"].toString(), true);
    paper.columns(priced(line, price), paperAmount(gross));
    const qint64 discount = Cart::effectiveDiscount(line[u"discount"].toInt(), line[u"ticket_discount"].toInt());
    if (discount > 0)
        paper.columns(u"  "_s + paper.text(QT_TRANSLATE_NOOP("Receipt", "Discount")) + u' ' + percent(discount),
                      paperAmount(total - gross));
    if (const QString note = line[u"note"].toString(); !note.isEmpty())
        paper.line(u"  "_s + note);
}

void addReturn(Paper &paper, const QJsonObject &line)
{
    const Quantity quantity = Quantity::fromThousandths(line[u"qty"].toInteger());
    paper.line(line[u"name"].toString(), true);
    paper.columns(u"  %1 %2 · %3"_s.arg(paper.text(QT_TRANSLATE_NOOP("Receipt", "Return")), format::number(quantity),
                                        line[u"number"].toString()),
                  paperAmount(-moneyOf(line[u"total"])));
}

void addPayment(Paper &paper, const QJsonObject &payment)
{
    const Money amount = moneyOf(payment[u"amount"]);
    const QString name = paper.methodName(payment[u"method"].toString());
    if (amount.isNegative()) {
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Given back")) + u" · "_s + name, paperAmount(-amount),
                      true);
        if (const QString code = payment[u"voucher"].toString(); !code.isEmpty()) {
            paper.rule();
            paper.centre(paper.text(QT_TRANSLATE_NOOP("Receipt", "VOUCHER")) + u' ' + paperAmount(-amount) + u' '
                             + paper.currency(),
                         ReceiptRow::Size::Tall, true);
            paper.centre(code, ReceiptRow::Size::Normal, true);
            paper.barcode(code);
        }
        return;
    }
    const QString reference = payment[u"reference"].toString();
    paper.columns(reference.isEmpty() ? name : name + u' ' + reference, paperAmount(moneyOf(payment[u"received"])));
    if (const Money change = moneyOf(payment[u"change"]); !change.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Change")), paperAmount(change), true);
}

void addHead(Paper &paper, const char *word, const QString &number, const QDateTime &at, const TicketPaper &head)
{
    paper.columns(paper.text(word) + u' ' + number, format::dateTime(at));
    paper.columns(head.terminal.name, head.cashier);
    if (head.customer)
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Customer")), head.customer->displayName());
    paper.rule();
}

} // namespace

Receipt saleReceipt(const Event &ticket, const TicketPaper &head, int copy)
{
    const QJsonObject body = ticket.body();
    Paper paper(head.letterhead, copy);
    if (ticket.kind == u"sale.refunded")
        paper.title(QT_TRANSLATE_NOOP("Receipt", "REFUND"));
    else if (ticket.kind == u"sale.voided")
        paper.title(QT_TRANSLATE_NOOP("Receipt", "TICKET CANCELLED"));
    addHead(paper, QT_TRANSLATE_NOOP("Receipt", "Ticket"), body[u"number"].toString(), ticket.at, head);
    for (const QJsonValue &line : body[u"lines"].toArray())
        addSaleLine(paper, line.toObject());
    for (const QJsonValue &line : body[u"returns"].toArray())
        addReturn(paper, line.toObject());
    paper.rule();
    if (const Money discount = moneyOf(body[u"discount"]); !discount.isZero()) {
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Subtotal")), paperAmount(moneyOf(body[u"subtotal"])));
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Discounts")), paperAmount(-discount));
    }
    const Money rounding = moneyOf(body[u"rounding"]);
    if (!rounding.isZero())
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Rounding")), paperAmount(rounding));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "TOTAL")) + u' ' + paper.currency(),
                  paperAmount(moneyOf(body[u"total"]) + rounding), true, ReceiptRow::Size::Large);
    paper.rule();
    for (const QJsonValue &payment : body[u"payments"].toArray())
        addPayment(paper, payment.toObject());
    if (const QString reason = body[u"reason"].toString(); !reason.isEmpty() && ticket.kind != u"sale.completed")
        paper.line(reason);
    if (ticket.kind != u"sale.completed")
        paper.signature();
    paper.rule();
    paper.thanks();
    paper.barcode(body[u"number"].toString());
    paper.anchor(body[u"number"].toString(), ticket.hash);
    return paper.receipt();
}

Receipt workshopSlip(const QList<WorkshopLine> &lines, const QString &number, const QString &note,
                     const TicketPaper &head)
{
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "FOR THE WORKSHOP"));
    paper.columns(number, format::dateTime(Clock::now()));
    paper.columns(head.terminal.name, head.cashier);
    if (head.customer)
        paper.line(head.customer->displayName());
    paper.rule();
    for (const WorkshopLine &line : lines) {
        const bool cancelled = line.quantity < Quantity();
        const QString unit = line.unit == u"pièce" ? QString() : QChar::Nbsp + line.unit;
        const QString wanted =
            u"%1%2 × %3"_s.arg(format::number(cancelled ? -line.quantity : line.quantity), unit, line.name);
        if (cancelled)
            paper.large(paper.text(QT_TRANSLATE_NOOP("Receipt", "CANCELLED")));
        paper.large(wanted);
        if (!line.note.isEmpty())
            paper.large(u"  "_s + line.note);
    }
    if (!note.isEmpty()) {
        paper.rule();
        paper.large(note);
    }
    if (head.customer && !head.customer->allergies.isEmpty()) {
        paper.rule();
        paper.large(paper.text(QT_TRANSLATE_NOOP("Receipt", "ALLERGIES")) + u": "_s + head.customer->allergies);
    }
    return paper.receipt();
}

Receipt slipPaper(const Cart &cart, const QString &number, const TicketPaper &head)
{
    Paper paper(head.letterhead, 0);
    paper.title(QT_TRANSLATE_NOOP("Receipt", "PROVISIONAL, NOT A RECEIPT"));
    addHead(paper, QT_TRANSLATE_NOOP("Receipt", "Slip"), number, Clock::now(), head);
    for (const CartLine &line : cart.lines())
        addSaleLine(paper, line.toJson());
    paper.rule();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "TO PAY")) + u' ' + paper.currency(),
                  paperAmount(cart.total()), true, ReceiptRow::Size::Large);
    paper.centre(number);
    return paper.receipt();
}

} // namespace till
