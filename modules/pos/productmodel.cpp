#include "modules/pos/productmodel.h"

#include "modules/core/format.h"

namespace pos {

ProductModel::ProductModel(const till::Counter &counter, QObject *parent)
    : QAbstractListModel(parent)
    , m_counter(counter)
{
    connect(&counter, &till::Counter::catalogueChanged, this, &ProductModel::catalogueChanged);
    connect(&counter, &till::Counter::stockChanged, this, &ProductModel::repaint);
    connect(&counter, &till::Counter::cartChanged, this, &ProductModel::repaint);
    refill();
}

void ProductModel::showFavourites() { show(Source::Favourites, {}, {}); }
void ProductModel::showEverything() { show(Source::Everything, {}, {}); }
void ProductModel::showCategory(const QUuid &category) { show(Source::Category, category, {}); }
void ProductModel::search(const QString &text) { show(Source::Search, {}, text); }

void ProductModel::show(Source source, const QUuid &category, const QString &text)
{
    m_source = source;
    m_category = category;
    m_text = text;
    refill();
}

QList<QUuid> ProductModel::wanted() const
{
    QList<QUuid> ids;
    if (m_source == Source::Search) {
        const QList<const till::Product *> found = m_counter.catalogue().search(m_text);
        for (const till::Product *product : found)
            ids.append(product->id);
        return ids;
    }
    if (m_source == Source::Favourites) // POS-2, best first
        return m_counter.catalogue().favourites();
    for (const till::Product &product : m_counter.catalogue().products()) {
        const bool shown = m_source == Source::Everything || product.category == m_category;
        if (shown && product.active && product.sold)
            ids.append(product.id);
    }
    return ids;
}

void ProductModel::refill()
{
    beginResetModel();
    m_ids = wanted();
    endResetModel();
}

/// A price that changed, or a server that came back, leaves the grid where the finger is.
void ProductModel::catalogueChanged()
{
    if (wanted() == m_ids)
        repaint();
    else
        refill();
}

void ProductModel::repaint()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(int(m_ids.size()) - 1));
}

int ProductModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    const till::Product *product = m_counter.catalogue().product(m_ids.value(index.row()));
    if (!product)
        return {};
    if (role == Qt::UserRole)
        return product->id;
    if (role == Qt::DisplayRole)
        return product->displayName();
    if (role == Qt::AccessibleTextRole) {
        const Quantity sold = m_counter.cart().quantityOf(product->id);
        return sold.isZero() ? tr("%1, %2").arg(product->displayName(), format::money(product->price))
                             : tr("%1, %2, %3 in the ticket")
                                   .arg(product->displayName(), format::money(product->price), format::number(sold));
    }
    return {};
}

} // namespace pos
