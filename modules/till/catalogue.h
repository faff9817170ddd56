#pragma once

#include "modules/core/quantity.h"
#include "modules/core/result.h"
#include "modules/till/searchkeys.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QUuid>

#include <optional>

class QDataStream;

namespace till {

/// A product as the counter knows it. Prices per sale unit, stock in base unit (CAT-2).
struct Product
{
    QUuid id;
    QUuid category;
    QString type; ///< "finished", "ingredient" or "consumable"
    QString name; ///< French
    QString nameArabic;
    QString sku;
    QString baseUnit; ///< g, ml, pièce
    QString saleUnit; ///< g, kg, ml, l, pièce
    qint64 factor = 1; ///< base units in one sale unit
    Money price;
    QString art; ///< drawing used when there is no photo; may be empty
    int position = 0;
    bool favourite = false;
    bool active = true;
    bool sold = true; ///< may appear at the till (POS-1)
    QStringList barcodes;
    Quantity lowThreshold; ///< base unit; zero: made to order, never "low"

    /// The name in the program's language, French where Arabic is missing.
    QString displayName() const;
    bool isWeighed() const { return saleUnit != baseUnit || baseUnit == QStringLiteral("g"); }
};

struct Category
{
    QUuid id;
    QString name;
    QString nameArabic;
    QString family; ///< colour pair of the design: fav pates gateaux sales plats boissons divers
    QString icon;
    int position = 0;
    bool active = true;

    QString displayName() const;
};

/// A person who may stand at this till.
struct Cashier
{
    QUuid id;
    QString login;
    QString name;
    QString nameArabic;
    QString initials;
    QString profile; ///< shown under the name
    QString verifier; ///< argon2id; empty: no PIN yet, so no access at a till
    QString badge; ///< hex of SHA-256("badge:" ‖ code); empty: none
    QSet<QString> permissions;
    int discountLimit = 0; ///< hundredths of a percent, without pos_remise (Q6)
    Money differenceLimit; ///< of a closing, without caisse_cloturer_avec_ecart (Q8)
    bool administrator = false;
    bool active = true;

    bool may(QLatin1StringView permission) const { return administrator || permissions.contains(permission); }
    QString displayName() const;
};

/// Everything a till reads, in memory: lookups never wait on disk or network.
class Catalogue
{
public:
    /// Applies what pos.changes answered (its format is documented there): all of it, or only what changed.
    void apply(const QJsonObject &changes);
    /// All of it as a stream of rows, to be kept for a start without network (snapshot.h).
    void save(QDataStream &stream) const;
    void load(QDataStream &stream);

    const QList<Product> &products() const { return m_products; } ///< active and inactive, by position then name
    const QList<Category> &categories() const { return m_categories; } ///< by position
    const QList<Cashier> &cashiers() const { return m_cashiers; }

    const Product *product(const QUuid &id) const;
    const Product *productByBarcode(const QString &code) const;
    const Product *productBySku(const QString &sku) const;
    /// POS-2, best first: products the server counted, else those marked by hand.
    QList<QUuid> favourites() const;
    const Category *category(const QUuid &id) const;
    const Cashier *cashier(const QUuid &id) const;
    const Cashier *cashierByBadge(const QString &code) const;
    /// Sellable products whose name, Arabic name, SKU or barcode holds `text`; accents and case ignored, at most
    /// `limit`.
    QList<const Product *> search(const QString &text, int limit = 60) const;

    /// Last known stock at the place the product sells from, in base unit; nullopt when never told.
    std::optional<Quantity> stock(const QUuid &product) const;
    /// What this till sold since, until the server's own figure comes.
    void takeFromStock(const QUuid &product, Quantity baseQuantity);

    QString setting(QLatin1StringView key, const QString &fallback = {}) const;
    qint64 settingNumber(QLatin1StringView key, qint64 fallback) const;
    bool isEmpty() const { return m_products.isEmpty() && m_cashiers.isEmpty(); }
    QJsonObject cursor() const { return m_cursor; }

private:
    void index();
    /// Puts a known product's new content where it stands; false when it is new, or its place in the order changes.
    bool replace(const Product &product);
    void enterCodes(qsizetype place);

    QList<Product> m_products;
    QList<Category> m_categories;
    QList<Cashier> m_cashiers;
    // By place in m_products, in four bytes: there may be a hundred thousand.
    QHash<QUuid, qint32> m_productIndex;
    QHash<QString, qint32> m_barcodes;
    QHash<QString, qint32> m_skus;
    QList<QUuid> m_favourites;
    SearchKeys m_searchKeys; ///< folded text of m_products, same order; UTF-8, half the size for Latin letters
    QHash<QUuid, Quantity> m_stock;
    QJsonObject m_settings;
    QJsonObject m_cursor;
};

/// Case and accents removed: "Sablé" and "sable" are the same word; Arabic alef and ya forms are unified.
QString foldForSearch(const QString &text);

} // namespace till
