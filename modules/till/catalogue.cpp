#include "modules/till/catalogue.h"

#include "modules/core/format.h"
#include "modules/core/uuid.h"
#include "modules/till/pin.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

QString inLanguage(const QString &french, const QString &arabic)
{
    return format::language() == u"ar" && !arabic.isEmpty() ? arabic : french;
}

Product toProduct(const QJsonObject &row)
{
    Product product;
    product.id = QUuid(row[u"id"].toString());
    product.category = QUuid(row[u"category"].toString());
    product.type = row[u"type"].toString();
    product.name = row[u"name"].toString();
    product.nameArabic = row[u"name_ar"].toString();
    product.sku = row[u"sku"].toString();
    product.baseUnit = row[u"base_unit"].toString();
    product.saleUnit = row[u"sale_unit"].toString();
    product.factor = qMax<qint64>(1, row[u"factor"].toInteger(1));
    product.price = Money::fromCentimes(row[u"price"].toInteger());
    product.art = row[u"art"].toString();
    product.position = row[u"position"].toInt();
    product.favourite = row[u"favourite"].toBool();
    product.active = row[u"active"].toBool();
    product.sold = row[u"sold"].toBool();
    for (const QJsonValue &code : row[u"barcodes"].toArray())
        product.barcodes.append(code.toString());
    product.lowThreshold = Quantity::fromThousandths(row[u"low"].toInteger());
    return product;
}

Category toCategory(const QJsonObject &row)
{
    return {QUuid(row[u"id"].toString()), row[u"name"].toString(), row[u"name_ar"].toString(),
            row[u"family"].toString(),    row[u"icon"].toString(), row[u"position"].toInt(),
            row[u"active"].toBool(true)};
}

Cashier toCashier(const QJsonObject &row)
{
    Cashier cashier;
    cashier.id = QUuid(row[u"id"].toString());
    cashier.login = row[u"login"].toString();
    cashier.name = row[u"name"].toString();
    cashier.nameArabic = row[u"name_ar"].toString();
    cashier.initials = row[u"initials"].toString();
    cashier.profile = row[u"profile"].toString();
    cashier.verifier = row[u"verifier"].toString();
    cashier.badge = row[u"badge"].toString();
    const QJsonObject limits = row[u"limits"].toObject();
    cashier.discountLimit = limits[u"discount"].toInt();
    cashier.differenceLimit = Money::fromCentimes(limits[u"difference"].toInteger());
    cashier.administrator = row[u"administrator"].toBool();
    cashier.active = row[u"active"].toBool(true);
    for (const QJsonValue &key : row[u"permissions"].toArray())
        cashier.permissions.insert(key.toString());
    return cashier;
}

/// Replaces by id, appends what is new.
template <typename T>
void merge(QList<T> &into, const QList<T> &changed)
{
    if (changed.isEmpty())
        return;
    QHash<QUuid, qsizetype> places;
    for (qsizetype i = 0; i < into.size(); ++i)
        places.insert(into.at(i).id, i);
    for (const T &row : changed) {
        const auto place = places.constFind(row.id);
        if (place == places.cend())
            into.append(row);
        else
            into[*place] = row;
    }
}

template <typename T>
QList<T> read(const QJsonValue &rows, T (*convert)(const QJsonObject &))
{
    QList<T> list;
    const QJsonArray array = rows.toArray();
    list.reserve(array.size());
    for (const QJsonValue &row : array)
        list.append(convert(row.toObject()));
    return list;
}

QByteArray searchKey(const Product &product)
{
    return foldForSearch(product.name + u' ' + product.nameArabic + u' ' + product.sku + u' '
                         + product.barcodes.join(u' '))
        .toUtf8();
}

} // namespace

QString foldForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark() || c == QChar(0x0640)) // accents, harakat, tatweel
            continue;
        switch (c.unicode()) {
        case 0x0622:
        case 0x0623:
        case 0x0625: folded += QChar(0x0627); break; // every alef is one
        case 0x0649: folded += QChar(0x064a); break;
        case 0x0629: folded += QChar(0x0647); break;
        case 0x2019:
        case u'\'': break; // "M’semen" is found as "msemen"
        default: folded += c;
        }
    }
    return folded;
}

QString Product::displayName() const { return inLanguage(name, nameArabic); }
QString Category::displayName() const { return inLanguage(name, nameArabic); }
QString Cashier::displayName() const { return inLanguage(name, nameArabic); }

void Catalogue::apply(const QJsonObject &changes)
{
    const bool full = changes[u"full"].toBool();
    if (full) {
        m_products.clear();
        m_categories.clear();
        m_cashiers.clear();
        m_stock.clear();
        m_settings = {};
        m_favourites.clear();
    }
    const QList<Product> products = read(changes[u"products"], toProduct);
    const QList<Category> categories = read(changes[u"categories"], toCategory);
    // A price that changes while somebody sells must not cost a sort of the whole catalogue (ARCHITECTURE 9).
    const bool inPlace = !full && categories.isEmpty()
        && std::all_of(products.cbegin(), products.cend(), [this](const Product &product) { return replace(product); });
    if (!inPlace)
        merge(m_products, products);
    merge(m_categories, categories);
    merge(m_cashiers, read(changes[u"users"], toCashier));
    for (const QJsonValue &row : changes[u"stock"].toArray())
        m_stock[QUuid(row[u"product"].toString())] = Quantity::fromThousandths(row[u"qty"].toInteger());
    const QJsonObject settings = changes[u"settings"].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        m_settings[it.key()] = it.value();
    if (const QJsonArray favourites = changes[u"favourites"].toArray(); !favourites.isEmpty()) {
        m_favourites.clear();
        for (const QJsonValue &id : favourites)
            m_favourites.append(QUuid(id.toString()));
    }
    m_cursor = changes[u"cursor"].toObject();
    if (!inPlace)
        index();
}

bool Catalogue::replace(const Product &product)
{
    const auto place = m_productIndex.constFind(product.id);
    if (place == m_productIndex.cend())
        return false;
    Product &known = m_products[*place];
    if (known.position != product.position || known.name != product.name)
        return false;
    for (const QString &code : std::as_const(known.barcodes))
        if (m_barcodes.value(code, -1) == *place)
            m_barcodes.remove(code);
    if (m_skus.value(known.sku, -1) == *place)
        m_skus.remove(known.sku);
    known = product;
    enterCodes(*place);
    m_searchKeys.replace(*place, searchKey(product));
    return true;
}

void Catalogue::enterCodes(qsizetype place)
{
    const Product &product = m_products.at(place);
    if (!product.active)
        return;
    for (const QString &code : product.barcodes)
        m_barcodes.insert(code, qint32(place));
    if (!product.sku.isEmpty())
        m_skus.insert(product.sku, qint32(place));
}

void Catalogue::index()
{
    std::stable_sort(m_categories.begin(), m_categories.end(),
                     [](const Category &a, const Category &b) { return a.position < b.position; });
    std::stable_sort(m_products.begin(), m_products.end(), [](const Product &a, const Product &b) {
        return a.position != b.position ? a.position < b.position : a.name < b.name;
    });
    m_productIndex.clear();
    m_barcodes.clear();
    m_skus.clear();
    m_searchKeys.clear();
    m_productIndex.reserve(m_products.size());
    m_searchKeys.reserve(m_products.size());
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        m_productIndex.insert(m_products.at(i).id, qint32(i));
        enterCodes(i);
        m_searchKeys.append(searchKey(m_products.at(i)));
    }
}

const Product *Catalogue::product(const QUuid &id) const
{
    const auto place = m_productIndex.constFind(id);
    return place == m_productIndex.cend() ? nullptr : &m_products.at(*place);
}

const Product *Catalogue::productByBarcode(const QString &code) const
{
    const auto place = m_barcodes.constFind(code);
    return place == m_barcodes.cend() ? nullptr : &m_products.at(*place);
}

const Product *Catalogue::productBySku(const QString &sku) const
{
    const auto place = m_skus.constFind(sku);
    return place == m_skus.cend() ? nullptr : &m_products.at(*place);
}

QList<QUuid> Catalogue::favourites() const
{
    QList<QUuid> ids;
    for (const QUuid &id : m_favourites)
        if (const Product *found = product(id); found && found->active && found->sold)
            ids.append(id);
    for (const Product &product : m_products)
        if (product.favourite && product.active && product.sold && !ids.contains(product.id))
            ids.append(product.id);
    return ids;
}

const Cashier *Catalogue::cashierByBadge(const QString &code) const
{
    const QString badge = badgeHash(code);
    const auto found = std::find_if(m_cashiers.cbegin(), m_cashiers.cend(), [&](const Cashier &cashier) {
        return cashier.active && !cashier.badge.isEmpty() && cashier.badge == badge;
    });
    return found == m_cashiers.cend() ? nullptr : &*found;
}

const Category *Catalogue::category(const QUuid &id) const
{
    const auto found = std::find_if(m_categories.cbegin(), m_categories.cend(),
                                    [&](const Category &category) { return category.id == id; });
    return found == m_categories.cend() ? nullptr : &*found;
}

const Cashier *Catalogue::cashier(const QUuid &id) const
{
    const auto found =
        std::find_if(m_cashiers.cbegin(), m_cashiers.cend(), [&](const Cashier &cashier) { return cashier.id == id; });
    return found == m_cashiers.cend() ? nullptr : &*found;
}

QList<const Product *> Catalogue::search(const QString &text, int limit) const
{
    const QByteArrayList words = foldForSearch(text).simplified().toUtf8().split(' ');
    QList<const Product *> found;
    if (words.first().isEmpty())
        return found;
    for (qsizetype i = 0; i < m_products.size() && found.size() < limit; ++i) {
        const Product &product = m_products.at(i);
        if (!product.active || !product.sold)
            continue;
        const bool all = std::all_of(words.cbegin(), words.cend(),
                                     [&](const QByteArray &word) { return m_searchKeys.at(i).contains(word); });
        if (all)
            found.append(&product);
    }
    return found;
}

std::optional<Quantity> Catalogue::stock(const QUuid &product) const
{
    const auto found = m_stock.constFind(product);
    return found == m_stock.cend() ? std::nullopt : std::optional(*found);
}

void Catalogue::takeFromStock(const QUuid &product, Quantity baseQuantity)
{
    const auto found = m_stock.find(product);
    if (found != m_stock.end())
        *found = *found - baseQuantity;
}

QString Catalogue::setting(QLatin1StringView key, const QString &fallback) const
{
    const QJsonValue value = m_settings.value(key);
    return value.isUndefined() ? fallback : value.toVariant().toString();
}

qint64 Catalogue::settingNumber(QLatin1StringView key, qint64 fallback) const
{
    const QJsonValue value = m_settings.value(key);
    return value.isDouble() ? value.toInteger(fallback) : fallback;
}

} // namespace till
