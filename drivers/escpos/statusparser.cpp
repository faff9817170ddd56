#include "drivers/escpos/statusparser.h"

namespace escpos {

namespace {

constexpr qsizetype ProcessIdLength = 7; ///< 37 22 d1 d2 d3 d4 00
constexpr qsizetype LongestName = 80; ///< 5F … 00, GS I

} // namespace

void StatusParser::reset()
{
    m_buffer.clear();
    m_asked.clear();
    m_status = {};
    m_awaitsProcessed = false;
    forgetConfirmations();
}

void StatusParser::forgetConfirmations()
{
    m_processed = false;
    m_processId.clear();
}

void StatusParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    while (!m_buffer.isEmpty()) {
        const qsizetype used = take(m_buffer);
        if (used == 0)
            return; // a message still arriving
        m_buffer.remove(0, used);
    }
}

/// How many bytes the message at the front has; 0 when it is not complete.
qsizetype StatusParser::take(QByteArrayView bytes)
{
    const auto byte = uchar(bytes.front());
    if (byte == 0x37) {
        if (bytes.size() < 2)
            return 0;
        if (uchar(bytes[1]) != 0x22)
            return 1;
        if (bytes.size() < ProcessIdLength)
            return 0;
        m_processId = bytes.sliced(2, 4).toByteArray();
        return ProcessIdLength;
    }
    if (byte == 0x5f) {
        const qsizetype end = bytes.indexOf('\0');
        if (end < 0 || end > LongestName)
            return bytes.size() > LongestName ? 1 : 0;
        return end + 1;
    }
    if ((byte & 0x93) == 0x12) {
        if (!m_asked.isEmpty())
            takeAnswer(m_asked.dequeue(), byte);
        return 1;
    }
    if ((byte & 0x93) == 0x10) {
        if (bytes.size() < 4)
            return 0;
        takeAutomatic(bytes.first(4));
        return 4;
    }
    if (m_awaitsProcessed && (byte & 0x90) == 0) {
        m_awaitsProcessed = false;
        m_processed = true;
        m_status.paperLow = m_status.paperLow || (byte & 0x0c) == 0x0c;
        return 1;
    }
    return 1; // noise
}

void StatusParser::takeAnswer(int which, uchar byte)
{
    m_status.answered = true;
    switch (which) {
    case 1:
        m_status.drawerOpen = byte & 0x04;
        m_status.offline = byte & 0x08;
        break;
    case 2:
        m_status.coverOpen = byte & 0x04;
        m_status.paperOut = byte & 0x20;
        break;
    case 3:
        m_status.cutterJam = byte & 0x08;
        m_status.failed = byte & 0x20;
        m_status.hot = byte & 0x40;
        break;
    case 4:
        m_status.paperLow = byte & 0x0c;
        m_status.paperOut = m_status.paperOut || (byte & 0x60);
        break;
    default: break;
    }
}

void StatusParser::takeAutomatic(QByteArrayView quad)
{
    const auto first = uchar(quad[0]);
    const auto second = uchar(quad[1]);
    const auto third = uchar(quad[2]);
    m_status.answered = true;
    m_status.drawerOpen = first & 0x04;
    m_status.offline = first & 0x08;
    m_status.coverOpen = first & 0x20;
    m_status.cutterJam = second & 0x08;
    m_status.failed = second & 0x20;
    m_status.hot = second & 0x40;
    m_status.paperLow = third & 0x03;
    m_status.paperOut = third & 0x0c;
}

} // namespace escpos
