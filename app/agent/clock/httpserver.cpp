#include "app/agent/clock/httpserver.h"

#include <QHostAddress>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace agent {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Set while a connection beyond the limit is handled, which then only closes it.
thread_local bool t_isBeyondLimit = false;

/// Runs each connection on one of N threads; one more is closed by the accepting thread at once.
class BoundedQueue final : public httplib::TaskQueue
{
public:
    explicit BoundedQueue(int most) : m_most(most), m_pool(std::size_t(most)) {}

    void enqueue(std::function<void()> work) override
    {
        if (m_running >= m_most) {
            t_isBeyondLimit = true;
            work();
            t_isBeyondLimit = false;
            return;
        }
        ++m_running;
        m_pool.enqueue([this, work] {
            work();
            --m_running;
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    int m_most;
    std::atomic_int m_running{0};
    httplib::ThreadPool m_pool;
};

/// A socket with a deadline for everything and a count of what it gave.
class LimitedStream final : public httplib::Stream
{
public:
    LimitedStream(socket_t socket, const HttpLimits &limits)
        : m_socket(socket)
        , m_silence(limits.silence)
        , m_end(SteadyClock::now() + limits.whole)
        , m_left(limits.body + 64 * 1024)
    {
    }

    bool is_readable() const override { return m_at < m_filled || wait(POLLIN); }
    bool is_writable() const override { return wait(POLLOUT); }

    ssize_t read(char *bytes, std::size_t size) override
    {
        if (m_at == m_filled) {
            if (m_left == 0 || !wait(POLLIN))
                return -1;
            const ssize_t got = ::recv(m_socket, m_buffer, std::min(sizeof m_buffer, m_left), 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_filled = std::size_t(got);
            m_left -= std::size_t(got);
        }
        const std::size_t given = std::min(size, m_filled - m_at);
        std::copy_n(m_buffer + m_at, given, bytes);
        m_at += given;
        return ssize_t(given);
    }

    ssize_t write(const char *bytes, std::size_t size) override
    {
        return wait(POLLOUT) ? ::send(m_socket, bytes, size, MSG_NOSIGNAL) : -1;
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override { address(::getpeername, ip, port); }
    void get_local_ip_and_port(std::string &ip, int &port) const override { address(::getsockname, ip, port); }
    socket_t socket() const override { return m_socket; }

private:
    template <typename F>
    void address(F ask, std::string &ip, int &port) const
    {
        sockaddr_storage storage{};
        socklen_t length = sizeof storage;
        if (ask(m_socket, reinterpret_cast<sockaddr *>(&storage), &length) != 0)
            return;
        const QHostAddress told(reinterpret_cast<const sockaddr *>(&storage));
        ip = told.toString().toStdString();
        port = 0;
    }

    bool wait(short event) const
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_end - SteadyClock::now());
        pollfd what{m_socket, event, 0};
        return left.count() > 0 && ::poll(&what, 1, int(std::min(left, m_silence).count())) > 0;
    }

    socket_t m_socket;
    std::chrono::milliseconds m_silence;
    SteadyClock::time_point m_end;
    std::size_t m_left;
    char m_buffer[4096];
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
};

} // namespace

HttpServer::HttpServer(const HttpLimits &limits) : m_limits(limits)
{
    new_task_queue = [most = limits.connections] { return new BoundedQueue(most); };
    set_payload_max_length(limits.body);
}

bool HttpServer::process_and_close_socket(socket_t socket)
{
    bool done = false;
    if (!t_isBeyondLimit) {
        LimitedStream stream(socket, m_limits);
        bool closed = false;
        done = process_request(stream, true, closed, nullptr);
    }
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return done;
}

} // namespace agent
