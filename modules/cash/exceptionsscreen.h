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

/// What rules disliked, for the manager: in plain words, each resolved with a note.
class ExceptionsScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildDetail();
    void load();
    void show(const QList<till::ExceptionRow> &rows);
    void choose(int line);
    void resolve();
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    ui::ToastHost *m_toasts;
    TopBar m_top;
    ui::TouchTable *m_table;
    ui::ContentArea *m_content;
    QWidget *m_detail;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_who;
    QLabel *m_what;
    ui::Button *m_resolve;
    QList<till::ExceptionRow> m_rows;
    int m_current = -1;
    bool m_busy = false;
};

} // namespace cash
