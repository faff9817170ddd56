#include "app/agent/service/blockingdatabase.h"

using namespace Qt::StringLiterals;

namespace agent {

void BlockingDatabase::Answer::give(const Result<Rows> &answer)
{
    {
        const std::lock_guard lock(mutex);
        if (rows)
            return;
        rows = answer;
    }
    given.notify_all();
}

std::shared_ptr<BlockingDatabase::Answer> BlockingDatabase::begin()
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return nullptr;
    auto answer = std::make_shared<Answer>();
    m_waiting.insert(answer);
    return answer;
}

Result<Rows> BlockingDatabase::wait(const std::shared_ptr<Answer> &answer)
{
    std::optional<Result<Rows>> rows;
    {
        std::unique_lock lock(answer->mutex);
        answer->given.wait_for(lock, Patience, [&] { return answer->rows.has_value(); });
        rows = answer->rows;
    }
    const std::lock_guard lock(m_mutex);
    m_waiting.erase(answer);
    if (rows)
        return *rows;
    return Error{Error::Kind::Offline, u"core.timeout"_s, {}, {}};
}

void BlockingDatabase::close()
{
    std::set<std::shared_ptr<Answer>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        waiting = m_waiting;
    }
    for (const std::shared_ptr<Answer> &answer : waiting)
        answer->give(Error{Error::Kind::Offline, u"core.cancelled"_s, {}, {}});
}

} // namespace agent
