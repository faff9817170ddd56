#include "drivers/api/receiptprinter.h"

using namespace Qt::StringLiterals;

std::optional<Error> PrinterStatus::fault() const
{
    const auto device = [](const QString &key) { return Error{Error::Kind::Device, key, {}, {}}; };
    if (!answered)
        return std::nullopt;
    if (coverOpen)
        return device(u"printer.cover_open"_s);
    if (paperOut)
        return device(u"printer.paper_out"_s);
    if (cutterJam)
        return device(u"printer.cutter"_s);
    if (hot)
        return device(u"printer.hot"_s);
    if (failed)
        return device(u"printer.failed"_s);
    if (offline)
        return device(u"printer.offline"_s);
    return std::nullopt;
}
