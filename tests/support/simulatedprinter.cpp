#include "tests/support/simulatedprinter.h"

#include <QDateTime>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char Esc = '\x1b';
constexpr char Gs = '\x1d';
constexpr char Dle = '\x10';
constexpr int Buffer = 4096;

/// Bytes of the command at the front, 0 when more must arrive, 1 for plain text.
qsizetype commandLength(const QByteArray &bytes)
{
    const auto at = [&](qsizetype i) { return uchar(bytes.at(i)); };
    const qsizetype size = bytes.size();
    const auto need = [&](qsizetype length) { return size >= length ? length : 0; };
    const char first = bytes.at(0);
    if (first != Esc && first != Gs && first != Dle && first != '\x1c')
        return 1;
    if (size < 2)
        return 0;
    const char second = bytes.at(1);
    if (first == Dle)
        return second == 0x14 ? need(5) : need(3);
    if (first == '\x1c')
        return need(2);
    if (first == Esc)
        return second == '@' || second == '2' ? 2 : second == 'p' ? need(5) : need(3);
    switch (second) {
    case 'v': {
        if (size < 8)
            return 0;
        return need(8 + (at(4) + at(5) * 256) * (at(6) + at(7) * 256));
    }
    case 'V': return size < 3 ? 0 : at(2) >= 65 ? need(4) : 3;
    case 'k': return size < 4 ? 0 : need(4 + at(3));
    case '(': return size < 5 ? 0 : need(5 + at(3) + at(4) * 256);
    default: return need(3);
    }
}

} // namespace

SimulatedPrinter::SimulatedPrinter() : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    plug();
}

SimulatedPrinter::~SimulatedPrinter()
{
    unplug();
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QString SimulatedPrinter::url(const QString &query) const
{
    return u"tcp://127.0.0.1:%1%2"_s.arg(m_port.load()).arg(query.isEmpty() ? QString() : u'?' + query);
}

void SimulatedPrinter::plug()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

void SimulatedPrinter::unplug()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            delete m_server; // and its sockets
            m_server = nullptr;
        },
        Qt::BlockingQueuedConnection);
}

void SimulatedPrinter::listen()
{
    m_server = new QTcpServer;
    connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
    m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
}

void SimulatedPrinter::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *pending = new QByteArray;
        connect(socket, &QObject::destroyed, socket, [pending] { delete pending; });
        socket->setProperty("pending", QVariant::fromValue(static_cast<void *>(pending)));
        socket->setReadBufferSize(Buffer);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { take(socket); });
        connect(
            socket, &QTcpSocket::disconnected, m_server,
            [this, socket] {
                delete socket;
                if (const auto next = m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly); !next.isEmpty())
                    take(next.first());
            },
            Qt::QueuedConnection);
    }
}

void SimulatedPrinter::take(QTcpSocket *socket)
{
    if (m_oneAtATime && m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).first() != socket)
        return; // its bytes wait in the board
    auto *pending = static_cast<QByteArray *>(socket->property("pending").value<void *>());
    if (m_heldUp)
        return fillBuffer(socket, *pending);
    *pending += socket->readAll();
    while (!m_heldUp && !pending->isEmpty() && answer(socket, *pending)) {}
}

/// Without paper: questions are answered on arrival while they can arrive; then the buffer is full, the window shuts,
/// and a question stands behind the data (hardware 1.8).
void SimulatedPrinter::fillBuffer(QTcpSocket *socket, QByteArray &pending)
{
    QByteArray more = socket->read(qMax(0, Buffer - int(pending.size())));
    for (qsizetype at = more.indexOf("\x10\x04"); at >= 0 && at + 2 < more.size(); at = more.indexOf("\x10\x04")) {
        QByteArray question = more.mid(at, 3);
        more.remove(at, 3);
        answer(socket, question);
    }
    pending += more;
}

void SimulatedPrinter::loadPaper()
{
    if (!std::exchange(m_heldUp, false) || !m_server)
        return;
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>()) {
        if (m_speaksByItself)
            socket->write(QByteArray("\x10\0\0\0", 4));
        take(socket);
    }
}

/// Takes one command off the front; false when it is not complete or the line was cut.
bool SimulatedPrinter::answer(QTcpSocket *socket, QByteArray &bytes)
{
    const qsizetype length = commandLength(bytes);
    if (length == 0)
        return false;
    const QByteArray command = bytes.left(length);
    bytes.remove(0, length);
    const Fault fault = m_heldUp ? Fault::PaperOut : m_fault.load();
    if (command.startsWith(QByteArray("\x10\x04", 2))) {
        if (fault == Fault::Silent)
            return true;
        if (fault == Fault::Garbage) {
            socket->write(QByteArray("\x00\xff\x81HELLO", 8));
            return true;
        }
        char byte = 0x12;
        if (command.at(2) == 1 && fault != Fault::None && fault != Fault::CutAfterBytes
            && fault != Fault::PaperOutAfterBytes)
            byte = 0x1a;
        else if (command.at(2) == 2)
            byte = fault == Fault::PaperOut ? 0x32 : fault == Fault::CoverOpen ? 0x16 : 0x12;
        else if (command.at(2) == 3)
            byte = fault == Fault::CutterJam ? 0x1a : fault == Fault::HeadHot ? 0x52 : 0x12;
        else if (command.at(2) == 4 && fault == Fault::PaperOut)
            byte = 0x7e;
        socket->write(&byte, 1);
        return true;
    }
    QMutexLocker lock(&m_mutex);
    if (m_firstByteAt == 0)
        m_firstByteAt = QDateTime::currentMSecsSinceEpoch();
    if (command.startsWith("\x1bp")) {
        ++m_pulses;
        return true;
    }
    if (command.startsWith("\x1dr")) {
        QTimer::singleShot(m_pace.load(), socket, [socket] { socket->write(QByteArray(1, '\0')); });
        return true;
    }
    if (m_firstPaperByteAt == 0)
        m_firstPaperByteAt = now();
    m_paper += command;
    if (command.startsWith("\x1d"
                           "a"))
        m_speaksByItself = true;
    if (fault == Fault::PaperOutAfterBytes && m_paper.size() > m_cutAfter) {
        m_heldUp = true;
        if (m_speaksByItself)
            socket->write(QByteArray("\x18\0\x0c\0", 4));
        return true;
    }
    if (fault == Fault::CutAfterBytes && m_paper.size() > m_cutAfter) {
        m_fault = Fault::None;
        socket->abort();
        return false;
    }
    if (command.startsWith("\x1dV")) {
        m_papers.append(m_paper);
        m_paper.clear();
    }
    return true;
}

void SimulatedPrinter::setFault(Fault fault, int bytes)
{
    m_cutAfter = bytes;
    m_fault = fault;
    if (fault == Fault::None)
        QMetaObject::invokeMethod(
            m_worker, [this] { loadPaper(); }, Qt::BlockingQueuedConnection);
}

QList<QByteArray> SimulatedPrinter::papers() const
{
    QMutexLocker lock(&m_mutex);
    return m_papers;
}

void SimulatedPrinter::clear()
{
    QMutexLocker lock(&m_mutex);
    m_papers.clear();
    m_paper.clear();
    m_pulses = 0;
    m_firstByteAt = 0;
    m_firstPaperByteAt = 0;
}

qint64 SimulatedPrinter::now() { return std::chrono::steady_clock::now().time_since_epoch() / 1ns; }
