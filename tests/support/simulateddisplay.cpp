#include "tests/support/simulateddisplay.h"

void SimulatedDisplay::show(int line, const QByteArray &text)
{
    const QMutexLocker locker(&m_mutex);
    m_lines[line] = text;
    if (line == 1)
        ++m_texts;
}

QStringList SimulatedDisplay::lines() const
{
    const QMutexLocker locker(&m_mutex);
    return {QString::fromLatin1(m_lines[0]), QString::fromLatin1(m_lines[1])};
}

QByteArray SimulatedDisplay::answer(QByteArray &bytes)
{
    constexpr int Columns = 20;
    while (!bytes.isEmpty()) {
        const bool epson = bytes.startsWith("\x1f\x24\x01");
        const bool other = bytes.startsWith("\x1b\x51");
        if (epson && bytes.size() >= 4 + Columns) {
            show(bytes.at(3) - 1, bytes.mid(4, Columns));
            bytes.remove(0, 4 + Columns);
        } else if (other && bytes.size() >= 3 + Columns) {
            show(bytes.at(2) - 'A', bytes.mid(3, Columns));
            bytes.remove(0, 3 + Columns);
        } else if (epson || other || (bytes.size() < 3 && (bytes.front() == '\x1f' || bytes.front() == '\x1b'))) {
            break; // more must come
        } else {
            if (bytes.startsWith("\x1b\x40") || bytes.front() == '\x0c')
                show(0, QByteArray(Columns, ' '));
            bytes.remove(0, 1);
        }
    }
    return {};
}
