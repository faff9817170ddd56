#pragma once

#include "drivers/scale/scaleframe.h"

namespace scale {

/// One question for a weight, from its first byte to its answer: a state machine given by a table for each protocol.
/// Pure: bytes in, bytes out, no device and no clock. Any bytes in any pieces end in a state.
class Conversation
{
public:
    explicit Conversation(const Settings &settings) : m_settings(settings) {}

    /// Begins anew; what must be sent, nothing where the scale talks by itself. `priceDinars` is shown by scales that
    /// want one.
    QByteArray begin(qint64 priceDinars = 0);
    /// What came; what must be sent in return, if anything.
    QByteArray take(QByteArrayView bytes);

    bool isDone() const { return m_state == State::Done; }
    /// The answer once done. Its time is whoever's who moved the bytes.
    WeightReading reading() const { return m_reading; }
    bool isUnchanged() const { return m_unchanged; } ///< the goods of the last answer still lie there
    bool hasWrongUnit() const { return m_wrongUnit; }
    /// The scale wants the checksums of its maker, and we have none or the wrong ones.
    bool needsSums() const { return m_needsSums; }
    /// The scale reckons with another price than it was told, or otherwise than by multiplication.
    bool reckonsOtherwise() const { return m_otherwise; }
    bool heardNoise() const { return m_noise; } ///< something came that is not of this protocol

private:
    enum class State { Idle, AwaitAck, AwaitWeight, AwaitStatus, AwaitSumsAck, AwaitVerdict, Done };
    enum class Say { Nothing, Weight, Enquiry, Transmit, Price, Record, Status, Sums, Close };
    struct Step
    {
        State from;
        Frame::Token on;
        Say say;
        State to;
    };
    struct Language
    {
        Say opening;
        State start;
        const Step *steps;
        int count;
    };

    static const Language &languageOf(Protocol protocol);
    QByteArray bytesOf(Say say) const;
    QByteArray accept(const Frame &frame);
    bool isOurReckoning(const Frame &frame) const;

    Settings m_settings;
    State m_state = State::Idle;
    QByteArray m_buffer;
    WeightReading m_reading;
    qint64 m_price = 0;
    bool m_unchanged = false;
    quint8 m_random = 0;
    bool m_wrongUnit = false;
    bool m_needsSums = false;
    bool m_otherwise = false;
    bool m_noise = false;
};

/// What went over a scale's wire, in words. Total.
QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes, const Settings &settings);

} // namespace scale
