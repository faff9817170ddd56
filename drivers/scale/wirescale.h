#pragma once

#include "drivers/scale/scaleconversation.h"
#include "drivers/transport/link.h"

#include <QElapsedTimer>

namespace scale {

/// A scale at the end of a wire. An answer that does not come in half a second is asked for twice more, then the till
/// is told to weigh by hand (hardware 6).
class WireScale final : public Scale
{
public:
    static constexpr std::chrono::milliseconds AnswerDeadline{500};
    static constexpr int Tries = 3;
    static constexpr std::chrono::milliseconds BetweenOpenings{2000};

    WireScale(std::shared_ptr<Link> link, const Settings &settings) : m_link(std::move(link)), m_conversation(settings)
    {
    }
    ~WireScale() override;

    Result<WeightReading> read() override;
    void setPrice(qint64 dinars) override { m_price = dinars; }

private:
    Result<> connect();
    bool ask();

    std::shared_ptr<Link> m_link;
    Conversation m_conversation;
    std::optional<WeightReading> m_last; ///< on this connection
    QElapsedTimer m_sinceOpening;
    qint64 m_price = 0;
};

} // namespace scale
