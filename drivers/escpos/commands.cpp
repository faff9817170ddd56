#include "drivers/escpos/commands.h"

namespace escpos {

namespace {

constexpr char Esc = '\x1b';
constexpr char Gs = '\x1d';
constexpr char Fs = '\x1c';
constexpr char Dle = '\x10';
constexpr char Eot = '\x04';

QByteArray bytes(std::initializer_list<char> list) { return {list.begin(), qsizetype(list.size())}; }

} // namespace

QByteArray initialize(const Profile &profile)
{
    QByteArray out = bytes({Esc, '@'});
    if (profile.doubleByteMode)
        out += bytes({Fs, '.'});
    out += bytes({Esc, 't', char(profile.pageNumber)});
    out += bytes({Esc, 'R', 0}); // or # $ @ [ ] change with the country
    out += bytes({Esc, '2'});
    if (profile.automaticStatus)
        out += bytes({Gs, 'a', 15});
    return out;
}

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
    return bytes({Gs, 'h', 60, Gs, 'w', 2, Gs, 'H', 0, Esc, 'a', 1, Gs, 'k', 73, char(data.size())}) + data
        + bytes({Esc, 'a', 0});
}

QByteArray rasterStrip(const QByteArray &bits, int bytesPerRow)
{
    const int rows = int(bits.size()) / bytesPerRow;
    return bytes(
               {Gs, 'v', '0', 0, char(bytesPerRow & 0xff), char(bytesPerRow >> 8), char(rows & 0xff), char(rows >> 8)})
        + bits;
}

} // namespace escpos
