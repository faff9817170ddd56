#include "modules/till/receipts.h"

#include "modules/core/format.h"
#include "modules/till/receipttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

using Kind = ReceiptRow::Kind;
using Align = ReceiptRow::Align;
using Size = ReceiptRow::Size;

/// On paper amounts always have two decimals, no currency word in columns and the ASCII hyphen.
QString amount(Money value)
{
    return format::money(value, format::Decimals::Always, format::Currency::Without, format::Minus::Ascii);
}

Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }

class Paper
{
public:
    Paper(const Letterhead &letterhead, int copy) : m_language(letterhead.language)
    {
        m_receipt.language = letterhead.language;
        m_receipt.rows.append({Kind::Logo, {}, {}, Align::Centre});
        centre(letterhead.shop, Size::Tall, true);
        for (const QString &line : {letterhead.activity, letterhead.address, letterhead.phone})
            if (!line.isEmpty())
                centre(line);
        rule();
        if (copy > 0)
            centre(text(QT_TRANSLATE_NOOP("Receipt", "DUPLICATE")) + u' ' + QString::number(copy), Size::Tall, true);
    }

    QString text(const char *source) const { return receiptText(m_language, source); }
    void centre(const QString &line, Size size = Size::Normal, bool bold = false)
    {
        m_receipt.rows.append({Kind::Text, line, {}, Align::Centre, size, bold});
    }
    void line(const QString &line, bool bold = false)
    {
        m_receipt.rows.append({Kind::Text, line, {}, Align::Start, Size::Normal, bold});
    }
    void columns(const QString &left, const QString &right, bool bold = false, Size size = Size::Normal)
    {
        m_receipt.rows.append({Kind::Columns, left, right, Align::Start, size, bold});
    }
    void rule() { m_receipt.rows.append({Kind::Rule, {}, {}}); }
    void barcode(const QString &code) { m_receipt.rows.append({Kind::Barcode, code, {}, Align::Centre}); }
    const Receipt &receipt() const { return m_receipt; }

private:
    QString m_language;
    Receipt m_receipt;
};

void addSaleLine(Paper &paper, const QJsonObject &line)
{
    const Quantity quantity = Quantity::fromThousandths(line[u"qty"].toInteger());
    const Money price = money(line[u"price"]);
    const Money gross = price * quantity;
    const Money total = money(line[u"total"]);
    const QString unit = line[u"unit"].toString();
    const bool pieces = unit == u"pièce";
    paper.line(line[u"name"].toString(), true);
    paper.columns(
        u"  %1%2 × %3"_s.arg(format::number(quantity), pieces ? QString() : QChar::Nbsp + unit, amount(price)),
        amount(gross));
    const qint64 discount = line[u"discount"].toInteger();
    if (discount > 0)
        paper.columns(u"  "_s + paper.text(QT_TRANSLATE_NOOP("Receipt", "Discount")) + u' '
                          + format::number(Quantity::fromThousandths(discount * 10)) + u" %"_s,
                      amount(total - gross));
    if (const QString note = line[u"note"].toString(); !note.isEmpty())
        paper.line(u"  "_s + note);
}

} // namespace

Receipt saleReceipt(const Event &sale, const Terminal &terminal, const QString &cashier, const Letterhead &letterhead,
                    int copy)
{
    const QJsonObject body = sale.body();
    Paper paper(letterhead, copy);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Ticket")) + u' ' + body[u"number"].toString(),
                  format::dateTime(sale.at));
    paper.columns(terminal.name, cashier);
    paper.rule();
    const QJsonArray lines = body[u"lines"].toArray();
    for (const QJsonValue &line : lines)
        addSaleLine(paper, line.toObject());
    paper.rule();
    const Money total = money(body[u"total"]);
    const Money discount = money(body[u"discount"]);
    if (!discount.isZero()) {
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Subtotal")), amount(money(body[u"subtotal"])));
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Discounts")), amount(-discount));
    }
    const QString currency = letterhead.language == u"ar" ? u"دج"_s : u"DA"_s;
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "TOTAL")) + u' ' + currency, amount(total), true,
                  Size::Large);
    paper.rule();
    for (const QJsonValue &value : body[u"payments"].toArray()) {
        const QJsonObject payment = value.toObject();
        paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash")), amount(money(payment[u"received"])));
        if (const Money change = money(payment[u"change"]); !change.isZero())
            paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Change")), amount(change), true);
    }
    paper.rule();
    if (!letterhead.footerFrench.isEmpty())
        paper.centre(letterhead.footerFrench);
    if (!letterhead.footerArabic.isEmpty())
        paper.centre(letterhead.footerArabic);
    paper.barcode(body[u"number"].toString());
    // Paper anchors the chain: a digest that only this fact, after all before it, can have.
    paper.centre(body[u"number"].toString() + u"  "_s + digest(sale.hash));
    return paper.receipt();
}

Receipt closingReport(const ClosedSession &closed, const CashCount &count, const QString &reason, const Event &event,
                      const Terminal &terminal, const QString &cashier, const Letterhead &letterhead, int copy)
{
    Paper paper(letterhead, copy);
    paper.centre(paper.text(QT_TRANSLATE_NOOP("Receipt", "CLOSING REPORT Z")), Size::Tall, true);
    paper.columns(closed.session.number, terminal.name);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opened")), format::dateTime(closed.session.openedAt));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Closed")), format::dateTime(closed.closedAt));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cashier")), cashier);
    paper.rule();
    const SessionTotals &totals = closed.totals;
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Opening float")), amount(totals.opening));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash sales")) + u" · "_s + QString::number(totals.sales),
                  amount(totals.salesCash));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash in")), amount(totals.in));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Cash out")), amount(-totals.out));
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Expected")), amount(totals.expected()), true);
    paper.rule();
    const auto faces = [&](const Denominations &pieces) {
        for (auto it = pieces.cend(); it != pieces.cbegin();) {
            --it;
            if (it.value() > 0)
                paper.columns(u"  %1 × %2"_s.arg(QString::number(it.value()), amount(Money::fromCentimes(it.key()))),
                              amount(Money::fromCentimes(it.key()) * it.value()));
        }
    };
    faces(count.notes);
    faces(count.coins);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Counted")), amount(closed.counted), true);
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Difference")), amount(closed.difference), true, Size::Tall);
    if (!reason.isEmpty())
        paper.line(reason);
    paper.rule();
    paper.columns(paper.text(QT_TRANSLATE_NOOP("Receipt", "Signature")), u"....................."_s);
    paper.centre(closed.session.number + u"  "_s + digest(event.hash));
    return paper.receipt();
}

} // namespace till
