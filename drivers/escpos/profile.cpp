#include "drivers/escpos/profile.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace escpos {

Profile Profile::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    const auto word = [&](const QString &key) { return query.queryItemValue(key); };
    Profile profile;
    if (word(u"paper"_s) == u"58") {
        profile.dots = 384;
        profile.columns = 32;
    }
    if (word(u"page"_s) == u"858") {
        profile.page = CodePage::Cp858;
        profile.pageNumber = 19;
    } else if (word(u"page"_s) == u"850") {
        profile.page = CodePage::Cp850;
        profile.pageNumber = 2;
    }
    bool ok = false;
    if (const int number = word(u"page_number"_s).toInt(&ok); ok && number >= 0 && number < 256)
        profile.pageNumber = number;
    if (word(u"status"_s) == u"none" || url.scheme() == u"file") {
        profile.answersStatus = false;
        profile.confirmation = Confirmation::None;
    }
    if (word(u"status"_s) == u"automatic")
        profile.automaticStatus = true;
    if (word(u"confirm"_s) == u"id")
        profile.confirmation = Confirmation::ProcessId;
    else if (word(u"confirm"_s) == u"none")
        profile.confirmation = Confirmation::None;
    if (word(u"cut"_s) == u"none")
        profile.cut = Cut::None;
    else if (word(u"cut"_s) == u"plain")
        profile.cut = Cut::Plain;
    if (word(u"pin"_s) == u"5")
        profile.pulsePin = 1;
    return profile;
}

} // namespace escpos
