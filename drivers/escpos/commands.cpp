#include "drivers/escpos/commands.h"

namespace escpos {

namespace {

constexpr char Esc = '\x1b';
constexpr char Gs = '\x1d';
constexpr char Fs = '\x1c';
constexpr char Dle = '\x10';
constexpr char Eot = '\x04';

QByteArray bytes(std::initializer_list<char> list) { return {list.begin(), qsizetype(list.size())}; }

/// Digits of a length that has a code of its own, with the right check digit: another one prints as nothing at all.
bool isEan(const QString &text)
{
    if (text.size() != 8 && text.size() != 12 && text.size() != 13)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) < u'0' || text.at(i) > u'9')
            return false;
        const bool odd = (text.size() - i) % 2 == 1;
        sum += text.at(i).digitValue() * (odd ? 1 : 3);
    }
    return sum % 10 == 0;
}

QByteArray eanCode(const QString &digits)
{
    const char kind = digits.size() == 8 ? 68 : digits.size() == 12 ? 65 : 67;
    return bytes({Gs, 'k', kind, char(digits.size())}) + digits.toLatin1();
}

QByteArray code128(const QString &text)
{
    QByteArray data = "{B";
    for (const QChar c : text) {
        if (c.unicode() < 32 || c.unicode() > 126)
            return {}; // set B has no such character: no bar code is better than a wrong one
        data += c == u'{' ? QByteArray("{{") : QByteArray(1, c.toLatin1());
    }
    if (data.size() > 255)
        return {};
    return bytes({Gs, 'k', 73, char(data.size())}) + data;
}

} // namespace

QByteArray initialize(const Profile &profile)
{
    QByteArray out = bytes({Esc, '@'});
    if (profile.doubleByteMode)
        out += bytes({Fs, '.'});
    out += selectPage(profile);
    out += bytes({Esc, 'R', 0}); // or # $ @ [ ] change with the country
    out += bytes({Esc, '2'});
    if (profile.automaticStatus)
        out += bytes({Gs, 'a', 15});
    return out;
}

QByteArray selectPage(const Profile &profile) { return bytes({Esc, 't', char(profile.pageNumber)}); }
QByteArray recover(const Profile &profile) { return QByteArray(profile.stripBytes, '\0') + bytes({Esc, '@'}); }
QByteArray bold(bool on) { return bytes({Esc, 'E', char(on)}); }

QByteArray characterSize(int width, int height) { return bytes({Gs, '!', char(((width - 1) << 4) | (height - 1))}); }

QByteArray endOfPaper(const Profile &profile)
{
    switch (profile.cut) {
    case Cut::FeedAndCut: return bytes({Gs, 'V', 66, 0}); // feeds to the cutter by itself
    case Cut::Plain: return bytes({Esc, 'd', 5, Gs, 'V', 1});
    case Cut::None: break;
    }
    return bytes({Esc, 'd', 5});
}

QByteArray drawerPulse(const Profile &profile)
{
    return bytes({Esc, 'p', char(profile.pulsePin), char(profile.pulseOn), char(profile.pulseOff)});
}

QByteArray realTimeStatus(int which) { return bytes({Dle, Eot, char(which)}); }
QByteArray askProcessed() { return bytes({Gs, 'r', 1}); }
QByteArray askProcessId(const QByteArray &tag) { return bytes({Gs, '(', 'H', 6, 0, 48, 48}) + tag; }

QByteArray barcode(const QString &text)
{
    const QByteArray code = isEan(text) ? eanCode(text) : code128(text);
    if (code.isEmpty())
        return {};
    return bytes({Gs, 'h', 60, Gs, 'w', 2, Gs, 'H', 0, Esc, 'a', 1}) + code + bytes({Esc, 'a', 0});
}

QByteArray qrCode(const QString &text)
{
    constexpr char Fn = '1';
    constexpr int Module = 6;
    const QByteArray data = text.toUtf8();
    const qsizetype length = data.size() + 3;
    if (data.isEmpty() || length > 7089)
        return {};
    return bytes({Esc, 'a', 1}) + bytes({Gs, '(', 'k', 4, 0, Fn, 'A', '2', 0})
        + bytes({Gs, '(', 'k', 3, 0, Fn, 'C', Module}) + bytes({Gs, '(', 'k', 3, 0, Fn, 'E', '1'})
        + bytes({Gs, '(', 'k', char(length & 0xff), char(length >> 8), Fn, 'P', '0'}) + data
        + bytes({Gs, '(', 'k', 3, 0, Fn, 'Q', '0'}) + bytes({Esc, 'a', 0});
}

QByteArray rasterStrip(const QByteArray &bits, int bytesPerRow)
{
    const int rows = int(bits.size()) / bytesPerRow;
    return bytes(
               {Gs, 'v', '0', 0, char(bytesPerRow & 0xff), char(bytesPerRow >> 8), char(rows & 0xff), char(rows >> 8)})
        + bits;
}

QByteArray graphicsStrip(const QByteArray &bits, int bytesPerRow)
{
    const int rows = int(bits.size()) / bytesPerRow;
    const int dots = bytesPerRow * 8;
    const qsizetype length = bits.size() + 10;
    const QByteArray store =
        bytes({'0', 'p', '0', 1, 1, '1', char(dots & 0xff), char(dots >> 8), char(rows & 0xff), char(rows >> 8)});
    // Two bytes of length are enough for a strip; GS 8 L has four, for printers that are sent a page at once.
    return bytes({Gs, '(', 'L', char(length & 0xff), char(length >> 8)}) + store + bits
        + bytes({Gs, '(', 'L', 2, 0, '0', '2'});
}

QByteArray columnStrip(const QByteArray &bits, int bytesPerRow)
{
    constexpr int Height = 24;
    const int dots = bytesPerRow * 8;
    QByteArray out = bytes({Esc, '3', Height, Esc, '*', 33, char(dots & 0xff), char(dots >> 8)});
    for (int x = 0; x < dots; ++x) {
        for (int band = 0; band < Height; band += 8) {
            uint column = 0;
            for (int row = 0; row < 8; ++row) {
                const qsizetype at = qsizetype(band + row) * bytesPerRow + x / 8;
                if (at < bits.size() && (uchar(bits.at(at)) & (0x80 >> (x % 8))))
                    column |= 0x80U >> row;
            }
            out += char(column);
        }
    }
    return out + '\n' + bytes({Esc, '2'});
}

} // namespace escpos
