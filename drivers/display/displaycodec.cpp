#include "drivers/display/displaycodec.h"

#include "drivers/display/displayletters.h"

using namespace Qt::StringLiterals;

namespace display {

namespace {

const QByteArray ToDisplay = QByteArrayLiteral("\x1b\x3d\x02");
const QByteArray ToPrinter = QByteArrayLiteral("\x1b\x3d\x01");

/// What a command set says around the two lines (hardware 5.6; manuals of Tysso, Posiflex and Logic Controls). DSP-800
/// writes at a place: 31 is the first of the upper line, 45 of the lower. AEDEX knows nothing else that is needed here.
struct Words
{
    const char *begin; ///< once, before the first text
    const char *top;
    const char *afterTop;
    const char *bottom;
    const char *afterBottom;
};
constexpr Words AllWords[DialectCount] = {
    {"\x1b\x40\x0c", "\x1f\x24\x01\x01", "", "\x1f\x24\x01\x02", ""},
    {"\x1b\x40\x0c", "\x1b\x51\x41", "\r", "\x1b\x51\x42", "\r"},
    {"\x04\x01\x43\x31\x58\x17", "\x04\x01\x50\x31\x17", "", "\x04\x01\x50\x45\x17", ""},
    {"\x1b\x64", "\x1b\x75\x41", "\r", "\x1b\x75\x42", "\r"},
    {"", "!#1", "\r", "!#2", "\r"}};

const Words &wordsOf(Dialect dialect) { return AllWords[int(dialect)]; }

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
    QByteArray bytes(wordsOf(settings.dialect).begin);
    if (settings.dialect == Dialect::Epson) {
        bytes += QByteArrayLiteral("\x1f\x43") + '\0'; // cursor off
        bytes += QByteArrayLiteral("\x1f\x01"); // overwrite mode
        bytes += QByteArrayLiteral("\x1b\x52") + '\0'; // USA: otherwise # $ @ [ change
        bytes += QByteArrayLiteral("\x1b\x74") + pageNumber(settings.page);
        bytes += QByteArrayLiteral("\x1f\x58") + char(settings.brightness);
    }
    return bytes.isEmpty() ? bytes : routed(bytes, settings);
}

std::pair<QByteArray, QByteArray> lines(const DisplayText &text, const Settings &settings)
{
    return {padded(text.top, settings.page), padded(text.bottom, settings.page)};
}

QByteArray show(const DisplayText &text, const Settings &settings)
{
    const auto [top, bottom] = lines(text, settings);
    const Words &words = wordsOf(settings.dialect);
    return routed(words.top + top + words.afterTop + words.bottom + bottom + words.afterBottom, settings);
}

QList<ExchangeWord> explain(const QByteArray &bytes)
{
    const auto after = [&](const char *mark) {
        const qsizetype at = bytes.indexOf(mark);
        return at < 0 ? QByteArray() : bytes.mid(at + qsizetype(qstrlen(mark)), Settings::Columns);
    };
    QList<ExchangeWord> words;
    for (const Words &known : AllWords)
        if (*known.begin && bytes.contains(known.begin) && words.isEmpty())
            words.append({u"begin"_s});
    for (const Words &known : AllWords)
        for (const char *mark : {known.top, known.bottom})
            if (const QByteArray line = after(mark).trimmed(); !line.isEmpty())
                words.append({u"line"_s, QString::fromLatin1(line)});
    return words;
}

} // namespace display
