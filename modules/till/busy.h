#pragma once

#include <QtGlobal>

namespace till {

/// Frees the counter for the next act however the coroutine ends.
class Busy
{
public:
    explicit Busy(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Busy() { m_flag = false; }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    bool &m_flag;
};

} // namespace till
