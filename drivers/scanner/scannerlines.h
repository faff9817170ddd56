#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace scanner {

/// Codes out of the bytes of a serial scanner (hardware 5.5): lines ended by CR, LF or both. Pure and total: the caller
/// says what time it is.
class Lines
{
public:
    static constexpr qsizetype Longest = 128;
    static constexpr std::chrono::milliseconds SameCode{300};

    /// `stripsAim`: a code begins with its symbology, "]E0", which is taken away; that of GS1 stays as "]C1", because
    /// what follows is read by its rules.
    explicit Lines(bool stripsAim) : m_stripsAim(stripsAim) {}

    /// The codes these bytes complete; the same one again within 300 ms is one scan.
    QStringList take(const QByteArray &bytes, std::chrono::milliseconds now);
    int rejected() const { return m_rejected; } ///< lines that were too long or no text

private:
    void end(std::chrono::milliseconds now, QStringList &codes);

    bool m_stripsAim;
    QByteArray m_line;
    bool m_spoilt = false; ///< the rest of this line is not looked at
    int m_rejected = 0;
    QString m_last;
    std::chrono::milliseconds m_lastAt{-1'000'000};
};

/// Without its AIM prefix, but for GS1's.
QString withoutAim(const QString &code);

} // namespace scanner
