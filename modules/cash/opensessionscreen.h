#pragma once

#include "modules/cash/counting.h"
#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QWidget>

class QLabel;

namespace ui {
class Button;
class ToastHost;
} // namespace ui

namespace cash {

/// Counting the float before the first sale (04a, CASH-1).
class OpenSessionScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenSessionScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildNotes();
    QWidget *buildCoins();
    QWidget *buildEnd();
    void refresh();
    void editRemark();
    void openDrawer();
    void open();
    void say(const Error &error);

    Services &m_services;
    till::Counter &m_counter;
    Counting m_counting;
    QString m_remark;
    QLabel *m_total;
    QLabel *m_difference = nullptr;
    ui::Button *m_remarkButton;
    ui::Button *m_open;
    ui::ToastHost *m_toasts;
    bool m_opening = false;
};

} // namespace cash
