#include "tests/support/simulatedpushclock.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

namespace {

SimulatedPushClock::Reply parsed(const QByteArray &bytes)
{
    SimulatedPushClock::Reply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    QList<QByteArray> lines = bytes.first(end).split('\n');
    reply.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines))
        reply.headers[line.left(line.indexOf(':')).trimmed().toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    reply.body = bytes.mid(end + 4);
    reply.isWhole =
        reply.headers.contains("content-length") && reply.headers["content-length"].toInt() == reply.body.size();
    return reply;
}

} // namespace

QByteArray SimulatedPushClock::request(const QByteArray &method, const QByteArray &path, const QByteArray &more,
                                       const QByteArray &body) const
{
    QByteArray text = method + ' ' + path + "?SN=" + m_serial.toLatin1() + more + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        + "User-Agent: iClock Proxy/1.09\r\nConnection: close\r\nAccept: */*\r\n";
    if (method == "POST")
        text += "Content-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray SimulatedPushClock::raw(const QByteArray &bytes, int wait)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(2000))
        return {};
    socket.write(bytes);
    socket.waitForBytesWritten(2000);
    QByteArray answer;
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < wait) {
        socket.waitForReadyRead(50);
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

SimulatedPushClock::Reply SimulatedPushClock::call(const QByteArray &method, const QByteArray &path,
                                                   const QByteArray &more, const QByteArray &body)
{
    return parsed(raw(request(method, path, more, body), 20'000));
}

int SimulatedPushClock::pushAll(const QList<QByteArray> &lines, int batch, const Faults &faults, int most)
{
    int sent = 0;
    for (qsizetype at = 0; at < lines.size();) {
        if (++sent > most)
            return -1;
        const QByteArray body = lines.mid(at, batch).join('\n') + '\n';
        const QByteArray whole =
            request("POST", "/iclock/cdata", "&table=ATTLOG&Stamp=" + QByteArray::number(at), body);
        const int chance = m_random.bounded(100);
        if (chance < faults.cutBodies) {
            (void)raw(whole.first(whole.size() - body.size() / 2), 20); // the cable is pulled
            continue;
        }
        const Reply reply = parsed(raw(whole, 20'000));
        if (chance < faults.cutBodies + faults.lostReplies)
            continue; // it was taken, but the terminal never hears of it
        if (reply.status == 200 && reply.body.startsWith("OK"))
            at += batch;
    }
    return sent;
}
