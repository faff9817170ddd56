#pragma once

#include "modules/core/db/database.h"
#include "modules/core/db/reply.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

struct pg_conn;
struct pg_result;

/// Where a database is, in libpq's own keywords ("host", "port", "dbname", "user", "password", "sslmode"…).
/// Several hosts, comma separated, give failover.
using ConnectionSettings = QMap<QString, QString>;

/// Adds what every remote profile needs: verify-full TLS and SCRAM channel binding (ARCHITECTURE 6).
ConnectionSettings secured(ConnectionSettings settings);

/// PostgreSQL on the event loop: libpq, non-blocking, in pipeline mode. Calls go out at once and are answered in order;
/// a failing one does not touch the next. Connects at the first call, and again at the next call after a loss.
class Connection final : public QObject, public Database
{
    Q_OBJECT

public:
    explicit Connection(const ConnectionSettings &settings, QObject *parent = nullptr);
    ~Connection() override;

    /// How long a call may take before it is cancelled on the server and answers core.timeout.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    bool isOpen() const { return m_state == State::Open; }

    /// A call made first after each opening, as auth.sign_in, which every new session wants: nothing else is answered
    /// before it. When it is refused the connection is lost with its error. Before the first call.
    template <typename... Args>
    void setGreeting(QLatin1StringView name, const Args &...args)
    {
        m_greeting = name;
        m_greetingValues = {toSql(args)...};
    }
    /// From the next opening on: a password that was changed meanwhile.
    void setPassword(const QString &password) { m_settings[QStringLiteral("password")] = password; }
    /// Statements sent and waits for the server since the start, for measuring (one call = one of each).
    quint64 statements() const { return m_statements; }
    quint64 roundTrips() const { return m_roundTrips; }

    /// NOTIFY messages of `channel` from now on, across reconnections.
    void listen(const QString &channel);

    /// Everything `copy (…) to stdout` gives, over a connection of its own: COPY is not allowed in pipeline mode.
    QFuture<Result<QByteArray>> copyOut(const QString &statement);

    /// Drops the connection; calls under way answer core.offline.
    void close();

signals:
    void opened(); ///< and greeted
    void lost(const Error &reason);
    void notified(const QString &channel, const QString &payload);

protected:
    QFuture<Result<Rows>> submit(QLatin1StringView name, const QList<SqlValue> &args) override;
    QFuture<Result<Rows>> submit(const Select::Text &text) override;

private:
    enum class State { Closed, Resolving, Connecting, Open };
    struct Call
    {
        QByteArray statement; ///< "select * from f($1,$2)"
        QList<SqlValue> args;
        std::shared_ptr<Reply> reply;
        QElapsedTimer age;
        Result<Rows> answer = Rows();
        bool hasAnswer = false;
        bool isPreparable = false; ///< a function's call: the same words each time
        bool awaitsPrepare = false; ///< a PREPARE went out before it and has not been answered
        bool cancelled = false;
        bool isGreeting = false;
    };

    QFuture<Result<Rows>> submit(Call &call);
    void open();
    void start(const QStringList &addresses);
    void pollConnection();
    void send(Call &call);
    void flush();
    void readInput();
    void take(const pg_result *result);
    void finishCall();
    void greet();
    void checkDeadlines();
    void cancelOnServer();
    void fail(const Error &reason);
    void watch(bool wantWrite);
    void dropNotifiers();

    ConnectionSettings m_settings;
    QLatin1StringView m_greeting; ///< empty: none
    QList<SqlValue> m_greetingValues;
    State m_state = State::Closed;
    pg_conn *m_connection = nullptr;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer;
    QTimer m_timer;
    QElapsedTimer m_connecting;
    std::chrono::milliseconds m_deadline{30'000};
    QQueue<Call> m_waiting; ///< not sent yet: no connection
    QQueue<Call> m_sent; ///< answers come in this order
    QHash<QByteArray, QByteArray> m_prepared; ///< statement → name
    QSet<QString> m_channels;
    int m_lookup = -1;
    int m_firstHost = 0; ///< rotated when a host does not answer, so that the next attempt begins with another
    quint64 m_names = 0; ///< prepared so far; a name is never used twice in a session
    quint64 m_statements = 0;
    quint64 m_roundTrips = 0;
};
