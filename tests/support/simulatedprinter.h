#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QTcpServer>
#include <QThread>

#include <atomic>

/// An ESC/POS printer on a real TCP socket of this machine, with the faults of hardware.md: it answers DLE EOT and
/// GS r, splits what it got into papers at each cut, and can lose its paper, its tongue or its line. Runs on a thread
/// of its own so that a test may block.
class SimulatedPrinter : public QObject
{
    Q_OBJECT

public:
    /// PaperOutAfterBytes: the roll ends inside a paper; what comes then waits in the buffer until the fault is None.
    enum class Fault {
        None,
        PaperOut,
        CoverOpen,
        CutterJam,
        HeadHot,
        Silent,
        CutAfterBytes,
        Garbage,
        PaperOutAfterBytes
    };

    SimulatedPrinter();
    ~SimulatedPrinter() override;

    QString url(const QString &query = {}) const;
    quint16 port() const { return m_port; }
    /// `bytes`: for CutAfterBytes and PaperOutAfterBytes, how many of the next paper's bytes are taken before.
    void setFault(Fault fault, int bytes = 0);
    /// How long a paper takes: its confirmation (GS r) comes that much later.
    /// As boards do: only the first connection is heard until it closes.
    void serveOneAtATime() { m_oneAtATime = true; }
    void setPace(int milliseconds) { m_pace = milliseconds; }
    /// Stops listening, as if unplugged.
    void unplug();
    void plug();

    QList<QByteArray> papers() const; ///< each up to its cut
    int drawerPulses() const { return m_pulses; }
    qint64 firstByteAt() const { return m_firstByteAt; } ///< msecs since epoch, of the first print byte since clear()
    /// Nanoseconds of now()'s clock, of the first byte of a paper since clear(); 0: none yet. A pulse is no paper.
    qint64 firstPaperByteAt() const { return m_firstPaperByteAt; }
    static qint64 now();
    void clear();

private:
    void listen();
    void accept();
    void take(class QTcpSocket *socket);
    void fillBuffer(class QTcpSocket *socket, QByteArray &pending);
    void loadPaper();
    bool answer(class QTcpSocket *socket, QByteArray &bytes);

    QThread m_thread;
    QObject *m_worker;
    QTcpServer *m_server = nullptr;
    bool m_heldUp = false; ///< only on m_thread, as the next
    bool m_speaksByItself = false; ///< GS a
    std::atomic<quint16> m_port{0};
    std::atomic<Fault> m_fault{Fault::None};
    std::atomic<int> m_cutAfter{0};
    std::atomic<int> m_pace{0};
    std::atomic<bool> m_oneAtATime{false};
    std::atomic<int> m_pulses{0};
    std::atomic<qint64> m_firstByteAt{0};
    std::atomic<qint64> m_firstPaperByteAt{0};
    mutable QMutex m_mutex;
    QByteArray m_paper;
    QList<QByteArray> m_papers;
};
