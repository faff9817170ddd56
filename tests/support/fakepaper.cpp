#include "drivers/api/receipt.h"
#include "modules/core/format.h"
#include "tests/support/fakecounter.h"

using namespace Qt::StringLiterals;

namespace {

using Row = ReceiptRow;

Row columns(const QString &left, const QString &right, bool bold = false)
{
    return {Row::Kind::Columns, left, right, Row::Align::Start, Row::Size::Normal, bold};
}

QString plain(Money amount)
{
    return format::money(amount, format::Decimals::Always, format::Currency::Without, format::Minus::Ascii);
}

Receipt head(const QString &title)
{
    Receipt paper{u"fr"_s, {}};
    paper.rows.append({Row::Kind::Text, u"BOUTIQUE DE DÉMO"_s, {}, Row::Align::Centre, Row::Size::Tall, true});
    paper.rows.append({Row::Kind::Rule, {}, {}, Row::Align::Start, Row::Size::Normal, false});
    paper.rows.append({Row::Kind::Text, title, {}, Row::Align::Centre, Row::Size::Normal, true});
    return paper;
}

} // namespace

QByteArray fakeReceipt(const till::SoldTicket &ticket)
{
    Receipt paper = head(u"TICKET "_s + ticket.summary.number);
    for (const till::SoldLine &line : ticket.lines)
        paper.rows.append(columns(format::number(line.quantity) + u" x "_s + line.name, plain(line.total)));
    for (const till::SoldLine &line : ticket.returns)
        paper.rows.append(columns(u"Retour "_s + line.name, plain(-line.total)));
    paper.rows.append({Row::Kind::Rule, {}, {}, Row::Align::Start, Row::Size::Normal, false});
    paper.rows.append(columns(u"TOTAL"_s, plain(ticket.summary.total), true));
    return paper.toJson();
}

QByteArray fakeClosing(const till::CashSession &, const till::SessionTotals &totals, const QString &title)
{
    Receipt paper = head(title);
    paper.rows.append(columns(u"Fond de caisse"_s, plain(totals.opening)));
    paper.rows.append(columns(u"Ventes en espèces"_s, plain(totals.salesCash)));
    paper.rows.append(columns(u"Entrées"_s, plain(totals.in)));
    paper.rows.append(columns(u"Sorties"_s, plain(totals.out)));
    paper.rows.append(columns(u"Attendu"_s, plain(totals.expected()), true));
    return paper.toJson();
}
