#include "app/agent/clock/pushlistener.h"

#include "app/agent/clock/httpserver.h"
#include "app/agent/clock/pushdesk.h"
#include "app/agent/service/log.h"
#include "drivers/iclock/replies.h"
#include "modules/core/clock.h"

using namespace Qt::StringLiterals;

namespace agent {

namespace {

using Handled = httplib::Server::HandlerResponse;

iclock::Request requestOf(const httplib::Request &request)
{
    return iclock::readRequest(QByteArrayView(request.method), QByteArrayView(request.target));
}

QHostAddress sourceOf(const httplib::Request &request)
{
    return QHostAddress(QString::fromStdString(request.remote_addr));
}

void reply(httplib::Response &response, const PushReply &reply)
{
    response.status = reply.status;
    response.set_header("Date", iclock::httpDate(Clock::now()).toStdString());
    response.set_content(reply.body.toStdString(), "text/plain");
}

/// What is wrong with a request before its body is read; 0: nothing.
int refusedStatus(const httplib::Request &request, std::size_t longestBody)
{
    if (request.target.size() > 2048)
        return 414;
    // A body's end must be known, or one cut short would look whole; and it must be what it seems.
    if (request.has_header("Transfer-Encoding") || (request.method == "POST" && !request.has_header("Content-Length")))
        return 411;
    if (request.has_header("Content-Encoding") || request.is_multipart_form_data())
        return 415;
    return request.get_header_value<uint64_t>("Content-Length") > longestBody ? 413 : 0;
}

} // namespace

PushListener::PushListener(PushDesk &desk, const HttpLimits &limits)
{
    m_server = std::make_unique<HttpServer>(limits);
    m_server->set_pre_routing_handler([&desk, limits](const httplib::Request &request, httplib::Response &response) {
        if (const int status = refusedStatus(request, limits.body); status != 0) {
            reply(response, {status, {}});
            return Handled::Handled;
        }
        const iclock::Request asked = requestOf(request);
        if (const std::optional<PushReply> refusal = desk.refuse(asked, sourceOf(request))) {
            reply(response, *refusal);
            return Handled::Handled;
        }
        if (request.method == "POST")
            return Handled::Unhandled;
        reply(response, desk.answer(asked, sourceOf(request), {}));
        return Handled::Handled;
    });
    m_server->Post(".*",
                   [&desk, limits](const httplib::Request &request, httplib::Response &response,
                                   const httplib::ContentReader &content) {
                       QByteArray body;
                       const bool whole = content([&](const char *bytes, std::size_t size) {
                           body.append(bytes, qsizetype(size));
                           return std::size_t(body.size()) <= limits.body;
                       });
                       // A body cut short has no effect: the terminal sends it again.
                       if (!whole || std::size_t(body.size()) != request.get_header_value<uint64_t>("Content-Length"))
                           return reply(response, {400, {}});
                       reply(response, desk.answer(requestOf(request), sourceOf(request), body));
                   });
}

PushListener::~PushListener() { stop(); }

Result<> PushListener::start(const QString &address, quint16 port)
{
    const std::string host = address.toStdString();
    const int bound = port == 0 ? m_server->bind_to_any_port(host) : m_server->bind_to_port(host, port) ? port : -1;
    if (bound <= 0)
        return Error{Error::Kind::Rule, u"agent.no_listen"_s, {{u"address"_s, u"%1:%2"_s.arg(address).arg(port)}}, {}};
    m_port = quint16(bound);
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    qCInfo(lcAgent).noquote() << "time clocks may push to" << address << m_port;
    return {};
}

void PushListener::stop()
{
    if (!m_thread.joinable())
        return;
    // A server told to stop before it began would not hear it.
    while (!m_server->is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    m_server->stop();
    m_thread.join();
}

} // namespace agent
