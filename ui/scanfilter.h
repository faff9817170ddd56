#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QKeyEvent;

namespace ui {

/// A screen that takes scans; the shell gives them to the one on top.
class ScanTarget
{
public:
    virtual ~ScanTarget() = default;
    virtual void scanned(const QString &code) = 0;
};

/// Tells a scanner's burst from a person's typing, before any widget sees the keys (DESIGN 7): at least four
/// characters no more than 30 ms apart, ended by Enter or Tab. Every printable key waits that long before it goes on,
/// so that not even the first one of a scan lands in an amount. Digits are read from the place of the key: a scanner
/// set to US on a French or Arabic layout types `&é"'(`.
class ScanFilter final : public QObject
{
    Q_OBJECT

public:
    explicit ScanFilter(QObject *parent = nullptr);

    void setInterval(int milliseconds) { m_interval = milliseconds; }
    void setMinimumLength(int length) { m_minimum = length; }
    /// True once a burst was recognised in this run: the strip may then say that a scanner works.
    bool hasScanned() const { return m_hasScanned; }

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The character a scanner meant, from the key's place where a layout would distort it.
    static QChar meant(const QKeyEvent &key);
    /// `&é"'(-è_çà` is what a scanner set to US types for 1234567890 on a French keyboard, where the place of the keys
    /// is not known (a remote screen): a code that is nothing else is folded back (hardware 5.5).
    static QString folded(const QString &code);
    /// Another way codes come in, a scanner on a wire of its own: from then on a scanner works here.
    void noteScanner() { m_hasScanned = true; }

signals:
    void scanned(const QString &code);
    /// A person typed: key hints are worth showing.
    void typed();

private:
    struct HeldKey
    {
        QPointer<QObject> target;
        std::shared_ptr<QKeyEvent> event;
    };

    bool takePress(QObject *target, const QKeyEvent &key);
    bool isFast(const QKeyEvent &key);
    void finish();
    void replay();

    int m_interval = 30;
    int m_minimum = 4;
    QString m_code;
    QList<HeldKey> m_held;
    QTimer m_timeout;
    quint64 m_lastStamp = 0;
    QElapsedTimer m_sinceKey;
    bool m_replaying = false;
    bool m_hasScanned = false;
    QString m_lastCode;
    QElapsedTimer m_sinceScan;
};

} // namespace ui
