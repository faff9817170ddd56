#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>

namespace simulation {

/// A slow and breakable network between simulated tills and a server: a socket of its own whose bytes reach the server
/// half a round trip later, each way, and that can be cut.
class DelayedLink final : public QObject
{
    Q_OBJECT

public:
    /// `server`: the folder of the server's socket.
    DelayedLink(const QString &server, std::chrono::milliseconds roundTrip, QObject *parent = nullptr);

    bool listen();
    /// The folder to connect to instead of the server's.
    QString folder() const { return m_folder.path(); }
    /// Ends every connection and refuses new ones; or lets them in again.
    void setCut(bool cut);
    bool isCut() const { return m_cut; }

private:
    void accept();
    void carry(QLocalSocket *from, QLocalSocket *to);

    QTemporaryDir m_folder;
    QString m_server;
    std::chrono::milliseconds m_delay;
    QLocalServer m_listener;
    bool m_cut = false;
};

} // namespace simulation
