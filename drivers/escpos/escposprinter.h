#pragma once

#include "drivers/api/receiptprinter.h"
#include "drivers/escpos/profile.h"
#include "drivers/escpos/statusparser.h"
#include "drivers/transport/link.h"

#include <functional>

namespace escpos {

/// An ESC/POS printer at the end of a link. At most once by itself: what happens after the first byte is told, never
/// repeated (hardware 2.4).
class Printer final : public ReceiptPrinter
{
public:
    Printer(std::shared_ptr<Link> link, const Profile &profile) : m_link(std::move(link)), m_profile(profile) {}
    ~Printer() override;

    Result<PrinterStatus> status() override;
    PrintResult print(const Receipt &receipt, const QByteArray &tag, const KeepWaiting &keepWaiting) override;
    PrintResult printSetupHelp() override;
    PrintResult openDrawer() override;
    Result<> passThrough(const QByteArray &bytes) override;
    void letGo() override;

private:
    Result<> connect();
    bool readUntil(std::chrono::milliseconds deadline, const std::function<bool()> &done);
    void ask(const QList<int> &which, std::chrono::milliseconds deadline);
    qint64 send(const QByteArray &bytes, const KeepWaiting &keepWaiting);
    PrintResult confirm(const QByteArray &tag, const KeepWaiting &keepWaiting);
    bool isConfirmed(const QByteArray &tag) const;
    PrintResult interrupted(PrintOutcome outcome);

    std::shared_ptr<Link> m_link;
    Profile m_profile;
    StatusParser m_parser;
    bool m_afterUncertain = false;
};

} // namespace escpos
