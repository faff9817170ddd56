#pragma once

#include "drivers/api/exchangetape.h"
#include "drivers/transport/link.h"

/// A wire that keeps what goes over it on a tape, for the Devices screen.
class RecordingLink final : public Link
{
public:
    RecordingLink(std::shared_ptr<Link> link, std::shared_ptr<ExchangeTape> tape)
        : m_link(std::move(link))
        , m_tape(std::move(tape))
    {
    }

    Result<> open(Milliseconds deadline) override { return m_link->open(deadline); }
    bool isOpen() const override { return m_link->isOpen(); }
    qint64 write(const QByteArray &bytes, Milliseconds progress) override
    {
        const qint64 taken = m_link->write(bytes, progress);
        m_tape->add(Exchange::Direction::Out, bytes.left(qMax<qint64>(0, taken)));
        return taken;
    }
    QByteArray read(Milliseconds deadline) override
    {
        const QByteArray bytes = m_link->read(deadline);
        m_tape->add(Exchange::Direction::In, bytes);
        return bytes;
    }
    void close() override { m_link->close(); }
    bool answers() const override { return m_link->answers(); }

private:
    std::shared_ptr<Link> m_link;
    std::shared_ptr<ExchangeTape> m_tape;
};

/// makeLink(), kept on `tape` where there is one.
Result<std::shared_ptr<Link>> makeRecordedLink(const QUrl &url, const std::shared_ptr<ExchangeTape> &tape);
