#pragma once

#include "modules/core/result.h"

#include <QList>
#include <QString>

/// One row of a receipt: what it says, never where or in which bytes.
struct ReceiptRow
{
    enum class Kind { Text, Columns, Rule, Space, Logo, Barcode, Qr };
    enum class Align { Start, Centre, End };
    enum class Size { Normal, Tall, Large }; ///< Tall: double height; Large: double both ways

    Kind kind = Kind::Text;
    QString left = {}; ///< the text; start cell of Columns; digits of Barcode; what a Qr says
    QString right = {}; ///< end cell of Columns, never cut: an amount
    Align align = Align::Start;
    Size size = Size::Normal;
    bool bold = false;

    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};

/// A receipt as a value: stored as JSON with its job, laid out once (receiptlayout.h), rendered by a printer driver and
/// by the preview on screen.
struct Receipt
{
    QString language; ///< "fr" or "ar": base direction, and whether the whole is drawn as a picture
    QList<ReceiptRow> rows;

    QByteArray toJson() const;
    /// Error printer.document when the bytes are not a receipt.
    static Result<Receipt> fromJson(const QByteArray &json);

    friend bool operator==(const Receipt &, const Receipt &) = default;
};
