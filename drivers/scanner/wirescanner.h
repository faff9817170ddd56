#pragma once

#include "drivers/api/scanner.h"
#include "drivers/scanner/scannerlines.h"
#include "drivers/transport/link.h"

#include <QElapsedTimer>

namespace scanner {

/// A scanner at the end of a wire.
class WireScanner final : public Scanner
{
public:
    static constexpr std::chrono::milliseconds BetweenOpenings{2000};

    WireScanner(std::shared_ptr<Link> link, bool stripsAim) : m_link(std::move(link)), m_lines(stripsAim)
    {
        m_clock.start();
    }
    ~WireScanner() override;

    Result<QStringList> read(std::chrono::milliseconds deadline) override;

private:
    std::shared_ptr<Link> m_link;
    Lines m_lines;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceOpening;
};

} // namespace scanner
