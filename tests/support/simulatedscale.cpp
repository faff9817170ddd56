#include "tests/support/simulatedscale.h"

using namespace Qt::StringLiterals;

SimulatedScale::SimulatedScale(Protocol protocol) : m_protocol(protocol) { start(); }

QString SimulatedScale::url() const
{
    const QString words[] = {u"toledo"_s, u"toledo_stream"_s, u"cas"_s, u"cas_stream"_s, u"dialog06"_s};
    return u"scale+serial://%1?protocol=%2"_s.arg(path(), words[int(m_protocol)]);
}

QByteArray SimulatedScale::weighed(QByteArray answer)
{
    if (m_fault == Fault::Silent)
        return {};
    if (m_fault == Fault::SilentOnce) {
        m_fault = Fault::None;
        return {};
    }
    if (m_fault == Fault::Garbage)
        return QByteArray("\x7f\x02\x02zz\r\x01\x03\xff\n", 10);
    return answer;
}

QByteArray SimulatedScale::toledo() const
{
    switch (m_fault.load()) {
    case Fault::Moving: return "\x02?\x41\r";
    case Fault::Overload: return "\x02?\x42\r";
    case Fault::Negative: return "\x02?\x44\r";
    default: break;
    }
    const QByteArray digits = QByteArray::number(m_grams).rightJustified(5, '0');
    return "\x02" + digits.left(2) + '.' + digits.mid(2) + '\r';
}

QByteArray SimulatedScale::toledoBlock() const
{
    const Fault fault = m_fault;
    char flags = 0x30; // kilograms
    flags = char(flags
                 | (fault == Fault::Moving         ? 0x08
                        : fault == Fault::Overload ? 0x04
                        : fault == Fault::Negative ? 0x02
                                                   : 0));
    QByteArray block("\x02\x2d"); // three decimals
    block += flags;
    block += ' ' + QByteArray::number(m_grams).rightJustified(6, ' ') + "000000\r";
    int sum = 0;
    for (const char c : block)
        sum += c & 0x7f;
    return block + char(-sum & 0x7f);
}

QByteArray SimulatedScale::cas() const
{
    const Fault fault = m_fault;
    const QByteArray digits = QByteArray::number(m_grams).rightJustified(5, '0');
    QByteArray body = fault == Fault::Moving ? "U" : "S";
    body += fault == Fault::Overload ? 'F' : fault == Fault::Negative ? '-' : ' ';
    body += digits.left(2) + '.' + digits.mid(2) + "kg";
    char check = 0;
    for (const char c : body)
        check = char(check ^ c);
    return "\x01\x02" + body + check + "\x03\x04";
}

QByteArray SimulatedScale::casLine() const
{
    const Fault fault = m_fault;
    const QByteArray word = fault == Fault::Moving ? "US" : fault == Fault::Overload ? "OL" : "ST";
    const QByteArray digits = QByteArray::number(m_grams).rightJustified(5, '0');
    return word + ",GS,1,0," + (fault == Fault::Negative ? '-' : '+') + digits.left(2) + '.' + digits.mid(2)
        + " kg\r\n";
}

QByteArray SimulatedScale::dialog(QByteArray &bytes)
{
    const QByteArray priceHead("\x04\x02\x30\x31\x1b");
    if (bytes.startsWith(priceHead)) {
        if (!bytes.endsWith('\x03'))
            return {};
        m_price = bytes.mid(5, 6).toInt();
        bytes.clear();
        ++m_questions;
        if (m_fault == Fault::WantsSums)
            return "\x02\x31\x31\x1b\x32\x34\x37\x03";
        return weighed("\x06");
    }
    if (bytes.startsWith("\x04\x02\x30\x38\x03")) {
        bytes.clear();
        const Fault fault = m_fault;
        const QByteArray status = fault == Fault::Moving ? "20" : fault == Fault::Negative ? "31" : "32";
        return "\x02\x30\x39\x1b" + status + "\x03";
    }
    if (bytes.startsWith("\x04\x02\x31\x30\x1b")) {
        if (!bytes.endsWith('\x03'))
            return {};
        // Turned back by the random number it gave, 47: left by 4, right by 7.
        const auto word = [&](qsizetype at) { return quint32(bytes.mid(at, 4).toUInt(nullptr, 16)); };
        const quint32 sum = (word(5) >> 4 | word(5) << 12) & 0xffff;
        const quint32 rest = (word(9) << 7 | word(9) >> 9) & 0xffff;
        quint32 value = sum << 16 | rest; // what a sum and its remainder make together divides without one
        for (int i = 0; i < 16; ++i)
            if (value & (0x8000'0000u >> i))
                value ^= Polynomial << (15 - i);
        m_sumsAreRight = value == 0 && bytes.size() == 14;
        m_hadSums = true;
        bytes.clear();
        return "\x06";
    }
    if (bytes.startsWith("\x04\x05")) {
        bytes.clear();
        if (m_hadSums && m_fault == Fault::WantsSums) {
            if (m_sumsAreRight)
                m_fault = Fault::None;
            return m_sumsAreRight ? "\x02\x31\x31\x1b\x31\x03" : "\x02\x31\x31\x1b\x30\x03";
        }
        if (m_fault != Fault::None && m_fault != Fault::OtherPrice)
            return "\x15";
        const int price = m_fault == Fault::OtherPrice ? m_price * 100 : int(m_price);
        const auto five = [](int value) { return QByteArray::number(value).rightJustified(5, '0'); };
        const auto six = [](int value) { return QByteArray::number(value).rightJustified(6, '0'); };
        return "\x02\x30\x32\x1b"
               "3"
               "\x1b"
            + five(m_grams) + '\x1b' + six(price) + '\x1b' + six((price * m_grams + 500) / 1000) + '\x03';
    }
    return {}; // one 04 ends a conversation or begins the next one
}

QByteArray SimulatedScale::answer(QByteArray &bytes)
{
    if (m_protocol == Protocol::Dialog06) {
        if (bytes.startsWith("\x04\x04"))
            bytes.remove(0, 1);
        return dialog(bytes);
    }
    QByteArray answers;
    for (const char c : std::exchange(bytes, {})) {
        if (m_protocol == Protocol::Toledo && c == 'W') {
            ++m_questions;
            answers += weighed(toledo());
        } else if (m_protocol == Protocol::Cas && c == '\x05') {
            ++m_questions;
            answers += weighed("\x06");
        } else if (m_protocol == Protocol::Cas && c == '\x11') {
            answers += weighed(cas());
        }
    }
    return answers;
}

QByteArray SimulatedScale::unasked()
{
    return m_protocol == Protocol::CasStream   ? weighed(casLine())
        : m_protocol == Protocol::ToledoStream ? weighed(toledoBlock())
                                               : QByteArray();
}
