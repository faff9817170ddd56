#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/enginedrawer.h"
#include "modules/till/engineorders.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

Draft Engine::draft(const QString &kind, const QJsonObject &body) const
{
    return {uuidV7(), kind, m_cashier ? m_cashier->id : QUuid(), body, {}, 0};
}

Draft Engine::numbered(const QString &kind, QChar series, QJsonObject body) const
{
    const qint64 serial = m_serials.value(series) + 1;
    body[u"number"_s] = numberOf(series);
    body[u"serial"_s] = serial;
    Draft made = draft(kind, body);
    made.series = series;
    made.serial = serial;
    return made;
}

QString Engine::numberOf(QChar series) const
{
    // Tickets are what is named all day: their series needs no letter.
    const QString letter = series == u'T' ? QString() : QString(series);
    return m_terminal.code + u'-' + letter + QString::number(m_serials.value(series) + 1).rightJustified(6, u'0');
}

bool Engine::isAllowed(QLatin1StringView permission, const Grant &grant) const
{
    return (m_cashier && m_cashier->may(permission))
        || (!grant.approval.isNull() && m_approvals.value(grant.approval) == permission);
}

Result<> Engine::mayRecord(QLatin1StringView permission, const Grant &grant) const
{
    if (!m_cashier)
        return Error{Error::Kind::Rule, u"till.nobody_signed_in"_s, {}, {}};
    if (link().state == Link::State::Stopped)
        return link().reason;
    if (!permission.isEmpty() && !isAllowed(permission, grant))
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
    return {};
}

QCoro::Task<Result<Event>> Engine::record(Draft draft, QList<PrintJob> jobs)
{
    const Document none;
    const Result<Event> event = co_await recordWith(draft, jobs, none);
    co_return event;
}

QCoro::Task<Result<Event>> Engine::recordWith(Draft draft, QList<PrintJob> jobs, Document document)
{
    const auto write = [draft, jobs, document](JournalFile &file) { return file.append(draft, jobs, document); };
    const std::function<Result<Recorded>(JournalFile &)> task = write;
    const Result<Recorded> recorded = co_await m_journal.run(task);
    if (!recorded)
        co_return recorded.error();
    if (!draft.series.isEmpty())
        m_serials.insert(draft.series, draft.serial);
    for (const Error &warning : recorded->warnings)
        emit noticed(warning);
    count(recorded->event);
    m_orders->recorded(recorded->event);
    m_drawer->recorded(recorded->event);
    if (m_sender)
        m_sender->recorded(recorded->event.sequence);
    if (m_printing && !jobs.isEmpty())
        m_printing->wake();
    if (m_workshop && !jobs.isEmpty())
        m_workshop->wake();
    co_return recorded->event;
}

PrintJob Engine::paper(const QString &dedupKey, PrintJob::Kind kind, const QString &title)
{
    PrintJob job;
    job.id = uuidV7();
    job.dedupKey = dedupKey;
    job.kind = kind;
    job.title = title;
    job.createdAt = Clock::now();
    return job;
}

PrintJob Engine::drawerJob(const QUuid &fact) const
{
    PrintJob job = paper(u"drawer:"_s + uuidText(fact), PrintJob::Kind::Drawer, {});
    job.expiresAt = job.createdAt.addSecs(PrintQueue::DrawerLife.count());
    return job;
}

QString Engine::cashierName(const QUuid &id) const
{
    const Cashier *cashier = m_catalogue.cashier(id);
    return cashier ? cashier->name : QString();
}

Letterhead Engine::letterhead() const
{
    Letterhead letterhead;
    letterhead.shop = m_catalogue.setting("shop.name"_L1);
    letterhead.activity = m_catalogue.setting("shop.activity"_L1);
    letterhead.address = m_catalogue.setting("shop.address"_L1);
    letterhead.phone = m_catalogue.setting("shop.phone"_L1);
    letterhead.footerFrench = m_catalogue.setting("receipt.footer_fr"_L1);
    letterhead.footerArabic = m_catalogue.setting("receipt.footer_ar"_L1);
    letterhead.language = m_catalogue.setting("receipt.language"_L1, u"fr"_s);
    for (const PaymentMethod &method : m_rules.methods())
        letterhead.methods.insert(method.key, letterhead.language == u"ar" ? method.nameArabic : method.name);
    return letterhead;
}

} // namespace till
