#include "drivers/escpos/pagefinder.h"

#include "drivers/escpos/codepage.h"
#include "drivers/escpos/commands.h"

#include <array>

using namespace Qt::StringLiterals;

namespace escpos {

namespace {

/// Where known families keep the three pages (hardware 1.3).
constexpr std::array<int, 16> Numbers{0, 2, 4, 5, 6, 8, 11, 14, 16, 19, 31, 32, 45, 49, 71, 72};
constexpr std::array<std::pair<CodePage, const char *>, 2> Pages{
    {{CodePage::Windows1252, "1252"}, {CodePage::Cp858, " 858"}}};

} // namespace

QByteArray encodePageFinder(const Profile &profile)
{
    const QString sample = u"Pâte à l'œuf, çéèêùÉÀ 5 €"_s;
    QByteArray out = initialize(profile);
    for (const int number : Numbers) {
        Profile here = profile;
        here.pageNumber = number;
        for (const auto &[page, name] : Pages) {
            out += selectPage(here) + QByteArray::number(number).rightJustified(3) + ' ' + name + ' ';
            out += encodeText(printable(sample, page), page).value_or(QByteArray()) + '\n';
        }
    }
    return out + endOfPaper(profile);
}

} // namespace escpos
