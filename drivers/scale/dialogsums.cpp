#include "drivers/scale/dialogsums.h"

namespace scale {

namespace {

quint16 turnedLeft(quint16 value, int bits) { return quint16(value << bits | value >> (16 - bits)); }

QByteArray digits(quint16 value) { return QByteArray::number(value, 16).toUpper().rightJustified(4, '0'); }

} // namespace

quint16 remainderOf(const DialogSums &sums)
{
    if (sums.polynomial == 0)
        return 0;
    constexpr quint32 Highest = 0x8000'0000;
    quint32 divisor = sums.polynomial;
    while (!(divisor & Highest))
        divisor <<= 1;
    quint32 rest = quint32(sums.sum) << 16;
    for (int i = 0; i < 16; ++i)
        rest = (rest & Highest ? rest ^ divisor : rest) << 1;
    return quint16(rest >> 16);
}

QByteArray answerTo(quint8 random, const DialogSums &sums)
{
    const int left = random >> 4;
    const int right = random & 0x0f;
    return digits(turnedLeft(sums.sum, left)) + digits(turnedLeft(remainderOf(sums), (16 - right) % 16));
}

std::optional<quint8> randomOf(QByteArrayView text)
{
    if (text.size() != 2)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + digit;
    }
    return quint8(value);
}

} // namespace scale
