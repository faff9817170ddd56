#pragma once

#include "modules/core/db/connection.h"

#include <condition_variable>
#include <mutex>
#include <set>

namespace agent {

/// The agent's connection for threads that may block: a call waits here while it runs in the connection's own thread.
/// Made and closed in that thread; calls come from any other.
class BlockingDatabase
{
public:
    explicit BlockingDatabase(Connection &database) : m_database(database) {}
    ~BlockingDatabase() { close(); }
    Q_DISABLE_COPY_MOVE(BlockingDatabase)

    /// As Database::call. core.timeout after `Patience`: the outcome is then unknown, and repeating is safe.
    template <typename... Args>
    Result<Rows> call(QLatin1StringView name, const Args &...args)
    {
        const std::shared_ptr<Answer> answer = begin();
        if (!answer)
            return Error{Error::Kind::Offline, QStringLiteral("core.cancelled"), {}, {}};
        Connection *database = &m_database;
        QMetaObject::invokeMethod(database, [database, answer, name, args...] {
            database->call(name, args...).then(database, [answer](const Result<Rows> &rows) { answer->give(rows); });
        });
        return wait(answer);
    }

    /// Whoever waits is answered core.cancelled, now and from now on.
    void close();

    static constexpr std::chrono::seconds Patience{15};

private:
    struct Answer
    {
        void give(const Result<Rows> &rows);

        std::mutex mutex;
        std::condition_variable given;
        std::optional<Result<Rows>> rows;
    };

    std::shared_ptr<Answer> begin();
    Result<Rows> wait(const std::shared_ptr<Answer> &answer);

    Connection &m_database;
    std::mutex m_mutex;
    std::set<std::shared_ptr<Answer>> m_waiting;
    bool m_closed = false;
};

} // namespace agent
