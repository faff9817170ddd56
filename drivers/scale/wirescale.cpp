#include "drivers/scale/wirescale.h"

#include "drivers/api/deviceurl.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scale {

namespace {

constexpr auto OpenDeadline = 3000ms;
constexpr int OldPieces = 64; ///< of what a scale said while nobody listened; bounded: one may never stop talking

Error fault(const QString &key, const QString &technical = {}) { return {Error::Kind::Device, key, {}, technical}; }

} // namespace

WireScale::~WireScale()
{
    if (m_link->isOpen())
        m_link->close();
}

Result<> WireScale::connect()
{
    if (m_link->isOpen())
        return {};
    m_last.reset();
    if (m_sinceOpening.isValid() && !m_sinceOpening.hasExpired(BetweenOpenings.count()))
        return fault(u"device.unreachable"_s, u"not tried again yet"_s);
    m_sinceOpening.start();
    const Result<> opened = m_link->open(OpenDeadline);
    return opened ? opened : Result<>(deviceFault(opened.error()));
}

/// True when the conversation came to its end within the deadline.
bool WireScale::ask()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray question = m_conversation.begin(m_price);
    if (!question.isEmpty() && m_link->write(question, AnswerDeadline) < question.size()) {
        m_link->close();
        return false;
    }
    while (!m_conversation.isDone()) {
        const auto left = AnswerDeadline - std::chrono::milliseconds(timer.elapsed());
        if (left <= 0ms || !m_link->isOpen())
            return false;
        const QByteArray reply = m_conversation.take(m_link->read(left));
        if (!reply.isEmpty() && m_link->write(reply, AnswerDeadline) < reply.size()) {
            m_link->close();
            return false;
        }
    }
    return true;
}

Result<WeightReading> WireScale::read()
{
    if (const Result<> open = connect(); !open)
        return open.error();
    // An answer that came too late for its question is no answer to the next one.
    for (int i = 0; i < OldPieces && !m_link->read(0ms).isEmpty(); ++i) {}
    bool noise = false;
    for (int i = 0; i < Tries && m_link->isOpen(); ++i) {
        if (!ask()) {
            noise = noise || m_conversation.heardNoise();
            continue;
        }
        if (m_conversation.hasWrongUnit())
            return fault(u"scale.unit"_s);
        if (m_conversation.needsSums())
            return fault(u"scale.sums"_s);
        if (m_conversation.reckonsOtherwise())
            return fault(u"scale.reckoning"_s);
        WeightReading reading = m_conversation.reading();
        if (m_conversation.isUnchanged() && m_last)
            reading = *m_last;
        reading.at = WeightReading::Clock::now();
        if (reading.state == WeightReading::State::Stable)
            m_last = reading;
        return reading;
    }
    if (!m_link->isOpen())
        return fault(u"device.unreachable"_s, u"closed while asking"_s);
    return fault(noise ? u"scale.garbled"_s : u"scale.silent"_s);
}

} // namespace scale
