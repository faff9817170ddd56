#pragma once

#include "drivers/api/scale.h"
#include "drivers/scale/scalesettings.h"

#include <QByteArrayView>

namespace scale {

/// What stands at the front of the bytes that came.
struct Frame
{
    enum class Token {
        Incomplete, ///< more must come before one can say
        Noise, ///< `length` bytes that mean nothing here
        Ack,
        Nak,
        Reading, ///< a weight, or why there is none
        Unchanged, ///< Dialog 06: the same goods as last time
        WrongUnit,
        SumsWanted, ///< Dialog 06 asks for checksums, with a random number
        SumsRight,
        SumsWrong
    };

    Token token = Token::Incomplete;
    qsizetype length = 0; ///< bytes it takes; 0 only while incomplete
    qint64 grams = 0;
    WeightReading::State state = WeightReading::State::NotReady;
    quint8 random = 0; ///< of SumsWanted
    /// Of a Dialog 06 weight: its own reckoning, in the unit of the price it was told; -1: none.
    qint64 unitPrice = -1;
    qint64 amount = -1;
};

/// Pure and total: any bytes give a frame, and noise is never longer than what came.
Frame nextFrame(Protocol protocol, QByteArrayView bytes, const Settings &settings);

/// " 01.250", "-0.005", "1250": grams exactly; nullopt when it is no weight or finer than a gram. Without a point it
/// counts in units of `divisor` to the kilogram.
std::optional<qint64> gramsOf(QByteArrayView text, int divisor);

} // namespace scale
