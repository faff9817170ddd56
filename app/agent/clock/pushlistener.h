#pragma once

#include "modules/core/result.h"

#include <QHostAddress>

#include <memory>
#include <thread>

namespace agent {

class HttpServer;
class PushDesk;
struct HttpLimits;

/// HTTP for terminals that push, on one address of the LAN and a thread of its own (hardware 4.8): at most so many
/// connections, ten seconds of silence, thirty for a whole request, bodies of 4 MB, one request a connection, never a
/// chunked answer.
class PushListener
{
public:
    PushListener(PushDesk &desk, const HttpLimits &limits);
    ~PushListener();

    /// Error agent.no_listen {address}. Port 0: any.
    Result<> start(const QString &address, quint16 port);
    void stop();
    bool isListening() const { return m_thread.joinable(); }
    quint16 port() const { return m_port; }

private:
    std::unique_ptr<HttpServer> m_server;
    std::thread m_thread;
    quint16 m_port = 0;
};

} // namespace agent
