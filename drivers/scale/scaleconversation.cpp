#include "drivers/scale/scaleconversation.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace scale {

namespace {

constexpr qsizetype LongestBuffer = 256;

} // namespace

const Conversation::Language &Conversation::languageOf(Protocol protocol)
{
    using Token = Frame::Token;
    static constexpr Step toledo[] = {{State::AwaitWeight, Token::Reading, Say::Nothing, State::Done}};
    static constexpr Step cas[] = {{State::AwaitAck, Token::Ack, Say::Transmit, State::AwaitWeight},
                                   {State::AwaitAck, Token::Nak, Say::Nothing, State::Done},
                                   {State::AwaitWeight, Token::Reading, Say::Nothing, State::Done},
                                   {State::AwaitWeight, Token::WrongUnit, Say::Nothing, State::Done},
                                   {State::AwaitWeight, Token::Nak, Say::Nothing, State::Done}};
    static constexpr Step toledoStream[] = {{State::AwaitWeight, Token::Reading, Say::Nothing, State::Done},
                                            {State::AwaitWeight, Token::WrongUnit, Say::Nothing, State::Done}};
    static constexpr Step casStream[] = {{State::AwaitWeight, Token::Reading, Say::Nothing, State::Done},
                                         {State::AwaitWeight, Token::WrongUnit, Say::Nothing, State::Done}};
    static constexpr Step dialog[] = {{State::AwaitAck, Token::Ack, Say::Record, State::AwaitWeight},
                                      {State::AwaitAck, Token::Nak, Say::Status, State::AwaitStatus},
                                      {State::AwaitAck, Token::SumsWanted, Say::Sums, State::AwaitSumsAck},
                                      {State::AwaitSumsAck, Token::Ack, Say::Record, State::AwaitVerdict},
                                      {State::AwaitSumsAck, Token::Nak, Say::Close, State::Done},
                                      // Whatever it says of them, the weighing begins again.
                                      {State::AwaitVerdict, Token::SumsRight, Say::Price, State::AwaitAck},
                                      {State::AwaitVerdict, Token::SumsWrong, Say::Close, State::Done},
                                      {State::AwaitVerdict, Token::Nak, Say::Close, State::Done},
                                      {State::AwaitWeight, Token::Reading, Say::Close, State::Done},
                                      {State::AwaitWeight, Token::WrongUnit, Say::Close, State::Done},
                                      {State::AwaitWeight, Token::Nak, Say::Status, State::AwaitStatus},
                                      {State::AwaitStatus, Token::Reading, Say::Close, State::Done},
                                      {State::AwaitStatus, Token::Unchanged, Say::Close, State::Done},
                                      {State::AwaitStatus, Token::Nak, Say::Close, State::Done}};
    static constexpr Language languages[] = {
        {Say::Weight, State::AwaitWeight, toledo, int(std::size(toledo))},
        {Say::Nothing, State::AwaitWeight, toledoStream, int(std::size(toledoStream))},
        {Say::Enquiry, State::AwaitAck, cas, int(std::size(cas))},
        {Say::Nothing, State::AwaitWeight, casStream, int(std::size(casStream))},
        {Say::Price, State::AwaitAck, dialog, int(std::size(dialog))}};
    return languages[int(protocol)];
}

QByteArray Conversation::bytesOf(Say say) const
{
    switch (say) {
    case Say::Nothing: return {};
    case Say::Weight: return "W";
    case Say::Enquiry: return "\x05";
    case Say::Transmit: return "\x11";
    case Say::Price: {
        const QByteArray price = QByteArray::number(qBound(qint64(0), m_price, qint64(999'999))).rightJustified(6, '0');
        return QByteArrayLiteral("\x04\x02\x30\x31\x1b") + price + QByteArrayLiteral("\x1b\x03");
    }
    case Say::Record: return "\x04\x05";
    case Say::Status: return QByteArrayLiteral("\x04\x02\x30\x38\x03");
    case Say::Sums: return QByteArrayLiteral("\x04\x02\x31\x30\x1b") + answerTo(m_random, m_settings.sums) + '\x03';
    case Say::Close: return "\x04";
    }
    return {};
}

QByteArray Conversation::begin(qint64 priceDinars)
{
    const Language &language = languageOf(m_settings.protocol);
    m_buffer.clear();
    m_reading = {};
    m_price = priceDinars;
    m_unchanged = m_wrongUnit = m_noise = m_needsSums = m_otherwise = false;
    m_state = language.start;
    return bytesOf(language.opening);
}

/// The scale's own rounding may differ by one unit of the price; its certified amount is what the customer sees, so
/// that a larger difference, or another price, is a scale that must not be sold from.
bool Conversation::isOurReckoning(const Frame &frame) const
{
    const qint64 exact = frame.grams * frame.unitPrice; // thousandths of the unit
    return frame.unitPrice == qBound(qint64(0), m_price, qint64(999'999)) && qAbs(exact - frame.amount * 1000) <= 1000;
}

QByteArray Conversation::accept(const Frame &frame)
{
    const Language &language = languageOf(m_settings.protocol);
    for (int i = 0; i < language.count; ++i) {
        const Step &step = language.steps[i];
        if (step.from != m_state || step.on != frame.token)
            continue;
        const bool refused = step.from == State::AwaitSumsAck || step.from == State::AwaitVerdict;
        m_state = step.to;
        m_random = frame.random;
        m_needsSums = refused && isDone();
        if (frame.token == Frame::Token::SumsWanted && m_settings.sums.polynomial == 0) {
            m_needsSums = true; // a guess would only make it ask again
            m_state = State::Done;
            return bytesOf(Say::Close);
        }
        if (frame.token == Frame::Token::Reading) {
            m_reading.grams = frame.grams;
            m_reading.state = frame.state;
            m_otherwise = frame.unitPrice >= 0 && !isOurReckoning(frame);
        }
        m_unchanged = frame.token == Frame::Token::Unchanged;
        m_wrongUnit = frame.token == Frame::Token::WrongUnit;
        return bytesOf(step.say);
    }
    return {}; // right in itself, but not now
}

QByteArray Conversation::take(QByteArrayView bytes)
{
    QByteArray answer;
    for (const char c : bytes)
        // A line set to eight bits shows the parity of a seven-bit scale as its highest bit.
        m_buffer += m_settings.protocol <= Protocol::ToledoStream ? char(c & 0x7f) : c;
    while (!m_buffer.isEmpty() && !isDone()) {
        const Frame frame = nextFrame(m_settings.protocol, m_buffer, m_settings);
        if (frame.token == Frame::Token::Incomplete)
            break;
        m_noise = m_noise || frame.token == Frame::Token::Noise;
        m_buffer.remove(0, qMax<qsizetype>(1, frame.length));
        answer += accept(frame);
    }
    if (m_buffer.size() > LongestBuffer)
        m_buffer.clear();
    return answer;
}

QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes, const Settings &settings)
{
    if (direction == Exchange::Direction::Out) {
        if (bytes.contains("\x04\x02\x30\x31"))
            return {{u"ask_weight_price"_s, QString::fromLatin1(bytes.mid(5, 6))}};
        if (bytes.contains("\x04\x02\x30\x38"))
            return {{u"ask_status"_s}};
        if (bytes.contains("\x04\x02\x31\x30"))
            return {{u"sums"_s}};
        if (bytes == "W" || bytes == "\x05" || bytes == "\x11" || bytes == "\x04\x05")
            return {{u"ask_weight"_s}};
        return {{u"end"_s}};
    }
    QList<ExchangeWord> words;
    QByteArrayView left(bytes);
    while (!left.isEmpty()) {
        const Frame frame = nextFrame(settings.protocol, left, settings);
        if (frame.token == Frame::Token::Incomplete)
            break;
        left = left.sliced(qBound<qsizetype>(1, frame.length, left.size()));
        using State = WeightReading::State;
        switch (frame.token) {
        case Frame::Token::Ack: words.append({u"ack"_s}); break;
        case Frame::Token::Nak: words.append({u"nak"_s}); break;
        case Frame::Token::Unchanged: words.append({u"unchanged"_s}); break;
        case Frame::Token::WrongUnit: words.append({u"wrong_unit"_s}); break;
        case Frame::Token::SumsWanted: words.append({u"sums_wanted"_s}); break;
        case Frame::Token::SumsRight: words.append({u"sums_right"_s}); break;
        case Frame::Token::SumsWrong: words.append({u"sums_wrong"_s}); break;
        case Frame::Token::Reading:
            switch (frame.state) {
            case State::Stable: words.append({u"weight"_s, QString::number(frame.grams)}); break;
            case State::Moving: words.append({u"moving"_s}); break;
            case State::Negative: words.append({u"negative"_s}); break;
            case State::Overload: words.append({u"overload"_s}); break;
            case State::TooLight: words.append({u"too_light"_s}); break;
            case State::NotReady: words.append({u"not_ready"_s}); break;
            }
            break;
        case Frame::Token::Incomplete:
        case Frame::Token::Noise: break;
        }
    }
    return words;
}

} // namespace scale
