#include "app/agent/printing/printingduty.h"

#include "app/agent/service/backoff.h"
#include "app/agent/service/log.h"
#include "drivers/api/shoplogo.h"
#include "modules/core/uuid.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace agent {

PrintingDuty::PrintingDuty(Agent &agent, const QString &folder)
    : m_agent(agent)
    , m_folder(folder)
    , m_lock(folder + u"/printing.lock"_s)
    , m_worker(uuidV7())
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &PrintingDuty::look);
}

void PrintingDuty::start()
{
    QDir().mkpath(m_folder);
    if (m_lock.tryHold() != ExclusiveFile::Outcome::Held) {
        qCCritical(lcAgent) << "another agent prints from this folder:" << m_folder;
        return;
    }
    connect(&m_agent, &Agent::reached, this, &PrintingDuty::look);
    connect(&m_agent.database(), &Connection::notified, this, [this](const QString &channel, const QString &printer) {
        if (const auto worker = m_workers.find(QUuid(printer)); channel == u"print_job" && worker != m_workers.end())
            worker->second->wake();
    });
    m_agent.database().listen(u"print_job"_s);
    m_timer.start();
    look();
}

QUuid PrintingDuty::previousWorker() const
{
    QFile file(m_folder + u"/printing-worker"_s);
    return file.open(QFile::ReadOnly) ? QUuid(QString::fromLatin1(file.readAll().trimmed())) : QUuid();
}

/// The lock says that whoever printed from here before is gone: its leases need not run out.
void PrintingDuty::takeOver()
{
    m_agent.database()
        .call("devices.leave_printers"_L1, previousWorker())
        .then(this, [this](const Result<Rows> &answer) {
            if (!answer || m_hasTakenOver)
                return;
            QSaveFile file(m_folder + u"/printing-worker"_s);
            const QByteArray name = uuidText(m_worker).toLatin1();
            if (!file.open(QFile::WriteOnly) || file.write(name) != name.size() || !file.commit())
                qCWarning(lcAgent) << "not remembered for the next start:" << file.errorString();
            m_hasTakenOver = true;
            look();
        });
}

void PrintingDuty::look()
{
    if (!m_hasTakenOver)
        return takeOver();
    m_agent.database().call("devices.printers_to_drive"_L1).then(this, [this](const Result<Rows> &answer) {
        if (!answer)
            return;
        const QJsonObject found = answer->first().get<QJsonObject>("printers_to_drive"_L1);
        setShopLogo(QByteArray::fromBase64(found[u"logo"].toString().toLatin1()));
        drive(found[u"printers"].toArray());
    });
}

void PrintingDuty::drive(const QJsonArray &printers)
{
    std::map<QUuid, QString> wanted;
    for (const QJsonValue printer : printers)
        wanted[QUuid(printer[u"id"].toString())] = printer[u"url"].toString();
    std::erase_if(m_workers, [&](const auto &entry) {
        const auto still = wanted.find(entry.first);
        return still == wanted.end() || still->second != entry.second->url();
    });
    for (const auto &[id, url] : wanted) {
        std::unique_ptr<PrinterWorker> &worker = m_workers[id];
        if (worker)
            continue;
        worker = std::make_unique<PrinterWorker>(m_agent.database(), m_worker, id, url);
        worker->start();
    }
}

QJsonObject PrintingDuty::state() const
{
    QJsonObject state{{u"locked"_s, m_lock.isHeld()}};
    for (const auto &[id, worker] : m_workers)
        state[uuidText(id)] = QJsonObject{{u"printed"_s, worker->printed()}, {u"fault"_s, worker->fault()}};
    return state;
}

} // namespace agent
