#include "drivers/escpos/encoder.h"

#include "drivers/api/paper.h"
#include "drivers/api/shoplogo.h"
#include "drivers/escpos/codepage.h"
#include "drivers/escpos/commands.h"
#include "drivers/escpos/raster.h"

using namespace Qt::StringLiterals;

namespace escpos {

namespace {

QByteArray sized(const LaidLine &line, const QByteArray &text)
{
    const bool large = line.size == ReceiptRow::Size::Large;
    const bool tall = large || line.size == ReceiptRow::Size::Tall;
    QByteArray out;
    if (tall)
        out += characterSize(large ? 2 : 1, 2);
    if (line.bold)
        out += bold(true);
    out += text + '\n';
    if (line.bold)
        out += bold(false);
    if (tall)
        out += characterSize(1, 1);
    return out;
}

/// Substitutions can change a text's length, so they come before the columns are measured.
Receipt substituted(Receipt receipt, CodePage page)
{
    for (ReceiptRow &row : receipt.rows) {
        row.left = printable(row.left, page);
        row.right = printable(row.right, page);
    }
    return receipt;
}

} // namespace

QByteArray encodeReceipt(const Receipt &receipt, const Profile &profile)
{
    const bool arabic = receipt.language == u"ar" && canDrawPaper();
    const QImage logo = receipt.logo.isEmpty() ? QImage() : madeForPaper(QImage::fromData(receipt.logo));
    QByteArray out = initialize(profile);
    QList<LaidLine> drawn;
    const auto flushDrawn = [&] {
        if (!drawn.isEmpty() && canDrawPaper())
            out += encodeImage(drawPaper(drawn, profile.dots, arabic, logo), profile);
        drawn.clear();
    };
    const QList<LaidLine> lines = layoutReceipt(substituted(receipt, profile.page), profile.columns);
    for (const LaidLine &line : lines) {
        if (line.kind == ReceiptRow::Kind::Barcode) {
            flushDrawn();
            out += barcode(line.left);
            continue;
        }
        if (line.kind == ReceiptRow::Kind::Qr && profile.nativeQr) {
            flushDrawn();
            out += qrCode(line.left);
            continue;
        }
        if (line.kind == ReceiptRow::Kind::Qr && canDrawPaper()) {
            drawn.append(line);
            continue;
        }
        if (line.kind == ReceiptRow::Kind::Logo) {
            if (!logo.isNull())
                drawn.append(line);
            continue;
        }
        const std::optional<QByteArray> text =
            arabic ? std::nullopt : encodeText(paddedText(line, profile.columns), profile.page);
        if (!text) {
            drawn.append(line);
            continue;
        }
        flushDrawn();
        out += sized(line, *text);
    }
    flushDrawn();
    return out + endOfPaper(profile);
}

} // namespace escpos
