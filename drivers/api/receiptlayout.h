#pragma once

#include "drivers/api/receipt.h"

/// One printed line, already wrapped: both renderers draw exactly this.
struct LaidLine
{
    ReceiptRow::Kind kind = ReceiptRow::Kind::Text;
    QString left = {};
    QString right = {};
    ReceiptRow::Align align = ReceiptRow::Align::Start;
    ReceiptRow::Size size = ReceiptRow::Size::Normal;
    bool bold = false;
};

/// Fits a receipt to a paper of `columns` characters: words wrap, an amount is never cut, and what is too long for one
/// line keeps its amount on the last (PRT-2).
QList<LaidLine> layoutReceipt(const Receipt &receipt, int columns);

/// The line as text padded to `columns` (a Large line has half of them).
QString paddedText(const LaidLine &line, int columns);
