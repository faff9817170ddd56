#include "modules/till/catalogue.h"

#include <QDataStream>
#include <QJsonDocument>

namespace till {

namespace {

/// A hundred thousand products share a handful of units, types and drawings.
class SharedWords
{
public:
    QString read(QDataStream &stream)
    {
        QString word;
        stream >> word;
        return *m_words.insert(word);
    }

private:
    QSet<QString> m_words;
};

void save(QDataStream &stream, const Product &product)
{
    stream << product.id << product.category << product.type << product.name << product.nameArabic << product.sku
           << product.baseUnit << product.saleUnit << product.factor << product.price.centimes() << product.art
           << product.position << product.favourite << product.active << product.sold << product.barcodes
           << product.lowThreshold.thousandths();
}

Product loadProduct(QDataStream &stream, SharedWords &words)
{
    Product product;
    qint64 price = 0;
    qint64 low = 0;
    stream >> product.id >> product.category;
    product.type = words.read(stream);
    stream >> product.name >> product.nameArabic >> product.sku;
    product.baseUnit = words.read(stream);
    product.saleUnit = words.read(stream);
    stream >> product.factor >> price;
    product.art = words.read(stream);
    stream >> product.position >> product.favourite >> product.active >> product.sold >> product.barcodes >> low;
    product.price = Money::fromCentimes(price);
    product.lowThreshold = Quantity::fromThousandths(low);
    return product;
}

void save(QDataStream &stream, const Cashier &cashier)
{
    stream << cashier.id << cashier.login << cashier.name << cashier.nameArabic << cashier.initials << cashier.profile
           << cashier.verifier << cashier.badge << cashier.permissions << cashier.discountLimit
           << cashier.differenceLimit.centimes() << cashier.administrator << cashier.active;
}

Cashier loadCashier(QDataStream &stream)
{
    Cashier cashier;
    qint64 difference = 0;
    stream >> cashier.id >> cashier.login >> cashier.name >> cashier.nameArabic >> cashier.initials >> cashier.profile
        >> cashier.verifier >> cashier.badge >> cashier.permissions >> cashier.discountLimit >> difference
        >> cashier.administrator >> cashier.active;
    cashier.differenceLimit = Money::fromCentimes(difference);
    return cashier;
}

void save(QDataStream &stream, const Category &category)
{
    stream << category.id << category.name << category.nameArabic << category.family << category.icon
           << category.position << category.active;
}

Category loadCategory(QDataStream &stream)
{
    Category category;
    stream >> category.id >> category.name >> category.nameArabic >> category.family >> category.icon
        >> category.position >> category.active;
    return category;
}

template <typename T>
void saveAll(QDataStream &stream, const QList<T> &rows)
{
    stream << qint64(rows.size());
    for (const T &row : rows)
        save(stream, row);
}

/// Bytes are not believed: a damaged count ends the reading instead of the memory.
template <typename T, typename Load>
QList<T> loadAll(QDataStream &stream, Load &&load)
{
    qint64 count = 0;
    stream >> count;
    QList<T> rows;
    rows.reserve(qBound(qint64(0), count, qint64(1'000'000)));
    for (qint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        rows.append(load(stream));
    return rows;
}

} // namespace

void Catalogue::save(QDataStream &stream) const
{
    saveAll(stream, m_products);
    saveAll(stream, m_categories);
    saveAll(stream, m_cashiers);
    m_searchKeys.save(stream);
    stream << m_favourites << qint64(m_stock.size());
    for (auto it = m_stock.cbegin(); it != m_stock.cend(); ++it)
        stream << it.key() << it->thousandths();
    stream << QJsonDocument(m_settings).toJson(QJsonDocument::Compact)
           << QJsonDocument(m_cursor).toJson(QJsonDocument::Compact);
}

void Catalogue::load(QDataStream &stream)
{
    SharedWords words;
    m_products = loadAll<Product>(stream, [&](QDataStream &from) { return loadProduct(from, words); });
    m_categories = loadAll<Category>(stream, loadCategory);
    m_cashiers = loadAll<Cashier>(stream, loadCashier);
    qint64 stocked = 0;
    m_searchKeys.load(stream);
    stream >> m_favourites >> stocked;
    for (qint64 i = 0; i < stocked && stream.status() == QDataStream::Ok; ++i) {
        QUuid product;
        qint64 thousandths = 0;
        stream >> product >> thousandths;
        m_stock.insert(product, Quantity::fromThousandths(thousandths));
    }
    QByteArray settings;
    QByteArray cursor;
    stream >> settings >> cursor;
    m_settings = QJsonDocument::fromJson(settings).object();
    m_cursor = QJsonDocument::fromJson(cursor).object();
    // They were kept in order, with their search keys: only what finds them is made again.
    if (m_searchKeys.size() != m_products.size())
        return index();
    m_productIndex.reserve(m_products.size());
    m_barcodes.reserve(m_products.size());
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        m_productIndex.insert(m_products.at(i).id, qint32(i));
        enterCodes(i);
    }
}

} // namespace till
