#pragma once

#include "modules/till/counter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {
class Button;
}

namespace pos {

class PersonButton;

/// The top bar of selling: whose shop, the search, the till's menu, who is signed in.
class TillHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit TillHeader(till::Counter &counter, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }

    /// The till's own menu only: what belongs to a ticket makes no sense beside one that is finished.
    void setTicketButtonsShown(bool shown);

signals:
    void recallWanted();
    void ordersWanted();
    void menuWanted();
    void lockWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshRecall();
    void refreshOrders();
    void refreshRequests();

    till::Counter &m_counter;
    QLabel *m_shop;
    QLabel *m_terminal;
    ui::Button *m_recall;
    ui::Button *m_orders;
    ui::Button *m_menu;
    PersonButton *m_person;
    QTimer m_minute;
    QWidget *m_searchBox;
    QLineEdit *m_search;
};

} // namespace pos
