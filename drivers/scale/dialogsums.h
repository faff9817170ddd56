#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace scale {

/// The checksums some Dialog 06 scales ask for at power-on and every fifty weighings (hardware 5.3): a sum over the
/// till's own part and its remainder by a polynomial that only the scale's maker gives, each turned by half of the
/// random number that came with the question. Sources: service manuals of Ohaus Aviator and Mettler-Toledo Diva, 6.1.3.
struct DialogSums
{
    quint16 sum = 0; ///< CS
    quint32 polynomial = 0; ///< the maker's; 0: not known, and the scale's question cannot be answered
};

/// KW: the remainder of sum · x^16 by the polynomial.
quint16 remainderOf(const DialogSums &sums);
/// Eight hexadecimal digits for record 10: the sum turned left by the high half of `random`, its remainder right by the
/// low.
QByteArray answerTo(quint8 random, const DialogSums &sums);
/// Two hexadecimal digits.
std::optional<quint8> randomOf(QByteArrayView digits);

} // namespace scale
