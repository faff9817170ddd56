#include "app/desktop/options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"lang"_s, u"Language: fr, ar or en."_s, u"code"_s},
         {u"theme"_s, u"Colours: light or dark."_s, u"name"_s},
         {u"printer"_s, u"Receipt printer: tcp://HOST:9100, usb:///dev/usb/lp0, file:///PATH."_s, u"url"_s},
         {u"office"_s, u"The back office instead of the till."_s},
         {u"window"_s, u"A window instead of the full screen."_s},
         {u"tour"_s, u"Saves a picture of every screen in a folder and ends."_s, u"folder"_s},
         {u"size"_s, u"Size of the tour's pictures, as in 1366x768."_s, u"size"_s}});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    Options options;
    if (!parser.parse(arguments)) {
        options.complaint = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        parser.showHelp(0);
    if (parser.isSet(version))
        parser.showVersion();
    options.language = parser.value(u"lang"_s);
    options.theme = parser.value(u"theme"_s);
    options.printer = parser.value(u"printer"_s);
    options.tour = parser.value(u"tour"_s);
    options.office = parser.isSet(u"office"_s);
    options.window = parser.isSet(u"window"_s);
    if (parser.isSet(u"size"_s)) {
        const QStringList sides = parser.value(u"size"_s).split(u'x');
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
        if (options.size.width() < 1024 || options.size.height() < 768)
            options.complaint = u"--size wants WIDTHxHEIGHT of at least 1024x768"_s;
    }
    if (!options.language.isEmpty() && !QStringList{u"fr"_s, u"ar"_s, u"en"_s}.contains(options.language))
        options.complaint = u"--lang wants fr, ar or en"_s;
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        options.complaint = u"--theme wants light or dark"_s;
    return options;
}
