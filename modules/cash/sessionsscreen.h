#pragma once

#include "modules/cash/parts.h"
#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QWidget>

namespace ui {
class ContentArea;
class TouchTable;
} // namespace ui

namespace cash {

class PaperPlace;

/// Sessions that were closed (CASH-12): this till's own, and every till's when the server answers. Their Z is shown and
/// printed again where it was made.
class SessionsScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPaper();
    void load();
    void show(const QList<till::SessionSummary> &sessions);
    void choose(int line);
    void printAgain();
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    ui::ToastHost *m_toasts;
    ui::TouchTable *m_table;
    ui::ContentArea *m_content;
    PaperPlace *m_paper;
    ui::Button *m_print;
    QLabel *m_printHint;
    QList<till::SessionSummary> m_sessions;
    int m_current = -1;
    bool m_busy = false;
};

} // namespace cash
