#pragma once

#include "modules/till/counter.h"

#include <QAbstractListModel>

namespace pos {

/// Which products the grid shows: a list of ids; what they cost and how many are left is asked when painted, so that a
/// catalogue of 100,000 costs nothing here.
class ProductModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Source { Favourites, Everything, Category, Search };

    explicit ProductModel(const till::Counter &counter, QObject *parent = nullptr);

    void showFavourites();
    void showEverything();
    void showCategory(const QUuid &category);
    void search(const QString &text);
    Source source() const { return m_source; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QUuid idAt(int row) const { return m_ids.value(row); }

private:
    void show(Source source, const QUuid &category, const QString &text);
    QList<QUuid> wanted() const;
    void refill();
    void catalogueChanged();
    void repaint();

    const till::Counter &m_counter;
    Source m_source = Source::Favourites;
    QUuid m_category;
    QString m_text;
    QList<QUuid> m_ids;
};

} // namespace pos
