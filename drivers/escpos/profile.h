#pragma once

#include <QString>
#include <QUrl>

namespace escpos {

enum class CodePage { Windows1252, Cp858, Cp850 };
enum class Confirmation { None, GsR, ProcessId };
enum class Cut { None, FeedAndCut, Plain };

/// What differs between two ESC/POS printers (hardware 1): data, chosen by the device URL's query.
struct Profile
{
    int dots = 576; ///< 80 mm; 384 on 58 mm
    int columns = 48; ///< Font A
    CodePage page = CodePage::Windows1252;
    int pageNumber = 16; ///< n of ESC t n
    bool doubleByteMode = true; ///< boots in Chinese mode: FS . before text; harmless on an Epson
    bool answersStatus = true; ///< DLE EOT
    bool automaticStatus = false; ///< ASB: it says by itself why it stopped, also while its buffer is shut
    Confirmation confirmation = Confirmation::GsR;
    Cut cut = Cut::FeedAndCut;
    int stripRows = 120; ///< never a multiple of 48: a clone's bug turns what follows into garbage
    int stripBytes = 4096;
    int pulseOn = 25; ///< × 2 ms
    int pulseOff = 250;
    int pulsePin = 0; ///< 0: pin 2, 1: pin 5

    /// tcp://host:9100?paper=58&page=858&status=none&confirm=id&cut=none&pin=5. Unknown words are ignored.
    static Profile fromUrl(const QUrl &url);
};

} // namespace escpos
