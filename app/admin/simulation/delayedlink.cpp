#include "app/admin/simulation/delayedlink.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

const QString SocketName = u"/.s.PGSQL.5432"_s;

} // namespace

DelayedLink::DelayedLink(const QString &server, std::chrono::milliseconds roundTrip, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_delay(roundTrip / 2)
{
    connect(&m_listener, &QLocalServer::newConnection, this, &DelayedLink::accept);
}

bool DelayedLink::listen() { return m_folder.isValid() && m_listener.listen(m_folder.path() + SocketName); }

void DelayedLink::setCut(bool cut)
{
    m_cut = cut;
    if (cut)
        for (QLocalSocket *socket : findChildren<QLocalSocket *>())
            socket->abort();
}

void DelayedLink::accept()
{
    while (QLocalSocket *till = m_listener.nextPendingConnection()) {
        till->setParent(this);
        if (m_cut) {
            till->abort();
            till->deleteLater();
            continue;
        }
        auto *server = new QLocalSocket(this);
        server->connectToServer(m_server + SocketName);
        carry(till, server);
        carry(server, till);
    }
}

void DelayedLink::carry(QLocalSocket *from, QLocalSocket *to)
{
    connect(from, &QLocalSocket::readyRead, this, [this, from, to = QPointer<QLocalSocket>(to)] {
        const QByteArray bytes = from->readAll();
        QTimer::singleShot(m_delay, Qt::PreciseTimer, this, [to, bytes] {
            if (to && to->isOpen())
                to->write(bytes);
        });
    });
    connect(from, &QLocalSocket::disconnected, this, [this, from, to = QPointer<QLocalSocket>(to)] {
        from->deleteLater();
        QTimer::singleShot(m_delay, this, [to] {
            if (to && to->isOpen())
                to->disconnectFromServer();
        });
    });
}

} // namespace simulation
