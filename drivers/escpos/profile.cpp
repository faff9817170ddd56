#include "drivers/escpos/profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

using namespace Qt::StringLiterals;

namespace escpos {

namespace {

const QJsonObject &families()
{
    static const QJsonObject known = [] {
        QFile file(u":/escpos/profiles.json"_s);
        return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return known;
}

using Word = std::function<QString(const QString &key)>;

void takeNumber(const QString &text, int lowest, int highest, int &number)
{
    bool ok = false;
    if (const int value = text.toInt(&ok); ok && value >= lowest && value <= highest)
        number = value;
}

void takePaper(const Word &word, Profile &profile)
{
    const QString paper = word(u"paper"_s);
    if (paper == u"58") {
        profile.dots = 384;
        profile.columns = 32;
    } else if (paper == u"76") {
        profile.dots = 400;
        profile.columns = 40;
    } else if (paper == u"80") {
        profile.dots = 576;
        profile.columns = 48;
    }
    takeNumber(word(u"columns"_s), 24, 64, profile.columns);
}

void takePage(const Word &word, Profile &profile)
{
    const QString page = word(u"page"_s);
    if (page == u"858") {
        profile.page = CodePage::Cp858;
        profile.pageNumber = 19;
    } else if (page == u"850") {
        profile.page = CodePage::Cp850;
        profile.pageNumber = 2;
    } else if (page == u"1252") {
        profile.page = CodePage::Windows1252;
        profile.pageNumber = 16;
    }
    takeNumber(word(u"page_number"_s), 0, 255, profile.pageNumber);
    if (const QString mode = word(u"double_byte"_s); !mode.isEmpty())
        profile.doubleByteMode = mode != u"no";
}

void takeStatus(const Word &word, Profile &profile)
{
    const QString status = word(u"status"_s);
    if (!status.isEmpty()) {
        profile.answersStatus = status != u"none";
        profile.automaticStatus = status == u"automatic";
        if (status == u"none")
            profile.confirmation = Confirmation::None;
    }
    const QString confirm = word(u"confirm"_s);
    if (confirm == u"id")
        profile.confirmation = Confirmation::ProcessId;
    else if (confirm == u"r")
        profile.confirmation = Confirmation::GsR;
    else if (confirm == u"none")
        profile.confirmation = Confirmation::None;
}

void takeMechanics(const Word &word, Profile &profile)
{
    const QString cut = word(u"cut"_s);
    if (cut == u"none")
        profile.cut = Cut::None;
    else if (cut == u"plain")
        profile.cut = Cut::Plain;
    else if (cut == u"feed")
        profile.cut = Cut::FeedAndCut;
    const QString pulse = word(u"pulse"_s);
    int on = profile.pulseOn * 2;
    int off = profile.pulseOff * 2;
    takeNumber(pulse.section(u'/', 0, 0), 20, 240, on);
    takeNumber(pulse.section(u'/', 1), 80, 510, off);
    profile.pulseOn = on / 2;
    profile.pulseOff = off / 2;
    if (const QString pin = word(u"pin"_s); !pin.isEmpty())
        profile.pulsePin = pin == u"5" ? 1 : 0;
}

void takePictures(const Word &word, Profile &profile)
{
    const QString raster = word(u"raster"_s);
    if (raster == u"v0")
        profile.raster = Raster::GsV0;
    else if (raster == u"graphics")
        profile.raster = Raster::GsParenL;
    else if (raster == u"columns")
        profile.raster = Raster::EscStar;
    if (const QString qr = word(u"qr"_s); !qr.isEmpty())
        profile.nativeQr = qr == u"native";
    takeNumber(word(u"strip_rows"_s), 8, 1662, profile.stripRows);
    takeNumber(word(u"strip_bytes"_s), 512, 65'535, profile.stripBytes);
}

void take(const Word &word, Profile &profile)
{
    takePaper(word, profile);
    takePage(word, profile);
    takeStatus(word, profile);
    takeMechanics(word, profile);
    takePictures(word, profile);
}

} // namespace

Profile Profile::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    Profile profile;
    const QJsonObject family = families()[query.queryItemValue(u"profile"_s)].toObject();
    take([&](const QString &key) { return family[key].toString(); }, profile);
    take([&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); }, profile);
    if (url.scheme() == u"file") {
        profile.answersStatus = false;
        profile.automaticStatus = false;
        profile.confirmation = Confirmation::None;
    }
    return profile;
}

QList<ProfileName> profileNames()
{
    QList<ProfileName> names;
    for (auto family = families().begin(); family != families().end(); ++family)
        names.append({family.key(), family.value()[u"name"].toString()});
    return names;
}

} // namespace escpos
