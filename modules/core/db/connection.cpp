#include "modules/core/db/connection.h"

#include "modules/core/db/resultrows.h"
#include "modules/core/db/sqlerror.h"
#include "modules/core/log.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QThreadPool>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds ConnectDeadline{5000};
/// After a cancel the server gets this long to say so before the connection is given up.
constexpr std::chrono::milliseconds CancelGrace{3000};

QByteArray statementFor(QLatin1StringView name, qsizetype count)
{
    QByteArray statement = "select * from " + QByteArray(name.data(), name.size()) + '(';
    for (qsizetype i = 1; i <= count; ++i)
        statement += (i > 1 ? ",$" : "$") + QByteArray::number(i);
    return statement + ')';
}

/// Server notices go to the log, not to stderr.
void logNotice(void *, const char *message) { qCDebug(lcDb).noquote() << QString::fromUtf8(message).trimmed(); }

} // namespace

ConnectionSettings secured(ConnectionSettings settings)
{
    const QString host = settings.value(u"host"_s);
    if (host.isEmpty() || host.startsWith(u'/'))
        return settings; // a socket of this machine
    settings[u"sslmode"_s] = u"verify-full"_s;
    settings[u"channel_binding"_s] = u"require"_s;
    if (!settings.contains(u"sslrootcert"_s))
        settings[u"sslrootcert"_s] = u"/etc/ssl/certs/ca-certificates.crt"_s;
    return settings;
}

Connection::Connection(const ConnectionSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &Connection::checkDeadlines);
}

Connection::~Connection() { close(); }

void Connection::close()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    fail(offline(u"closed"_s));
}

QFuture<Result<Rows>> Connection::submit(QLatin1StringView name, const QList<SqlValue> &args)
{
    Call call{statementFor(name, args.size()), args, std::make_shared<Reply>(), {}};
    call.isPreparable = true;
    return submit(call);
}

/// Never prepared: a list's values decide its plan (a product sold every minute, or once a year).
QFuture<Result<Rows>> Connection::submit(const Select::Text &text)
{
    Call call{text.statement, text.values, std::make_shared<Reply>(), {}};
    return submit(call);
}

QFuture<Result<Rows>> Connection::submit(Call &call)
{
    call.age.start();
    const QFuture<Result<Rows>> future = call.reply->future();
    m_timer.start();
    if (m_state == State::Open) {
        send(call);
    } else {
        m_waiting.enqueue(call);
        if (m_state == State::Closed)
            open();
    }
    return future;
}

void Connection::open()
{
    m_connecting.start();
    m_timer.start();
    QStringList hosts = m_settings.value(u"host"_s).split(u',');
    const QString first = hosts.value(0);
    const bool needsLookup = hosts.size() == 1 && !first.isEmpty() && !first.startsWith(u'/')
        && QHostAddress(first).isNull() && !m_settings.contains(u"hostaddr"_s);
    if (!needsLookup)
        return start({});
    // libpq resolves names with a blocking call; Qt does it on a thread.
    m_state = State::Resolving;
    m_lookup = QHostInfo::lookupHost(first, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (m_state != State::Resolving)
            return;
        if (info.error() != QHostInfo::NoError)
            return fail(offline(info.errorString()));
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        start(addresses);
    });
}

void Connection::start(const QStringList &addresses)
{
    ConnectionSettings settings = m_settings;
    if (!addresses.isEmpty()) {
        settings[u"hostaddr"_s] = addresses.join(u',');
        settings[u"host"_s] = QStringList(addresses.size(), m_settings.value(u"host"_s)).join(u',');
    } else if (m_firstHost > 0) {
        QStringList hosts = settings.value(u"host"_s).split(u',');
        std::rotate(hosts.begin(), hosts.begin() + m_firstHost % hosts.size(), hosts.end());
        settings[u"host"_s] = hosts.join(u',');
    }
    if (!settings.contains(u"application_name"_s))
        settings[u"application_name"_s] = u"feemaison"_s;
    settings[u"client_encoding"_s] = u"UTF8"_s;
    // A cable pulled in mid-call is noticed by the kernel, not after its two hours of patience.
    settings[u"tcp_user_timeout"_s] = u"10000"_s;
    settings[u"keepalives_idle"_s] = u"10"_s;
    settings[u"keepalives_interval"_s] = u"5"_s;
    settings[u"keepalives_count"_s] = u"3"_s;

    QList<QByteArray> texts;
    QList<const char *> keywords;
    QList<const char *> values;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        texts << it.key().toUtf8() << it.value().toUtf8();
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        keywords << texts.at(i).constData();
        values << texts.at(i + 1).constData();
    }
    keywords << nullptr;
    values << nullptr;

    m_connection = PQconnectStartParams(keywords.constData(), values.constData(), 0);
    if (!m_connection || PQstatus(m_connection) == CONNECTION_BAD)
        return fail(m_connection ? toConnectionError(m_connection) : offline(u"out of memory"_s));
    PQsetNoticeProcessor(m_connection, logNotice, nullptr);
    m_state = State::Connecting;
    watch(true);
}

/// The notifiers may be what called us: they go when control is back in the event loop, but listen to nothing now.
void Connection::dropNotifiers()
{
    for (auto *notifier : {&m_reader, &m_writer}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater();
    }
}

void Connection::watch(bool wantWrite)
{
    const int socket = PQsocket(m_connection);
    if (!m_reader || m_reader->socket() != socket) {
        dropNotifiers();
        m_reader = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        m_writer = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        connect(m_reader.get(), &QSocketNotifier::activated, this,
                [this] { m_state == State::Connecting ? pollConnection() : readInput(); });
        connect(m_writer.get(), &QSocketNotifier::activated, this,
                [this] { m_state == State::Connecting ? pollConnection() : flush(); });
    }
    m_reader->setEnabled(true);
    m_writer->setEnabled(wantWrite);
}

void Connection::pollConnection()
{
    // libpq may close this socket and go on with another one.
    m_reader->setEnabled(false);
    m_writer->setEnabled(false);
    switch (PQconnectPoll(m_connection)) {
    case PGRES_POLLING_READING: return watch(false);
    case PGRES_POLLING_WRITING: return watch(true);
    case PGRES_POLLING_OK: break;
    default: return fail(toConnectionError(m_connection));
    }
    PQsetnonblocking(m_connection, 1);
    if (!PQenterPipelineMode(m_connection))
        return fail(offline(u"no pipeline mode"_s));
    m_state = State::Open;
    watch(false);
    for (const QString &channel : std::as_const(m_channels)) {
        Call call{"listen " + channel.toUtf8(), {}, std::make_shared<Reply>(), {}};
        call.age.start();
        send(call);
    }
    if (m_greeting.isEmpty())
        emit opened();
    else
        greet();
    while (m_state == State::Open && !m_waiting.isEmpty()) {
        Call call = m_waiting.dequeue();
        send(call);
    }
}

/// What follows goes out at once: its answers come after this one's.
void Connection::greet()
{
    Call call{statementFor(m_greeting, m_greetingValues.size()), m_greetingValues, std::make_shared<Reply>(), {}};
    call.isGreeting = true;
    call.isPreparable = true;
    call.age.start();
    send(call);
}

void Connection::send(Call &call)
{
    QByteArray name;
    if (call.isPreparable) {
        name = m_prepared.value(call.statement);
        if (name.isEmpty()) {
            name = "s" + QByteArray::number(++m_names);
            PQsendPrepare(m_connection, name.constData(), call.statement.constData(), 0, nullptr);
            m_prepared.insert(call.statement, name);
            call.awaitsPrepare = true;
        }
    }
    QList<const char *> values;
    QList<int> lengths;
    QList<int> formats;
    for (const SqlValue &arg : std::as_const(call.args)) {
        values << (arg.isNull ? nullptr : arg.bytes.constData());
        lengths << int(arg.bytes.size());
        formats << (arg.isBinary ? 1 : 0);
    }
    const int count = int(call.args.size());
    const int sent = call.isPreparable
        ? PQsendQueryPrepared(m_connection, name.constData(), count, values.constData(), lengths.constData(),
                              formats.constData(), 0)
        : PQsendQueryParams(m_connection, call.statement.constData(), count, nullptr, values.constData(),
                            lengths.constData(), formats.constData(), 0);
    // One sync per call: a failure aborts only its own call, never the next.
    if (!sent || !PQpipelineSync(m_connection)) {
        m_sent.enqueue(call);
        return fail(offline(QString::fromUtf8(PQerrorMessage(m_connection))));
    }
    ++m_statements;
    if (m_sent.isEmpty())
        ++m_roundTrips;
    m_sent.enqueue(call);
    flush();
}

void Connection::flush()
{
    const int result = PQflush(m_connection);
    if (result < 0)
        return fail(offline(QString::fromUtf8(PQerrorMessage(m_connection))));
    m_writer->setEnabled(result > 0);
}

void Connection::readInput()
{
    if (!PQconsumeInput(m_connection))
        return fail(offline(QString::fromUtf8(PQerrorMessage(m_connection)).trimmed()));
    flush();
    // A null result only ends one command; with calls under way it does not mean that nothing follows.
    while (m_state == State::Open && !m_sent.isEmpty() && !PQisBusy(m_connection)) {
        PGresult *result = PQgetResult(m_connection);
        if (!result)
            continue;
        take(result);
        PQclear(result);
    }
    while (m_state == State::Open) {
        PGnotify *notification = PQnotifies(m_connection);
        if (!notification)
            break;
        emit notified(QString::fromUtf8(notification->relname), QString::fromUtf8(notification->extra));
        PQfreemem(notification);
    }
}

void Connection::take(const PGresult *result)
{
    Call &call = m_sent.head();
    switch (PQresultStatus(result)) {
    case PGRES_PIPELINE_SYNC: return finishCall();
    case PGRES_TUPLES_OK: call.answer = toRows(result); break;
    case PGRES_COMMAND_OK: call.awaitsPrepare = false; break;
    case PGRES_PIPELINE_ABORTED: break; // follows the failed PREPARE of the same call, whose error is kept
    default:
        // A statement whose PREPARE failed does not exist on the server.
        if (call.awaitsPrepare)
            m_prepared.remove(call.statement);
        call.answer = call.cancelled
            ? Error{Error::Kind::Offline, u"core.timeout"_s, {}, QString::fromUtf8(PQresultErrorMessage(result))}
            : toError(result);
    }
    call.hasAnswer = true;
}

void Connection::finishCall()
{
    Call call = m_sent.dequeue();
    if (!call.answer)
        qCInfo(lcDb).noquote() << call.statement << "refused:" << call.answer.error().key
                               << call.answer.error().technical;
    call.reply->finish(call.answer);
    if (!call.isGreeting)
        return;
    if (call.answer)
        emit opened();
    else
        fail(call.answer.error());
}

void Connection::checkDeadlines()
{
    if (m_state == State::Resolving || m_state == State::Connecting) {
        if (m_connecting.hasExpired(ConnectDeadline.count())) {
            ++m_firstHost;
            fail(offline(u"no answer while connecting"_s));
        }
        return;
    }
    if (m_sent.isEmpty()) {
        if (m_waiting.isEmpty())
            m_timer.stop();
        return;
    }
    Call &oldest = m_sent.head();
    if (oldest.cancelled && oldest.age.hasExpired((m_deadline + CancelGrace).count()))
        return fail({Error::Kind::Offline, u"core.timeout"_s, {}, u"the server did not confirm the cancel"_s});
    if (!oldest.cancelled && oldest.age.hasExpired(m_deadline.count())) {
        oldest.cancelled = true;
        cancelOnServer();
    }
}

void Connection::cancelOnServer()
{
    // PQcancel opens a connection of its own and waits for it: never on this thread.
    PGcancel *cancel = PQgetCancel(m_connection);
    if (!cancel)
        return;
    QThreadPool::globalInstance()->start([cancel] {
        char error[256];
        if (!PQcancel(cancel, error, sizeof error))
            qCWarning(lcDb) << "cancel failed:" << error;
        PQfreeCancel(cancel);
    });
}

void Connection::fail(const Error &reason)
{
    const bool wasOpen = m_state == State::Open;
    m_state = State::Closed;
    dropNotifiers();
    if (m_connection)
        PQfinish(m_connection);
    m_connection = nullptr;
    m_prepared.clear();
    const QList<Call> calls = m_sent + m_waiting;
    m_sent.clear();
    m_waiting.clear();
    m_timer.stop();
    for (const Call &call : calls)
        call.reply->finish(reason);
    if (wasOpen || !calls.isEmpty()) {
        qCInfo(lcDb).noquote() << "no connection:" << reason.technical;
        emit lost(reason);
    }
}

void Connection::listen(const QString &channel)
{
    m_channels.insert(channel);
    if (m_state == State::Closed)
        return open();
    if (m_state == State::Open) {
        Call call{"listen " + channel.toUtf8(), {}, std::make_shared<Reply>(), {}};
        call.age.start();
        send(call);
    }
}
