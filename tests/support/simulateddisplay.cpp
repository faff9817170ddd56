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

/// The bytes a line at the front takes, 0 while more must come; nullopt: no line begins there.
std::optional<int> SimulatedDisplay::takeLine(const QByteArray &bytes)
{
    struct Head
    {
        QByteArray bytes;
        int line;
    };
    static const Head heads[] = {{"\x1f\x24\x01\x01", 0},
                                 {"\x1f\x24\x01\x02", 1},
                                 {"\x1b\x51\x41", 0},
                                 {"\x1b\x51\x42", 1},
                                 {"\x04\x01P1\x17", 0},
                                 {"\x04\x01PE\x17", 1},
                                 {"\x1b\x75\x41", 0},
                                 {"\x1b\x75\x42", 1},
                                 {"!#1", 0},
                                 {"!#2", 1}};
    bool mayCome = false;
    for (const Head &head : heads) {
        if (bytes.startsWith(head.bytes)) {
            if (bytes.size() < head.bytes.size() + Columns)
                return 0;
            show(head.line, bytes.mid(head.bytes.size(), Columns));
            return int(head.bytes.size()) + Columns;
        }
        mayCome = mayCome || head.bytes.startsWith(bytes);
    }
    return mayCome ? std::optional(0) : std::nullopt;
}

QByteArray SimulatedDisplay::answer(QByteArray &bytes)
{
    while (!bytes.isEmpty()) {
        if (const std::optional<int> used = takeLine(bytes)) {
            if (*used == 0)
                break; // more must come
            bytes.remove(0, *used);
            continue;
        }
        if (bytes.startsWith("\x1b\x40") || bytes.startsWith("\x04\x01\x43") || bytes.front() == '\x0c')
            show(0, QByteArray(Columns, ' '));
        bytes.remove(0, 1);
    }
    return {};
}
