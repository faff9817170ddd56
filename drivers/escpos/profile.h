#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace escpos {

enum class CodePage { Windows1252, Cp858, Cp850 };
enum class Confirmation { None, GsR, ProcessId };
enum class Cut { None, FeedAndCut, Plain };
/// How a picture goes: GS v 0, which nearly all know; GS ( L of the better ones; ESC * of the oldest (hardware 1.5).
enum class Raster { GsV0, GsParenL, EscStar };

/// What differs between two ESC/POS printers (hardware 1): data. `profiles.json` has the common families; a device URL
/// names one with `profile=` and may change any of its words: tcp://host:9100?profile=epson-tm-t20&paper=58.
struct Profile
{
    int dots = 576; ///< 80 mm; 384 on 58 mm, 400 on 76 mm
    int columns = 48; ///< Font A
    CodePage page = CodePage::Windows1252;
    int pageNumber = 16; ///< n of ESC t n
    bool doubleByteMode = true; ///< boots in Chinese mode: FS . before text; harmless on an Epson
    bool answersStatus = true; ///< DLE EOT
    bool automaticStatus = false; ///< ASB: it says by itself why it stopped, also while its buffer is shut
    Confirmation confirmation = Confirmation::GsR;
    Cut cut = Cut::FeedAndCut;
    Raster raster = Raster::GsV0;
    bool nativeQr = false; ///< GS ( k; without it the code is drawn
    int stripRows = 120; ///< never a multiple of 48: a clone's bug turns what follows into garbage
    int stripBytes = 4096;
    int pulseOn = 25; ///< × 2 ms
    int pulseOff = 250;
    int pulsePin = 0; ///< 0: pin 2, 1: pin 5

    /// Words: profile, paper 80|76|58, columns, page 1252|858|850, page_number, double_byte yes|no,
    /// status full|automatic|none, confirm r|id|none, cut feed|plain|none, raster v0|graphics|columns, qr native|none,
    /// strip_rows, strip_bytes, pulse ON/OFF in ms, pin 2|5. What is not understood keeps its value.
    static Profile fromUrl(const QUrl &url);
};

/// A family of printers, as profiles.json knows it.
struct ProfileName
{
    QString key;
    QString name;
};
QList<ProfileName> profileNames();

} // namespace escpos
