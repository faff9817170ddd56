#include "app/office/officesession.h"

#include "modules/core/db/migrator.h"
#include "modules/core/db/verifier.h"
#include "modules/core/format.h"
#include "modules/core/uuid.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr std::chrono::seconds Rhythm{15};
constexpr std::chrono::minutes ReportDeadline{5};

/// After a loss: soon at first, then with more patience.
std::chrono::seconds pause(int failures) { return std::min(Rhythm, std::chrono::seconds(1 << std::min(failures, 4))); }

OfficePerson toPerson(const Row &row)
{
    OfficePerson person;
    person.login = row.get<QString>("login"_L1);
    person.name = row.get<QString>("display_name"_L1);
    person.nameArabic = row.get<QString>("name_ar"_L1);
    person.initials = row.get<QString>("initials"_L1);
    if (person.initials.isEmpty())
        person.initials = person.name.left(1).toUpper();
    person.profile = row.get<QString>("profile"_L1);
    person.shop = row.get<QString>("shop"_L1);
    person.isAdministrator = row.get<bool>("is_administrator"_L1);
    const QJsonArray keys = QJsonDocument::fromJson(row.get<QString>("keys"_L1).toUtf8()).array();
    for (const QJsonValue &key : keys)
        person.rights.insert(key.toString());
    return person;
}

} // namespace

QString OfficePerson::displayName() const
{
    return format::language() == u"ar" && !nameArabic.isEmpty() ? nameArabic : name;
}

OfficeSession::OfficeSession(const OfficeProfile &profile, const QString &login, const QString &password,
                             QObject *parent)
    : QObject(parent)
    , m_database(profile.connection(login, password))
    , m_reports(profile.connection(login, password))
    , m_password(password)
{
    for (Connection *connection : {&m_database, &m_reports})
        connection->setGreeting("auth.sign_in"_L1, u"office"_s, QStringLiteral(FM_VERSION));
    m_reports.setDeadline(ReportDeadline);
    connect(&m_database, &Connection::lost, this, [this] { setOnline(false); });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &OfficeSession::lookAgain);
}

/// A connection that closes says so: nobody is here to listen any more.
OfficeSession::~OfficeSession() { m_database.disconnect(this); }

QCoro::Task<Result<>> OfficeSession::signIn()
{
    const QPointer<OfficeSession> here(this);
    const Result<> looked = co_await look();
    if (!looked || !here)
        co_return looked;
    m_signedIn = true;
    m_next.start(Rhythm);
    co_return Result<>();
}

QCoro::Task<Result<>> OfficeSession::look()
{
    QElapsedTimer timer;
    timer.start();
    const bool wasOpen = m_database.isOpen();
    const QPointer<OfficeSession> here(this);
    const Result<Rows> rows = co_await m_database.call("auth.rights"_L1);
    if (!here) // signed out meanwhile
        co_return Error{Error::Kind::Offline, u"core.cancelled"_s, {}, {}};
    if (!rows) {
        const bool isUnknown = rows.error().detail[u"sqlstate"_s].toString() == u"42883";
        co_return isUnknown ? Error{Error::Kind::Permission, u"core.older_database"_s, {}, rows.error().technical}
                            : rows.error();
    }
    if (rows->isEmpty())
        co_return Error{Error::Kind::Permission, u"core.not_allowed"_s, {}, {}};
    // The first call of a connection also waits for it to open: no measure of the way.
    if (wasOpen)
        m_milliseconds = int(timer.elapsed());
    // Doors of another version are not called: they could mean something else.
    if (const int migration = rows->first().get<int>("migration"_L1); migration != Migrator::newestMigration())
        co_return Error{Error::Kind::Permission,
                        migration > Migrator::newestMigration() ? u"core.newer_database"_s : u"core.older_database"_s,
                        {},
                        {}};
    const OfficePerson person = toPerson(rows->first());
    const bool changed = person.rights != m_person.rights;
    m_person = person;
    setOnline(true);
    if (changed && m_signedIn)
        emit rightsChanged();
    co_return Result<>();
}

void OfficeSession::lookNow()
{
    if (!m_signedIn)
        return;
    if (m_next.isActive())
        m_next.start(0);
    else
        m_again = true;
}

void OfficeSession::lookAgain()
{
    QCoro::connect(look(), this, [this](const Result<> &looked) {
        if (!looked && isOver(looked.error())) {
            emit ended(looked.error());
            return;
        }
        m_patience = looked ? 0 : m_patience + 1;
        const bool again = std::exchange(m_again, false);
        m_next.start(again && looked ? std::chrono::seconds(0) : looked ? Rhythm : pause(m_patience));
    });
}

void OfficeSession::setOnline(bool online)
{
    if (!online && m_signedIn && (!m_next.isActive() || m_online))
        m_next.start(std::chrono::seconds(1));
    if (std::exchange(m_online, online) != online)
        emit onlineChanged();
}

/// A server that is away comes back; a refusal stays one.
bool OfficeSession::isOver(const Error &error) { return error.kind == Error::Kind::Permission; }

QCoro::Task<Result<>> OfficeSession::changePassword(QString old, QString wanted)
{
    if (old != m_password)
        co_return Error{Error::Kind::Rule, u"core.old_password"_s, {}, {}};
    const Result<QString> verifier = passwordVerifier(wanted);
    if (!verifier)
        co_return verifier.error();
    const QPointer<OfficeSession> here(this);
    const Result<Rows> changed = co_await m_database.call("auth.change_password"_L1, uuidV7(), *verifier);
    if (!changed)
        co_return changed.error();
    if (!here)
        co_return Result<>();
    m_password = wanted;
    m_database.setPassword(wanted);
    m_reports.setPassword(wanted);
    co_return Result<>();
}

} // namespace office
