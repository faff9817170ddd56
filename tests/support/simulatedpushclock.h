#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <optional>

/// A terminal that pushes over real HTTP (hardware 4): it keeps its lines until the server says OK and sends the same
/// batch again for ever otherwise. Blocks: a test runs it on a thread of its own while the agent works.
class SimulatedPushClock
{
public:
    struct Reply
    {
        int status = 0;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        bool isWhole = false; ///< as long as its Content-Length
    };
    struct Faults
    {
        int lostReplies = 0; ///< percent of batches whose reply never arrives
        int cutBodies = 0; ///< percent of batches whose body breaks off in the middle
    };

    SimulatedPushClock(quint16 port, const QString &serial) : m_port(port), m_serial(serial) {}

    Reply handshake() { return call("GET", "/iclock/cdata", "&options=all&pushver=2.4.1&language=70"); }
    Reply poll(const QByteArray &info = {})
    {
        return call("GET", "/iclock/getrequest", info.isEmpty() ? info : "&INFO=" + info);
    }
    Reply post(const QByteArray &table, const QByteArray &body, const QByteArray &stamp = "9999")
    {
        return call("POST", "/iclock/cdata", "&table=" + table + "&Stamp=" + stamp, body);
    }
    Reply result(const QByteArray &body) { return call("POST", "/iclock/devicecmd", {}, body); }

    /// Sends all lines in batches until each was taken; how many batches were sent. -1: it gave up after `most`.
    int pushAll(const QList<QByteArray> &lines, int batch, const Faults &faults, int most = 2000);

    /// Bytes as they are, and what came back within `wait` milliseconds; the connection is closed then.
    QByteArray raw(const QByteArray &bytes, int wait = 3000);

private:
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &more,
                       const QByteArray &body) const;
    Reply call(const QByteArray &method, const QByteArray &path, const QByteArray &more, const QByteArray &body = {});

    quint16 m_port;
    QString m_serial;
    QRandomGenerator m_random{17};
};
