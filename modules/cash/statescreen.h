#pragma once

#include "modules/cash/parts.h"
#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace desk {
class MoneyDialog;
} // namespace desk

namespace desk {
class PaperPlace;
} // namespace desk

namespace cash {

class MovementTable;

/// Where the drawer stands (CASH-13): its figures, its movements (CASH-11), the X, and everything one does with it.
class StateScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit StateScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildEnd();
    QWidget *buildActions();
    QWidget *buildNoSession();
    void refresh();
    void reload();
    void run(desk::MoneyDialog *dialog);
    void payAccount();
    void openDrawer();
    void printInterim();
    void refreshRequests();
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    ui::ToastHost *m_toasts;
    TopBar m_top;
    FigureCard m_opening;
    FigureCard m_sales;
    FigureCard m_moved;
    FigureCard m_expected;
    MovementTable *m_movements = nullptr;
    QLabel *m_count = nullptr; ///< of the movements
    desk::PaperPlace *m_paper = nullptr;
    QList<ui::Button *> m_actions;
    ui::Button *m_requests = nullptr;
    ui::Button *m_close = nullptr;
    QTimer m_clock;
    bool m_busy = false;
};

} // namespace cash
