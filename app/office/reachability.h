#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QLocalSocket;
class QTcpSocket;

namespace office {

/// Whether somebody listens at the server's address, and how far away: one connection every few seconds, closed at once
/// and nothing sent.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);
    ~Reachability() override;

    /// `host`: a name, an address, or the folder of a socket of this machine.
    void watch(const QString &host, quint16 port);
    bool isReachable() const { return m_milliseconds >= 0; }
    int milliseconds() const { return m_milliseconds; } ///< -1: nobody answers

signals:
    void changed();

private:
    void look();
    void answer(int milliseconds);

    QString m_host;
    quint16 m_port = 0;
    QTcpSocket *m_network;
    QLocalSocket *m_local;
    QElapsedTimer m_asked;
    QTimer m_patience;
    QTimer m_rhythm;
    int m_milliseconds = -1;
};

} // namespace office
