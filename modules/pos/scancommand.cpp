#include "modules/pos/scancommand.h"

using namespace Qt::StringLiterals;

namespace pos {

std::optional<ScanCommand> scanCommand(const QString &code)
{
    const QString word = code.trimmed().toUpper();
    if (!word.startsWith("FM-"_L1))
        return std::nullopt;
    const QString rest = word.mid(3);
    if (rest == u"PAY")
        return ScanCommand{ScanCommand::Kind::Pay, 0};
    if (rest == u"NEW")
        return ScanCommand{ScanCommand::Kind::New, 0};
    for (const int dinars : {200, 500, 1000, 2000})
        if (rest == QString::number(dinars))
            return ScanCommand{ScanCommand::Kind::Note, dinars};
    return std::nullopt;
}

} // namespace pos
