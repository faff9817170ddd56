#include "drivers/scale/scaleframe.h"

namespace scale {

namespace {

using State = WeightReading::State;
using Token = Frame::Token;

constexpr char Start = 0x02, End = 0x03, Eot = 0x04, Ack = 0x06, Nak = 0x15, Escape = 0x1b, Soh = 0x01;
// Beyond these a frame is none, whether its end has come or not: pieces are read as the whole would be.
constexpr qsizetype LongestToledo = 12;
constexpr qsizetype LongestLine = 40;
constexpr qsizetype CasBlock = 15;
constexpr qsizetype StreamBlock = 17; ///< without its check character

Frame noise(qsizetype length = 1) { return {Token::Noise, length}; }

bool isDigits(QByteArrayView text)
{
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    return !text.isEmpty();
}

Frame reading(qsizetype length, std::optional<qint64> grams, State state)
{
    if (!grams)
        return noise(length);
    if (*grams < 0 && state == State::Stable)
        state = State::Negative;
    return {Token::Reading, length, *grams, state};
}

/// 02 XX.XXX 0D, or 02 ? S 0D with the bits of 5.1.
Frame toledo(QByteArrayView bytes, const Settings &settings)
{
    if (bytes.front() != Start)
        return noise();
    const qsizetype end = bytes.indexOf('\r');
    if ((end < 0 ? bytes.size() - 1 : end) > LongestToledo)
        return noise();
    if (end < 0)
        return {};
    const QByteArrayView body = bytes.sliced(1, end - 1);
    if (body.contains(Start) || body.isEmpty())
        return noise();
    if (body.front() == '?') {
        if (body.size() != 2)
            return noise(end + 1);
        const uchar status = uchar(body.back());
        const State state = status & 0x02 ? State::Overload
            : status & 0x04               ? State::Negative
            : status & 0x01               ? State::Moving
                                          : State::NotReady;
        return {Token::Reading, end + 1, 0, state};
    }
    return reading(end + 1, gramsOf(body, settings.divisor), State::Stable);
}

/// `digits` × 10^(places to the right of a gram): exactly; nullopt when that is finer than a gram.
std::optional<qint64> shifted(QByteArrayView digits, int decimals)
{
    const QByteArrayView text = digits.trimmed();
    if (!isDigits(text))
        return std::nullopt;
    qint64 value = text.toLongLong();
    for (; decimals < 3; ++decimals)
        value *= 10;
    for (; decimals > 3; --decimals) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    return value;
}

/// 02 SWA SWB SWC wwwwww tttttt 0D, and a check character where the scale sends one: what follows tells.
Frame toledoBlock(QByteArrayView bytes, const Settings &)
{
    if (bytes.front() != Start)
        return noise();
    const QByteArrayView head = bytes.first(qMin(bytes.size(), StreamBlock));
    if (head.lastIndexOf(Start) > 0 || (head.size() == StreamBlock && head.back() != '\r'))
        return noise();
    if (bytes.size() <= StreamBlock)
        return {};
    int sum = 0;
    for (const char c : head)
        sum += c & 0x7f;
    const bool isChecked = ((sum + bytes.at(StreamBlock)) & 0x7f) == 0;
    if (!isChecked && bytes.at(StreamBlock) != Start)
        return noise();
    const qsizetype length = StreamBlock + (isChecked ? 1 : 0);
    const int places = (bytes.at(1) & 0x07) - 2; // 0: hundreds, 1: tens, 2: whole units, 3: tenths…
    const char flags = bytes.at(2);
    const int unit = bytes.at(3) & 0x07;
    if (unit > 1 || (unit == 0 && !(flags & 0x10)))
        return {Token::WrongUnit, length};
    const std::optional<qint64> grams = shifted(bytes.sliced(4, 6), unit == 1 ? places + 3 : places);
    if (flags & 0x04)
        return {Token::Reading, length, 0, flags & 0x02 ? State::Negative : State::Overload};
    if (!grams)
        return noise(length);
    if (flags & 0x02)
        return {Token::Reading, length, -*grams, State::Negative};
    const State state = flags & 0x40 ? State::NotReady : flags & 0x08 ? State::Moving : State::Stable;
    return {Token::Reading, length, *grams, state};
}

/// 06, 15, or 01 02 STA SIGN WWWWWW UU BCC 03 04 (5.2).
Frame cas(QByteArrayView bytes, const Settings &settings)
{
    if (bytes.front() == Ack)
        return {Token::Ack, 1};
    if (bytes.front() == Nak)
        return {Token::Nak, 1};
    if (bytes.front() != Soh || (bytes.size() > 1 && bytes.at(1) != Start))
        return noise();
    if (bytes.size() < CasBlock)
        return {};
    char check = 0;
    for (const char c : bytes.sliced(2, 10))
        check = char(check ^ c);
    if (bytes.at(12) != check || bytes.at(13) != End || bytes.at(14) != Eot)
        return noise();
    const char sign = bytes.at(3);
    const QByteArrayView unit = bytes.sliced(10, 2);
    if (sign == 'F')
        return {Token::Reading, CasBlock, 0, State::Overload};
    if (unit.compare("kg", Qt::CaseInsensitive) != 0)
        return {Token::WrongUnit, CasBlock};
    const std::optional<qint64> grams = gramsOf(bytes.sliced(4, 6), settings.divisor);
    if (grams && sign == '-')
        return {Token::Reading, CasBlock, -*grams, State::Negative};
    return reading(CasBlock, grams, bytes.at(2) == 'S' ? State::Stable : State::Moving);
}

/// ST,GS,id,lamp,±weight kg CR LF; a line that is no such thing is noise as a whole.
Frame casLine(QByteArrayView bytes, const Settings &settings)
{
    const qsizetype end = bytes.indexOf('\n');
    if ((end < 0 ? bytes.size() - 1 : end) > LongestLine)
        return noise();
    if (end < 0)
        return {};
    const QByteArrayView line = bytes.first(end).trimmed();
    const qsizetype comma = line.lastIndexOf(',');
    if (line.size() < 12 || line.at(2) != ',' || line.at(5) != ',' || comma < 6)
        return noise(end + 1);
    const QByteArrayView word = line.first(2);
    if (word == "OL")
        return {Token::Reading, end + 1, 0, State::Overload};
    const QByteArrayView value = line.sliced(comma + 1).trimmed();
    if (value.size() < 3 || (word != "ST" && word != "US"))
        return noise(end + 1);
    if (value.last(2).compare("kg", Qt::CaseInsensitive) != 0)
        return {Token::WrongUnit, end + 1};
    return reading(end + 1, gramsOf(value.chopped(2), settings.divisor), word == "ST" ? State::Stable : State::Moving);
}

/// Record 02: '02' ESC X ESC wwwww ESC pppppp ESC aaaaaa.
Frame dialogWeight(QByteArrayView body, qsizetype length)
{
    if (body.size() != 24 || body.at(2) != Escape || body.at(4) != Escape || body.at(10) != Escape
        || body.at(17) != Escape)
        return noise(length);
    if (body.at(3) != '3')
        return {Token::WrongUnit, length};
    const QByteArrayView weight = body.sliced(5, 5);
    const QByteArrayView price = body.sliced(11, 6);
    const QByteArrayView amount = body.sliced(18, 6);
    if (!isDigits(weight) || !isDigits(price) || !isDigits(amount))
        return noise(length);
    Frame frame{Token::Reading, length, weight.toLongLong(), State::Stable};
    frame.unitPrice = price.toLongLong();
    frame.amount = amount.toLongLong();
    return frame;
}

/// Record 11: '11' ESC D, and a random number when it asks.
Frame dialogSums(QByteArrayView body, qsizetype length)
{
    if (body.size() < 4 || body.at(2) != Escape)
        return noise(length);
    if (body.sliced(3) == "1")
        return {Token::SumsRight, length};
    if (body.sliced(3) == "0")
        return {Token::SumsWrong, length};
    const std::optional<quint8> random = body.at(3) == '2' ? randomOf(body.sliced(4)) : std::nullopt;
    if (!random)
        return noise(length);
    Frame frame{Token::SumsWanted, length};
    frame.random = *random;
    return frame;
}

/// Record 09: '09' ESC s1 s0.
Frame dialogStatus(QByteArrayView body, qsizetype length)
{
    if (body.size() != 5 || body.at(2) != Escape)
        return noise(length);
    const QByteArrayView status = body.sliced(3);
    if (status == "21")
        return {Token::Unchanged, length};
    const State state = status == "20" ? State::Moving
        : status == "30"               ? State::TooLight
        : status == "31"               ? State::Negative
        : status == "32"               ? State::Overload
                                       : State::NotReady;
    return {Token::Reading, length, 0, state};
}

Frame dialog(QByteArrayView bytes, const Settings &)
{
    if (bytes.front() == Ack)
        return {Token::Ack, 1};
    if (bytes.front() == Nak)
        return {Token::Nak, 1};
    if (bytes.front() != Start)
        return noise();
    const qsizetype end = bytes.indexOf(End);
    if ((end < 0 ? bytes.size() - 1 : end) > LongestLine)
        return noise();
    if (end < 0)
        return {};
    const QByteArrayView body = bytes.sliced(1, end - 1);
    if (body.startsWith("02"))
        return dialogWeight(body, end + 1);
    if (body.startsWith("09"))
        return dialogStatus(body, end + 1);
    if (body.startsWith("11"))
        return dialogSums(body, end + 1);
    return noise();
}

} // namespace

std::optional<qint64> gramsOf(QByteArrayView text, int divisor)
{
    QByteArrayView digits = text.trimmed();
    const bool negative = digits.startsWith('-');
    if (negative || digits.startsWith('+'))
        digits = digits.sliced(1).trimmed();
    qint64 value = 0;
    int decimals = -1;
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    for (const char c : digits) {
        if ((c == '.' || c == ',') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
        if (decimals >= 0)
            ++decimals;
    }
    if (decimals < 0)
        return (negative ? -1 : 1) * value * (1000 / divisor);
    for (; decimals < 3; ++decimals)
        value *= 10;
    for (; decimals > 3; --decimals) {
        if (value % 10 != 0)
            return std::nullopt; // finer than a gram: never rounded
        value /= 10;
    }
    return negative ? -value : value;
}

Frame nextFrame(Protocol protocol, QByteArrayView bytes, const Settings &settings)
{
    if (bytes.isEmpty())
        return {};
    switch (protocol) {
    case Protocol::Toledo8217: return toledo(bytes, settings);
    case Protocol::ToledoStream: return toledoBlock(bytes, settings);
    case Protocol::Cas: return cas(bytes, settings);
    case Protocol::CasStream: return casLine(bytes, settings);
    case Protocol::Dialog06: return dialog(bytes, settings);
    }
    return noise();
}

} // namespace scale
