#include "ui/scanfilter.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int SameScanMilliseconds = 250; // some scanners repeat while the trigger is held

bool isEnd(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isPrintable(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !others && key.text().size() == 1 && key.text().at(0).isPrint();
}

} // namespace

ScanFilter::ScanFilter(QObject *parent) : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, &ScanFilter::replay);
}

QChar ScanFilter::meant(const QKeyEvent &key)
{
    const QChar typed = key.text().isEmpty() ? QChar() : key.text().at(0);
    if (const int value = typed.digitValue(); value >= 0)
        return QChar(u'0' + value); // Arabic digits are digits
#ifdef Q_OS_WIN
    constexpr quint32 first = 2;
#else
    constexpr quint32 first = 10;
#endif
    const quint32 place = key.nativeScanCode();
    const bool shifted = key.modifiers() & Qt::ShiftModifier;
    if (!shifted && place >= first && place < first + 10)
        return QChar(u'0' + ushort((place - first + 1) % 10));
    return typed;
}

QString ScanFilter::folded(const QString &code)
{
    static const QString typed = QStringLiteral("à&é\"'(-è_ç"); // at its place the digit
    QString digits;
    for (const QChar c : code) {
        const qsizetype digit = typed.indexOf(c);
        if (digit < 0)
            return code;
        digits += QChar(u'0' + ushort(digit));
    }
    return digits;
}

bool ScanFilter::isFast(const QKeyEvent &key)
{
    // The time the key was struck, where the platform tells: a busy moment of ours must not make typing look like a
    // scan.
    const quint64 stamp = key.timestamp();
    const qint64 since =
        stamp && m_lastStamp ? qint64(stamp - m_lastStamp) : (m_sinceKey.isValid() ? m_sinceKey.elapsed() : 1000);
    m_lastStamp = stamp;
    m_sinceKey.restart();
    return since <= m_interval;
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_replaying || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyRelease) {
        if (m_held.isEmpty() || !isPrintable(key))
            return false;
        m_held.append({watched, std::shared_ptr<QKeyEvent>(key.clone())});
        return true;
    }
    return takePress(watched, key);
}

bool ScanFilter::takePress(QObject *target, const QKeyEvent &key)
{
    const bool fast = isFast(key);
    if (isEnd(key) && fast && m_code.size() >= m_minimum) {
        finish();
        return true;
    }
    if (!isPrintable(key) || key.isAutoRepeat()) {
        const bool modifier = key.key() == Qt::Key_Shift || key.key() == Qt::Key_CapsLock;
        if (!modifier)
            replay();
        return false;
    }
    if (!fast)
        replay();
    m_code += meant(key);
    m_held.append({target, std::shared_ptr<QKeyEvent>(key.clone())});
    m_timeout.start(m_interval + 5);
    return true;
}

void ScanFilter::finish()
{
    m_timeout.stop();
    const QString code = folded(std::exchange(m_code, {}));
    m_held.clear();
    m_hasScanned = true;
    const bool repeated = code == m_lastCode && m_sinceScan.isValid() && m_sinceScan.elapsed() < SameScanMilliseconds;
    m_lastCode = code;
    m_sinceScan.restart();
    if (!repeated)
        emit scanned(code);
}

void ScanFilter::replay()
{
    m_timeout.stop();
    m_code.clear();
    const QList<HeldKey> held = std::exchange(m_held, {});
    if (held.isEmpty())
        return;
    m_replaying = true;
    for (const HeldKey &key : held)
        if (key.target)
            QCoreApplication::sendEvent(key.target, key.event.get());
    m_replaying = false;
    emit typed();
}

} // namespace ui
