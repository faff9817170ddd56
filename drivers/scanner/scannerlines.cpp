#include "drivers/scanner/scannerlines.h"

using namespace Qt::StringLiterals;

namespace scanner {

namespace {

constexpr char GroupSeparator = 0x1d; ///< FNC1 between the fields of a GS1 code

bool isAllowed(char c) { return uchar(c) >= 0x20 ? c != 0x7f : c == GroupSeparator; }

QString textOf(const QByteArray &line)
{
    return line.isValidUtf8() ? QString::fromUtf8(line) : QString::fromLatin1(line);
}

} // namespace

QString withoutAim(const QString &code)
{
    if (code.size() < 3 || code.at(0) != u']' || !code.at(1).isLetter() || !code.at(2).isLetterOrNumber())
        return code;
    const QString prefix = code.left(3);
    const bool gs1 = prefix == u"]C1" || prefix == u"]e0" || prefix == u"]d2" || prefix == u"]Q3";
    return (gs1 ? u"]C1"_s : QString()) + code.mid(3);
}

QStringList Lines::take(const QByteArray &bytes, std::chrono::milliseconds now)
{
    QStringList codes;
    for (const char c : bytes) {
        if (c == '\r' || c == '\n') {
            end(now, codes);
            continue;
        }
        if (m_spoilt)
            continue;
        m_line += c;
        m_spoilt = !isAllowed(c) || m_line.size() > Longest;
    }
    return codes;
}

void Lines::end(std::chrono::milliseconds now, QStringList &codes)
{
    const QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_spoilt, false)) {
        ++m_rejected;
        return;
    }
    QString code = textOf(line).trimmed();
    if (m_stripsAim)
        code = withoutAim(code);
    if (code.isEmpty())
        return;
    const bool again = code == m_last && now - m_lastAt < SameCode;
    m_last = code;
    m_lastAt = now;
    if (!again)
        codes.append(code);
}

} // namespace scanner
