#include "drivers/api/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QByteArray Receipt::toJson() const
{
    QJsonArray list;
    for (const ReceiptRow &row : rows) {
        QJsonObject object{{u"kind"_s, int(row.kind)}};
        if (!row.left.isEmpty())
            object[u"left"_s] = row.left;
        if (!row.right.isEmpty())
            object[u"right"_s] = row.right;
        if (row.align != ReceiptRow::Align::Start)
            object[u"align"_s] = int(row.align);
        if (row.size != ReceiptRow::Size::Normal)
            object[u"size"_s] = int(row.size);
        if (row.bold)
            object[u"bold"_s] = true;
        list.append(object);
    }
    const QJsonObject document{{u"receipt"_s, 1}, {u"language"_s, language}, {u"rows"_s, list}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Result<Receipt> Receipt::fromJson(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    if (document[u"receipt"].toInt() != 1 || !document[u"rows"].isArray())
        return Error{Error::Kind::Bug, u"printer.document"_s, {}, {}};
    Receipt receipt;
    receipt.language = document[u"language"].toString();
    for (const QJsonValue &value : document[u"rows"].toArray()) {
        const QJsonObject object = value.toObject();
        ReceiptRow row;
        row.kind = ReceiptRow::Kind(qBound(0, object[u"kind"].toInt(), int(ReceiptRow::Kind::Qr)));
        row.left = object[u"left"].toString();
        row.right = object[u"right"].toString();
        row.align = ReceiptRow::Align(qBound(0, object[u"align"].toInt(), int(ReceiptRow::Align::End)));
        row.size = ReceiptRow::Size(qBound(0, object[u"size"].toInt(), int(ReceiptRow::Size::Large)));
        row.bold = object[u"bold"].toBool();
        receipt.rows.append(row);
    }
    return receipt;
}
