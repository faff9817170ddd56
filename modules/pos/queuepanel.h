#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace pos {

/// What is recorded here and not yet at the server (05): over the grid, never in the way of the ticket.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(till::Counter &counter, QWidget *parent = nullptr);

    static constexpr int Width = 424;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void show(const QList<till::QueuedFact> &facts);

    till::Counter &m_counter;
    QListWidget *m_list;
    QWidget *m_empty;
    QLabel *m_total;
};

} // namespace pos
