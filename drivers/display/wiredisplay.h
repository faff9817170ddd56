#pragma once

#include "drivers/api/customerdisplay.h"
#include "drivers/display/displaysettings.h"
#include "drivers/transport/link.h"

#include <QElapsedTimer>

namespace display {

/// A customer display at the end of a wire, or behind the printer.
class WireDisplay final : public CustomerDisplay
{
public:
    static constexpr std::chrono::milliseconds BetweenWrites{100};
    static constexpr std::chrono::milliseconds BetweenOpenings{5000};

    WireDisplay(std::shared_ptr<Link> link, const Settings &settings) : m_link(std::move(link)), m_settings(settings) {}
    ~WireDisplay() override;

    Result<> show(const DisplayText &text) override;

private:
    Result<> connect();
    Result<> write(const QByteArray &bytes);

    std::shared_ptr<Link> m_link;
    Settings m_settings;
    std::optional<DisplayText> m_shown; ///< nullopt: nobody knows
    QElapsedTimer m_sinceWrite;
    QElapsedTimer m_sinceOpening;
};

/// A wire that ends in the printer: what is written is handed over there.
class PrinterWire final : public Link
{
public:
    explicit PrinterWire(const DisplayWiring &wiring) : m_wiring(wiring) {}

    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override { return m_open; }
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds) override { return {}; }
    void close() override { m_open = false; }
    bool answers() const override { return false; }

private:
    DisplayWiring m_wiring;
    bool m_open = false;
};

} // namespace display
