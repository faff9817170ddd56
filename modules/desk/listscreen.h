#pragma once

#include "modules/core/module.h"
#include "modules/desk/topbar.h"
#include "modules/till/counter.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {
class ContentArea;
class ToastHost;
class TouchTable;
} // namespace ui

namespace desk {

/// A screen that is a list with one of its lines looked at beside it: a way back, F5, arrows, Enter, Escape, and the
/// list's states (waiting, nothing there, failed).
class ListScreen : public QWidget
{
    Q_OBJECT

protected:
    struct Words
    {
        QString id; ///< of the screen
        QString title;
        QString subtitle;
        QString table; ///< object name of the table
    };
    ListScreen(Services &services, const Words &words);

    /// What stands above the list: fields that filter it.
    void setHead(QWidget *head);
    /// What is looked at, at the end of the list. With shares both grow; without, the side keeps its width.
    void setSide(QWidget *side, int listShare = 0, int sideShare = 0);
    /// Lines came: shows them, or nothing(), and chooses one.
    void setLines(bool any, int line);

    virtual void load() = 0;
    virtual void choose(int line) = 0; ///< -1: none
    virtual void showNothing() = 0;
    virtual void act() {} ///< Enter
    void leave();

    till::Counter &counter() const { return m_counter; }
    ui::TouchTable *table() { return m_table; }
    ui::ContentArea *content() { return m_content; }
    ui::ToastHost *toasts() { return m_toasts; }
    QLabel *endLabel() { return m_end; }

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveIn(QKeyEvent *event);

    Services &m_services;
    till::Counter &m_counter;
    ui::TouchTable *m_table;
    ui::ContentArea *m_content;
    ui::ToastHost *m_toasts;
    QLabel *m_end;
    QHBoxLayout *m_row;
    QVBoxLayout *m_list;
};

} // namespace desk
