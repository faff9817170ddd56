#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk {
class DetailSide;
}

namespace ui {
class Button;
}

namespace orders {

/// An order looked at: for whom, when, what, how much of it is paid, and what can be done with it now.
class OrderSide final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Start, Receive, Collect, HandOver, Assign, SettleDebt, Reprint, Cancel };

    explicit OrderSide(till::Counter &counter);

    void show(const till::Order &order);
    void setBusy(bool busy);
    /// What is done next with it, as the large button says; nullopt when nothing is.
    std::optional<Step> next() const { return m_next; }

signals:
    void wanted(orders::OrderSide::Step step);

private:
    ui::Button *addAct(const QString &name, const QString &icon, const QString &text, Step step);
    void refresh();
    QString text() const;

    till::Counter &m_counter;
    till::Order m_order;
    std::optional<Step> m_next;
    bool m_busy = false;
    desk::DetailSide *m_detail;
    ui::Button *m_collect;
    ui::Button *m_reprint;
    ui::Button *m_cancel;
    ui::Button *m_go;
};

} // namespace orders
