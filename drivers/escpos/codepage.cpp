#include "drivers/escpos/codepage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace escpos {

namespace {

/// Windows-1252, bytes 80–9F; 0 where undefined. A0–FF are Latin-1.
constexpr char16_t Windows1252High[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                          0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                          0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                          0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/// CP850, bytes 80–FF (unicode.org, CP850.TXT); CP858 differs by the euro at D5.
constexpr char16_t Cp850High[128] = {
    0x00c7, 0x00fc, 0x00e9, 0x00e2, 0x00e4, 0x00e0, 0x00e5, 0x00e7, 0x00ea, 0x00eb, 0x00e8, 0x00ef, 0x00ee,
    0x00ec, 0x00c4, 0x00c5, 0x00c9, 0x00e6, 0x00c6, 0x00f4, 0x00f6, 0x00f2, 0x00fb, 0x00f9, 0x00ff, 0x00d6,
    0x00dc, 0x00f8, 0x00a3, 0x00d8, 0x00d7, 0x0192, 0x00e1, 0x00ed, 0x00f3, 0x00fa, 0x00f1, 0x00d1, 0x00aa,
    0x00ba, 0x00bf, 0x00ae, 0x00ac, 0x00bd, 0x00bc, 0x00a1, 0x00ab, 0x00bb, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00c1, 0x00c2, 0x00c0, 0x00a9, 0x2563, 0x2551, 0x2557, 0x255d, 0x00a2, 0x00a5, 0x2510, 0x2514,
    0x2534, 0x252c, 0x251c, 0x2500, 0x253c, 0x00e3, 0x00c3, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256c, 0x00a4, 0x00f0, 0x00d0, 0x00ca, 0x00cb, 0x00c8, 0x0131, 0x00cd, 0x00ce, 0x00cf, 0x2518, 0x250c,
    0x2588, 0x2584, 0x00a6, 0x00cc, 0x2580, 0x00d3, 0x00df, 0x00d4, 0x00d2, 0x00f5, 0x00d5, 0x00b5, 0x00fe,
    0x00de, 0x00da, 0x00db, 0x00d9, 0x00fd, 0x00dd, 0x00af, 0x00b4, 0x00ad, 0x00b1, 0x2017, 0x00be, 0x00b6,
    0x00a7, 0x00f7, 0x00b8, 0x00b0, 0x00a8, 0x00b7, 0x00b9, 0x00b3, 0x00b2, 0x25a0, 0x00a0};

/// The byte of each letter; 0: the page has none. Every letter of every page lies below 2600.
using Table = std::array<uchar, 0x2600>;

Table makeTable(CodePage page)
{
    Table table{};
    for (uchar code = 0x20; code < 0x7f; ++code)
        table[code] = code;
    if (page == CodePage::Windows1252) {
        for (size_t i = 0; i < 32; ++i)
            if (Windows1252High[i])
                table[Windows1252High[i]] = uchar(0x80 + i);
        for (int code = 0xa0; code <= 0xff; ++code)
            table[size_t(code)] = uchar(code);
    } else {
        for (size_t i = 0; i < 128; ++i)
            table[Cp850High[i]] = uchar(0x80 + i);
        if (page == CodePage::Cp858)
            table[0x20ac] = 0xd5;
    }
    return table;
}

const Table &tableOf(CodePage page)
{
    static const Table windows = makeTable(CodePage::Windows1252);
    static const Table cp858 = makeTable(CodePage::Cp858);
    static const Table cp850 = makeTable(CodePage::Cp850);
    return page == CodePage::Windows1252 ? windows : page == CodePage::Cp858 ? cp858 : cp850;
}

/// What stands for a letter instead, by hand: a ticket has thousands, and a string for each is memory taken and given
/// back. Null: itself.
const char *substitute(char16_t letter, CodePage page)
{
    switch (letter) {
    case 0x00a0: // many clones print a blob for it
    case 0x202f:
    case 0x2009: return " ";
    case 0x2212: return "-";
    default: break;
    }
    if (page == CodePage::Windows1252)
        return nullptr;
    switch (letter) {
    case 0x2018:
    case 0x2019: return "'";
    case 0x201c:
    case 0x201d: return "\"";
    case 0x2013:
    case 0x2014: return "-";
    case 0x2026: return "...";
    case 0x0153: return "oe";
    case 0x0152: return "OE";
    default: return nullptr;
    }
}

} // namespace

QString printable(const QString &text, CodePage page)
{
    QString out = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char *instead = out.at(i).unicode() < 0x80 ? nullptr : substitute(out.at(i).unicode(), page);
        if (!instead)
            continue;
        const QLatin1StringView letters(instead);
        out.replace(i, 1, letters);
        i += letters.size() - 1;
    }
    return out;
}

std::optional<QByteArray> encodeText(const QString &text, CodePage page)
{
    const Table &table = tableOf(page);
    const QString letters = printable(text, page);
    QByteArray out(letters.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char16_t letter = letters.at(i).unicode();
        const uchar byte = letter < table.size() ? table[letter] : uchar(0);
        if (byte == 0)
            return std::nullopt;
        out[i] = char(byte);
    }
    return out;
}

} // namespace escpos
