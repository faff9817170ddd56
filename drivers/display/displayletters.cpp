#include "drivers/display/displayletters.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace display {

namespace {

/// A letter of French beyond ASCII and its byte in each page; 0: not there.
struct Letter
{
    char16_t letter;
    uchar cp437;
    uchar cp850; ///< and 858
    uchar windows;
};
constexpr Letter Letters[] = {
    {u'é', 0x82, 0x82, 0xe9}, {u'è', 0x8a, 0x8a, 0xe8}, {u'ê', 0x88, 0x88, 0xea}, {u'ë', 0x89, 0x89, 0xeb},
    {u'à', 0x85, 0x85, 0xe0}, {u'â', 0x83, 0x83, 0xe2}, {u'ä', 0x84, 0x84, 0xe4}, {u'ç', 0x87, 0x87, 0xe7},
    {u'ù', 0x97, 0x97, 0xf9}, {u'û', 0x96, 0x96, 0xfb}, {u'ü', 0x81, 0x81, 0xfc}, {u'ô', 0x93, 0x93, 0xf4},
    {u'ö', 0x94, 0x94, 0xf6}, {u'î', 0x8c, 0x8c, 0xee}, {u'ï', 0x8b, 0x8b, 0xef}, {u'É', 0x90, 0x90, 0xc9},
    {u'È', 0, 0xd4, 0xc8},    {u'Ê', 0, 0xd2, 0xca},    {u'Ë', 0, 0xd3, 0xcb},    {u'À', 0, 0xb7, 0xc0},
    {u'Â', 0, 0xb6, 0xc2},    {u'Ç', 0x80, 0x80, 0xc7}, {u'Ù', 0, 0xeb, 0xd9},    {u'Û', 0, 0xea, 0xdb},
    {u'Ô', 0, 0xe2, 0xd4},    {u'Î', 0, 0xd7, 0xce},    {u'Ï', 0, 0xd8, 0xcf},    {u'ñ', 0xa4, 0xa4, 0xf1},
    {u'°', 0xf8, 0xf8, 0xb0}, {u'«', 0xae, 0xae, 0xab}, {u'»', 0xaf, 0xaf, 0xbb}, {u'½', 0xab, 0xab, 0xbd}};

/// Arabic letters in the Latin way of Algeria's shop signs.
struct Sound
{
    char16_t letter;
    const char *latin;
};
constexpr Sound Sounds[] = {
    {0x0621, ""},  {0x0622, "a"}, {0x0623, "a"}, {0x0624, "ou"}, {0x0625, "i"},  {0x0626, "i"},  {0x0627, "a"},
    {0x0628, "b"}, {0x0629, "a"}, {0x062a, "t"}, {0x062b, "t"},  {0x062c, "dj"}, {0x062d, "h"},  {0x062e, "kh"},
    {0x062f, "d"}, {0x0630, "d"}, {0x0631, "r"}, {0x0632, "z"},  {0x0633, "s"},  {0x0634, "ch"}, {0x0635, "s"},
    {0x0636, "d"}, {0x0637, "t"}, {0x0638, "d"}, {0x0639, "a"},  {0x063a, "gh"}, {0x0640, ""},   {0x0641, "f"},
    {0x0642, "q"}, {0x0643, "k"}, {0x0644, "l"}, {0x0645, "m"},  {0x0646, "n"},  {0x0647, "h"},  {0x0648, "ou"},
    {0x0649, "a"}, {0x064a, "i"}, {0x060c, ","}, {0x061f, "?"},  {0x06a4, "v"},  {0x06a9, "k"},  {0x067e, "p"},
    {0x0671, "a"}};

const QHash<char16_t, QByteArray> &tableOf(Page page)
{
    static const auto make = [](Page wanted) {
        QHash<char16_t, QByteArray> table;
        for (const Sound &sound : Sounds)
            table.insert(sound.letter, sound.latin);
        for (const Letter &row : Letters) {
            const uchar byte = wanted == Page::Cp437 ? row.cp437
                : wanted == Page::Windows1252        ? row.windows
                : wanted == Page::Ascii              ? uchar(0)
                                                     : row.cp850;
            if (byte)
                table.insert(row.letter, QByteArray(1, char(byte)));
        }
        table.insert(u'œ', wanted == Page::Windows1252 ? "\x9c" : "oe");
        table.insert(u'Œ', wanted == Page::Windows1252 ? "\x8c" : "OE");
        table.insert(u'’', "'");
        table.insert(u'‘', "'");
        table.insert(u'×', "x");
        table.insert(u'−', "-");
        table.insert(u'–', "-");
        table.insert(u'…', "...");
        table.insert(0x20ac, wanted == Page::Windows1252 ? "\x80" : wanted == Page::Cp858 ? "\xd5" : "EUR");
        return table;
    };
    static const QHash<char16_t, QByteArray> tables[] = {make(Page::Ascii), make(Page::Cp437), make(Page::Cp850),
                                                         make(Page::Cp858), make(Page::Windows1252)};
    return tables[int(page)];
}

} // namespace

QByteArray letters(const QString &text, Page page)
{
    const QHash<char16_t, QByteArray> &table = tableOf(page);
    QByteArray out;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const char16_t code = c.unicode();
        if (code >= 0x20 && code < 0x7f) {
            out += char(code);
        } else if (const auto known = table.constFind(code); known != table.cend()) {
            out += *known;
        } else if (c.isSpace()) {
            out += ' '; // also the no-break ones between groups of digits
        } else if (c.isMark() || !c.isPrint()) {
            continue; // vowel marks, direction marks, control characters
        } else if (c.digitValue() >= 0) {
            out += char('0' + c.digitValue());
        } else {
            const QChar bare = QString(c).normalized(QString::NormalizationForm_KD).at(0);
            out += bare.unicode() >= 0x20 && bare.unicode() < 0x7f ? char(bare.unicode()) : '?';
        }
    }
    return out;
}

} // namespace display
