#include "modules/till/storedpaper.h"

#include "modules/till/closingpaper.h"
#include "modules/till/ticketpaper.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Event toEvent(const QJsonObject &answer)
{
    Event event;
    event.payload = answer[u"payload"].toString().toUtf8();
    event.hash = QByteArray::fromHex(answer[u"hash"].toString().toLatin1());
    const QJsonObject fact = QJsonDocument::fromJson(event.payload).object();
    event.id = QUuid(fact[u"id"].toString());
    event.kind = fact[u"kind"].toString();
    event.at = QDateTime::fromString(fact[u"at"].toString(), Qt::ISODateWithMs);
    event.actor = QUuid(fact[u"actor"].toString());
    return event;
}

Letterhead toLetterhead(const QJsonObject &answer)
{
    const QJsonObject settings = answer[u"settings"].toObject();
    Letterhead letterhead;
    letterhead.shop = settings[u"shop.name"].toString();
    letterhead.activity = settings[u"shop.activity"].toString();
    letterhead.address = settings[u"shop.address"].toString();
    letterhead.phone = settings[u"shop.phone"].toString();
    letterhead.footerFrench = settings[u"receipt.footer_fr"].toString();
    letterhead.footerArabic = settings[u"receipt.footer_ar"].toString();
    letterhead.language = settings[u"receipt.language"].toString(u"fr"_s);
    for (const QJsonValue &method : answer[u"methods"].toArray())
        letterhead.methods.insert(method[u"key"].toString(),
                                  method[letterhead.language == u"ar" ? u"name_ar" : u"name"].toString());
    return letterhead;
}

} // namespace

Result<Receipt> storedPaper(const QJsonObject &answer)
{
    const Event event = toEvent(answer);
    Terminal terminal;
    terminal.code = answer[u"terminal"][u"code"].toString();
    terminal.name = answer[u"terminal"][u"name"].toString();
    const QString cashier = answer[u"cashier"].toString();
    if (event.kind == u"session.closed")
        return closingReport(event, {terminal, cashier, answer[u"opened_by"].toString(), toLetterhead(answer)}, 1);
    if (!event.kind.startsWith(u"sale."))
        return Error{Error::Kind::Rule, u"core.unknown_paper"_s, {}, {}};
    TicketPaper head{terminal, cashier, toLetterhead(answer), {}};
    if (const QString customer = answer[u"customer"].toString(); !customer.isEmpty()) {
        head.customer.emplace();
        head.customer->firstName = customer;
    }
    return saleReceipt(event, head, 1);
}

QByteArray storedLogo(const QJsonObject &answer)
{
    return QByteArray::fromBase64(answer[u"settings"][u"receipt.logo"].toString().toLatin1());
}

} // namespace till
