#include "drivers/api/receiptlayout.h"

using namespace Qt::StringLiterals;

namespace {

int widthOf(ReceiptRow::Size size, int columns) { return size == ReceiptRow::Size::Large ? columns / 2 : columns; }

/// Words of `text` on lines of at most `width`; a word longer than a line is cut. Leading spaces are kept: they indent.
QStringList wrapped(const QString &text, int width)
{
    QString indent;
    for (const QChar c : text) {
        if (c != u' ')
            break;
        indent += c;
    }
    QStringList lines;
    QString line = indent;
    bool empty = true;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line = indent;
            empty = true;
        }
        while (line.size() + word.size() > width) {
            const qsizetype room = width - line.size();
            lines.append(line + word.left(room));
            word.remove(0, room);
            line = indent;
        }
        line += (empty ? QString() : u" "_s) + word;
        empty = false;
    }
    if (!empty || lines.isEmpty())
        lines.append(line);
    return lines;
}

void layoutColumns(const ReceiptRow &row, int columns, QList<LaidLine> &lines)
{
    LaidLine line{row.kind, row.left, row.right, row.align, row.size, row.bold};
    // A double-width line that has no room becomes double height: an amount is worth more than its size.
    if (line.size == ReceiptRow::Size::Large && row.left.size() + 1 + row.right.size() > columns / 2)
        line.size = ReceiptRow::Size::Tall;
    const int width = widthOf(line.size, columns);
    if (row.left.size() + 1 + row.right.size() <= width) {
        lines.append(line);
        return;
    }
    const QStringList parts = wrapped(row.left, width);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        lines.append({ReceiptRow::Kind::Text, parts.at(i), {}, row.align, line.size, row.bold});
    if (parts.last().size() + 1 + row.right.size() <= width) {
        line.left = parts.last();
        lines.append(line);
        return;
    }
    lines.append({ReceiptRow::Kind::Text, parts.last(), {}, row.align, line.size, row.bold});
    line.left.clear();
    lines.append(line);
}

} // namespace

QList<LaidLine> layoutReceipt(const Receipt &receipt, int columns)
{
    QList<LaidLine> lines;
    for (const ReceiptRow &row : receipt.rows) {
        switch (row.kind) {
        case ReceiptRow::Kind::Text:
            for (const QString &part : wrapped(row.left, widthOf(row.size, columns)))
                lines.append({row.kind, part, {}, row.align, row.size, row.bold});
            break;
        case ReceiptRow::Kind::Columns: layoutColumns(row, columns, lines); break;
        default: lines.append({row.kind, row.left, row.right, row.align, row.size, row.bold});
        }
    }
    return lines;
}

QString paddedText(const LaidLine &line, int columns)
{
    const int width = widthOf(line.size, columns);
    if (line.kind == ReceiptRow::Kind::Rule)
        return QString(columns, u'-');
    if (line.kind == ReceiptRow::Kind::Columns)
        return line.left + QString(qMax(1, width - int(line.left.size() + line.right.size())), u' ') + line.right;
    const int room = qMax(0, width - int(line.left.size()));
    if (line.align == ReceiptRow::Align::Centre)
        return QString(room / 2, u' ') + line.left;
    if (line.align == ReceiptRow::Align::End)
        return QString(room, u' ') + line.left;
    return line.left;
}
