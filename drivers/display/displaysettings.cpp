#include "drivers/display/displaysettings.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace display {

namespace {

using Kind = DeviceField::Kind;

QString words(const char *text) { return QString::fromLatin1(text); }

} // namespace

Settings Settings::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    Settings settings;
    const QString dialects[] = {u"epson"_s, u"cd5220"_s, u"dsp800"_s, u"utc"_s, u"aedex"_s};
    for (int i = 0; i < DialectCount; ++i)
        if (query.queryItemValue(u"dialect"_s) == dialects[i])
            settings.dialect = Dialect(i);
    const QString page = query.queryItemValue(u"page"_s);
    if (page == u"ascii")
        settings.page = Page::Ascii;
    else if (page == u"437")
        settings.page = Page::Cp437;
    else if (page == u"850")
        settings.page = Page::Cp850;
    else if (page == u"1252")
        settings.page = Page::Windows1252;
    const int brightness = query.queryItemValue(u"brightness"_s).toInt();
    if (brightness >= 1 && brightness <= 4)
        settings.brightness = brightness;
    settings.behindPrinter = url.scheme() == u"display+printer";
    return settings;
}

QList<DeviceConnection> connections()
{
    const QList<DeviceField> common{
        {u"dialect"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Command set")),
         Kind::Choice,
         {{u"epson"_s, u"Epson DM-D"_s},
          {u"cd5220"_s, u"CD5220"_s},
          {u"dsp800"_s, u"DSP-800"_s},
          {u"utc"_s, u"UTC"_s},
          {u"aedex"_s, u"AEDEX, EMAX"_s}},
         u"epson"_s},
        {u"page"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Characters")),
         Kind::Choice,
         {{u"858"_s, u"CP858"_s},
          {u"850"_s, u"CP850"_s},
          {u"437"_s, u"CP437"_s},
          {u"1252"_s, u"Windows-1252"_s},
          {u"ascii"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Without accents"))}},
         u"858"_s},
        {u"brightness"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Brightness")), Kind::Number, {}, u"4"_s, 1, 4},
        {u"text"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Words of welcome")), Kind::Text}};
    const QList<DeviceField> wire{{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port")), Kind::Port},
                                  {u"baud"_s,
                                   words(QT_TRANSLATE_NOOP("DeviceField", "Speed")),
                                   Kind::Choice,
                                   {{u"9600"_s, u"9600"_s}, {u"2400"_s, u"2400"_s}, {u"19200"_s, u"19200"_s}},
                                   u"9600"_s},
                                  {u"parity"_s,
                                   words(QT_TRANSLATE_NOOP("DeviceField", "Parity")),
                                   Kind::Choice,
                                   {{u"none"_s, words(QT_TRANSLATE_NOOP("DeviceField", "None"))},
                                    {u"odd"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Odd"))},
                                    {u"even"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Even"))}},
                                   u"none"_s}};
    return {{u"display+serial"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Serial or USB-serial")), wire + common},
            {u"display+printer"_s, words(QT_TRANSLATE_NOOP("DeviceField", "On the receipt printer's plug")), common}};
}

} // namespace display
