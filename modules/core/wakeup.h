#pragma once

#include <QTimer>

#include <chrono>
#include <coroutine>
#include <utility>

/// What a loop waits on: `co_await wakeUp.wait(2s)` is true when somebody called wake(), false when the time was up.
/// A call made while nobody waits is remembered. One waiter, one thread.
/// (QCoro 0.8's signal awaiter resumes its coroutine twice when the signal comes twice in one turn of the event loop.)
class WakeUp
{
public:
    WakeUp()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (const auto waiting = std::exchange(m_waiting, nullptr))
                waiting.resume();
        });
    }
    /// A loop still waiting ends here, its frame with it.
    ~WakeUp()
    {
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.destroy();
    }
    Q_DISABLE_COPY_MOVE(WakeUp)

    void wake()
    {
        m_called = true;
        if (m_waiting)
            m_timer.start(0);
    }

    auto wait(std::chrono::milliseconds time)
    {
        struct Awaiter
        {
            WakeUp &wakeUp;
            std::chrono::milliseconds time;

            bool await_ready() const noexcept { return wakeUp.m_called; }
            void await_suspend(std::coroutine_handle<> handle) const
            {
                wakeUp.m_waiting = handle;
                wakeUp.m_timer.start(time);
            }
            bool await_resume() const noexcept { return std::exchange(wakeUp.m_called, false); }
        };
        return Awaiter{*this, time};
    }

private:
    QTimer m_timer;
    std::coroutine_handle<> m_waiting;
    bool m_called = false;
};
