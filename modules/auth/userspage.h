#pragma once

#include "modules/auth/people.h"
#include "modules/core/module.h"
#include "ui/controls/button.h"

#include <QWidget>

class QAction;

namespace ui {
class ContentArea;
class Dialog;
class TouchTable;
} // namespace ui

namespace auth {

/// Who works here and may sign in (spec back-office 18): a password for whoever needs one, an end for whoever left.
class UsersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPage(Services &services, QWidget *parent = nullptr);

private:
    void refresh();
    void show(const QList<User> &users);
    void judge();
    const User *chosen() const;
    QAction *addButtonAction(ui::Button *button, const QString &keys, void (UsersPage::*act)());
    void givePassword();
    void disable();
    void enable();
    /// The button that acts and leaves the dialog open until the server agreed.
    static ui::Button *actButton(ui::Dialog *dialog, ui::Button::Kind kind, const QString &text);
    void carryOut(QCoro::Task<Result<>> act, ui::Dialog *dialog, const QString &done);

    Services &m_services;
    ui::Button *m_password;
    ui::Button *m_disable;
    ui::Button *m_enable; ///< in its place for somebody who is disabled
    ui::TouchTable *m_table;
    ui::ContentArea *m_area;
    QList<User> m_users;
};

} // namespace auth
