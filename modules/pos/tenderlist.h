#pragma once

#include "modules/pos/tenders.h"

#include <QWidget>

class QVBoxLayout;

namespace pos {

/// The ways the ticket is being paid, one row each (03b): the one under the pad shows its amount in a field, the others
/// can be taken off, and what a card's terminal accepted is locked.
class TenderList final : public QWidget
{
    Q_OBJECT

public:
    explicit TenderList(QWidget *parent = nullptr);
    /// `detail` gives the second line of a row.
    void show(const Tenders &tenders, const std::function<QString(const TenderLine &)> &detail);

signals:
    void activated(int line);
    void removed(int line);

private:
    class Row;

    QVBoxLayout *m_column;
    QList<Row *> m_rows;
};

} // namespace pos
