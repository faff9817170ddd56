#pragma once

#include "modules/cash/counting.h"
#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {
class Button;
class ToastHost;
} // namespace ui

namespace cash {

class DifferencePanel;

/// Counting the drawer at the end (04b, CASH-2, CASH-3), then what was closed (04c).
class CloseSessionScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit CloseSessionScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCounting();
    QWidget *buildNotes();
    QWidget *buildCoins();
    QWidget *buildEnd();
    Money difference() const;
    void refresh();
    void editReason();
    void openDrawer();
    void close();
    void showReport(const till::ClosedSession &closed);
    void say(const Error &error);

    Services &m_services;
    till::Counter &m_counter;
    Counting m_counting;
    QString m_reason;
    QStackedWidget *m_stack;
    QLabel *m_notes;
    QLabel *m_coins;
    QLabel *m_expected;
    QLabel *m_counted;
    DifferencePanel *m_difference;
    ui::Button *m_reasonButton;
    QLabel *m_reasonHint;
    ui::Button *m_close;
    ui::ToastHost *m_toasts;
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace cash
