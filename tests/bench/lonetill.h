#pragma once

#include "modules/till/engine.h"

/// A till that was set up once and sees no server any more: its folder holds a snapshot of `products` products and a
/// journal with an open session. Everything a start without network has.
class LoneTill
{
public:
    LoneTill(const QString &folder, int products);

    /// Writes both; the first error, empty when all is well.
    QString prepare();

    till::Engine::Options options(Database *server = nullptr) const;
    int products() const { return m_products; }

    static QString barcode(int product); ///< 13 digits, from 0
    static QUuid cashier();
    static QString pin() { return QStringLiteral("1234"); }

private:
    QJsonObject content() const;

    QString m_folder;
    int m_products;
};
