#include "app/office/reachability.h"

#include <QLocalSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr std::chrono::seconds Rhythm{10};
constexpr std::chrono::seconds Patience{4};

} // namespace

Reachability::Reachability(QObject *parent)
    : QObject(parent)
    , m_network(new QTcpSocket(this))
    , m_local(new QLocalSocket(this))
{
    m_patience.setSingleShot(true);
    const auto arrived = [this] { answer(int(m_asked.elapsed())); };
    const auto nobody = [this] { answer(-1); };
    connect(m_network, &QTcpSocket::connected, this, arrived);
    connect(m_network, &QTcpSocket::errorOccurred, this, nobody);
    connect(m_local, &QLocalSocket::connected, this, arrived);
    connect(m_local, &QLocalSocket::errorOccurred, this, nobody);
    connect(&m_patience, &QTimer::timeout, this, nobody);
    connect(&m_rhythm, &QTimer::timeout, this, &Reachability::look);
}

Reachability::~Reachability()
{
    m_network->disconnect(this);
    m_local->disconnect(this);
}

void Reachability::watch(const QString &host, quint16 port)
{
    m_host = host;
    m_port = port;
    m_milliseconds = -1;
    m_rhythm.start(Rhythm);
    look();
}

void Reachability::look()
{
    m_asked.start();
    m_patience.start(Patience);
    if (m_host.startsWith(u'/')) {
        m_local->abort();
        m_local->connectToServer(u"%1/.s.PGSQL.%2"_s.arg(m_host).arg(m_port));
    } else {
        m_network->abort();
        m_network->connectToHost(m_host, m_port);
    }
}

void Reachability::answer(int milliseconds)
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    m_network->abort();
    m_local->abort();
    m_milliseconds = milliseconds;
    emit changed();
}

} // namespace office
