#include "modules/till/paper.h"

#include "modules/core/format.h"
#include "modules/till/event.h"
#include "modules/till/receipttext.h"

using namespace Qt::StringLiterals;

namespace till {

using Kind = ReceiptRow::Kind;
using Align = ReceiptRow::Align;
using Size = ReceiptRow::Size;

QString paperAmount(Money value)
{
    return format::money(value, format::Decimals::Always, format::Currency::Without, format::Minus::Ascii);
}

Money moneyOf(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }

Paper::Paper(const Letterhead &letterhead, int copy) : m_letterhead(letterhead)
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

QString Paper::text(const char *source) const { return receiptText(m_letterhead.language, source); }
QString Paper::currency() const { return m_letterhead.language == u"ar" ? u"دج"_s : u"DA"_s; }

QString Paper::methodName(const QString &key) const
{
    const QString name = m_letterhead.methods.value(key);
    return !name.isEmpty() ? name : key == u"cash" ? text(QT_TRANSLATE_NOOP("Receipt", "Cash")) : key;
}

void Paper::title(const char *source) { centre(text(source), Size::Tall, true); }

void Paper::centre(const QString &line, Size size, bool bold)
{
    m_receipt.rows.append({Kind::Text, line, {}, Align::Centre, size, bold});
}

void Paper::line(const QString &line, bool bold)
{
    m_receipt.rows.append({Kind::Text, line, {}, Align::Start, Size::Normal, bold});
}

void Paper::large(const QString &line)
{
    m_receipt.rows.append({Kind::Text, line, {}, Align::Start, Size::Large, true});
}

void Paper::columns(const QString &left, const QString &right, bool bold, Size size)
{
    m_receipt.rows.append({Kind::Columns, left, right, Align::Start, size, bold});
}

void Paper::rule() { m_receipt.rows.append({Kind::Rule, {}, {}}); }
void Paper::barcode(const QString &code) { m_receipt.rows.append({Kind::Barcode, code, {}, Align::Centre}); }

void Paper::thanks()
{
    if (!m_letterhead.footerFrench.isEmpty())
        centre(m_letterhead.footerFrench);
    if (!m_letterhead.footerArabic.isEmpty())
        centre(m_letterhead.footerArabic);
}

void Paper::anchor(const QString &number, const QByteArray &hash) { centre(number + u"  "_s + digest(hash)); }

void Paper::signature() { columns(text(QT_TRANSLATE_NOOP("Receipt", "Signature")), u"....................."_s); }

} // namespace till
