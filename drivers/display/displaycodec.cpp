#include "drivers/display/displaycodec.h"

#include "drivers/display/displayletters.h"

using namespace Qt::StringLiterals;

namespace display {

namespace {

const QByteArray ToDisplay = QByteArrayLiteral("\x1b\x3d\x02");
const QByteArray ToPrinter = QByteArrayLiteral("\x1b\x3d\x01");

/// A printer left with 1B 3D 02 is deaf: the way back is always in the same write.
QByteArray routed(const QByteArray &bytes, const Settings &settings)
{
    return settings.behindPrinter ? ToDisplay + bytes + ToPrinter : bytes;
}

/// n of ESC t n on Epson's displays.
char pageNumber(Page page)
{
    switch (page) {
    case Page::Cp850: return 2;
    case Page::Cp858: return 19;
    case Page::Windows1252: return 16;
    case Page::Ascii:
    case Page::Cp437: break;
    }
    return 0;
}

QByteArray padded(const QString &text, Page page)
{
    return letters(text, page).left(Settings::Columns).leftJustified(Settings::Columns, ' ');
}

} // namespace

QByteArray initialise(const Settings &settings)
{
    QByteArray bytes = QByteArrayLiteral("\x1b\x40\x0c");
    if (settings.dialect == Dialect::Epson) {
        bytes += QByteArrayLiteral("\x1f\x43") + '\0'; // cursor off
        bytes += QByteArrayLiteral("\x1f\x01"); // overwrite mode
        bytes += QByteArrayLiteral("\x1b\x52") + '\0'; // USA: otherwise # $ @ [ change
        bytes += QByteArrayLiteral("\x1b\x74") + pageNumber(settings.page);
        bytes += QByteArrayLiteral("\x1f\x58") + char(settings.brightness);
    }
    return routed(bytes, settings);
}

std::pair<QByteArray, QByteArray> lines(const DisplayText &text, const Settings &settings)
{
    return {padded(text.top, settings.page), padded(text.bottom, settings.page)};
}

QByteArray show(const DisplayText &text, const Settings &settings)
{
    const auto [top, bottom] = lines(text, settings);
    if (settings.dialect == Dialect::Cd5220)
        return routed("\x1b\x51\x41" + top + '\r' + "\x1b\x51\x42" + bottom + '\r', settings);
    return routed("\x1f\x24\x01\x01" + top + "\x1f\x24\x01\x02" + bottom, settings);
}

QList<ExchangeWord> explain(const QByteArray &bytes)
{
    const auto after = [&](const char *mark) {
        const qsizetype at = bytes.indexOf(mark);
        return at < 0 ? QByteArray() : bytes.mid(at + qsizetype(qstrlen(mark)), Settings::Columns);
    };
    QList<ExchangeWord> words;
    if (bytes.contains("\x1b\x40"))
        words.append({u"begin"_s});
    for (const char *mark : {"\x1f\x24\x01\x01", "\x1f\x24\x01\x02", "\x1b\x51\x41", "\x1b\x51\x42"})
        if (const QByteArray line = after(mark).trimmed(); !line.isEmpty())
            words.append({u"line"_s, QString::fromLatin1(line)});
    return words;
}

} // namespace display
