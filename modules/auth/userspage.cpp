#include "modules/auth/userspage.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/dialog.h"
#include "ui/controls/label.h"
#include "ui/controls/reasonpicker.h"
#include "ui/controls/touchtable.h"
#include "ui/errortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace auth {

namespace {

ui::Button *pageButton(const QString &name, ui::Button::Kind kind, const QString &icon, const QString &text)
{
    auto *button = new ui::Button(kind, text);
    button->setObjectName(name);
    button->setIconName(icon, 18);
    button->setTouchHeight(36);
    button->setTextStyle(14, QFont::DemiBold);
    button->setRadius(8);
    return button;
}

QLabel *complaint(ui::Dialog *dialog)
{
    auto *words = ui::label({}, 13, QFont::Medium, ui::Token::Danger);
    words->setObjectName(u"dialogError"_s);
    words->setWordWrap(true);
    dialog->body()->addWidget(words);
    return words;
}

} // namespace

UsersPage::UsersPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_password(pageButton(u"givePasswordButton"_s, ui::Button::Kind::Primary, u"key"_s, tr("Give a password")))
    , m_disable(pageButton(u"disableButton"_s, ui::Button::Kind::Danger, u"lock"_s, tr("Disable")))
    , m_enable(pageButton(u"enableButton"_s, ui::Button::Kind::Standard, u"key"_s, tr("Let in again")))
    , m_table(new ui::TouchTable(tr("People")))
    , m_area(new ui::ContentArea(m_table))
{
    setObjectName(u"auth.users"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(ui::label(tr("Users"), 21, QFont::Bold));
    head->addStretch();
    head->addWidget(m_disable);
    head->addWidget(m_enable);
    head->addWidget(m_password);
    column->addLayout(head);
    m_table->setObjectName(u"usersTable"_s);
    m_table->setLineHeight(42);
    m_table->setChoosing(true);
    m_table->setColumns({{tr("Name"), 3},
                         {tr("Login"), 2},
                         {tr("Profile"), 2},
                         {tr("Rights"), 0, true},
                         {tr("Last sign-in"), 2},
                         {tr("State"), 2}});
    auto *card = ui::card();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_area);
    column->addWidget(card, 1);
    setFocusProxy(m_table);

    addButtonAction(m_password, u"F2"_s, &UsersPage::givePassword);
    addButtonAction(m_disable, u"Del"_s, &UsersPage::disable);
    addButtonAction(m_enable, u"F6"_s, &UsersPage::enable);
    auto *again = new QAction(tr("Refresh"), this);
    again->setShortcut(QKeySequence(u"F5"_s));
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QAction::triggered, this, &UsersPage::refresh);
    addAction(again);
    connect(m_table, &ui::TouchTable::chosen, this, &UsersPage::judge);
    connect(m_area, &ui::ContentArea::retried, this, &UsersPage::refresh);
    judge();
    refresh();
}

QAction *UsersPage::addButtonAction(ui::Button *button, const QString &keys, void (UsersPage::*act)())
{
    auto *action = new QAction(button->text(), this);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    button->setHint(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, [this, button, act] {
        if (button->isEnabled())
            (this->*act)();
    });
    addAction(action);
    return action;
}

void UsersPage::refresh()
{
    m_area->showLoading();
    QCoro::connect(readUsers(*m_services.database), this, [this](const Result<QList<User>> &users) {
        if (users)
            show(*users);
        else
            m_area->showFailure(users.error());
    });
}

void UsersPage::show(const QList<User> &users)
{
    m_users = users;
    QList<ui::TouchTable::Line> lines;
    for (const User &user : users) {
        const ui::Token tone = user.isActive ? ui::Token::Text : ui::Token::Text3;
        const QString state = !user.isActive ? tr("Disabled")
            : user.hasPassword               ? tr("Signs in to the office")
            : user.hasPin                    ? tr("At the till only")
                                             : tr("No access yet");
        const QString last = user.lastSignIn.isValid() ? format::dateTime(user.lastSignIn.toLocalTime()) : tr("Never");
        lines.append({{user.displayName(), tone, true},
                      {user.login, ui::Token::Text2},
                      {user.profile, tone},
                      {QString::number(user.rights), tone},
                      {last, ui::Token::Text2},
                      {state, user.isActive && user.hasPassword ? ui::Token::SuccessInk : ui::Token::Text2}});
    }
    m_table->setLines(lines);
    if (m_table->current() < 0 && !lines.isEmpty())
        m_table->setCurrent(0);
    m_area->showContent();
    judge();
}

const User *UsersPage::chosen() const
{
    const int place = m_table->current();
    return place >= 0 && place < m_users.size() ? &m_users.at(place) : nullptr;
}

void UsersPage::judge()
{
    const User *user = chosen();
    m_password->setEnabled(user && user->isActive);
    m_disable->setEnabled(user && user->isActive);
    const bool isGone = user && !user->isActive;
    m_enable->setEnabled(isGone);
    m_enable->setVisible(isGone);
    m_disable->setVisible(!isGone);
}

void UsersPage::carryOut(QCoro::Task<Result<>> act, ui::Dialog *dialog, const QString &done)
{
    auto *button = dialog->findChild<ui::Button *>(u"actButton"_s);
    button->setEnabled(false);
    QCoro::connect(std::move(act), dialog, [this, dialog, button, done](const Result<> &result) {
        button->setEnabled(true);
        if (!result) {
            dialog->findChild<QLabel *>(u"dialogError"_s)->setText(ui::errorSentence(result.error()));
            return;
        }
        dialog->accept();
        m_services.navigator->open("shell.toast"_L1, done);
        refresh();
    });
}

ui::Button *UsersPage::actButton(ui::Dialog *dialog, ui::Button::Kind kind, const QString &text)
{
    dialog->addButton(ui::Button::Kind::Standard, tr("Cancel"), ui::Dialog::Rejected)->setObjectName(u"cancelButton"_s);
    auto *act = new ui::Button(kind, text);
    act->setObjectName(u"actButton"_s);
    act->setTouchHeight(dialog->buttonHeight());
    dialog->addToFoot(act);
    return act;
}

void UsersPage::givePassword()
{
    const User user = *chosen();
    auto *dialog = new ui::Dialog(tr("A password for %1").arg(user.displayName()), 560, this);
    dialog->addText(
        tr("Type it, or let the person type it here: eight characters at least. Nobody can read it later; the "
           "person may change it after signing in as “%1”.")
            .arg(user.login));
    auto *field = new QLineEdit;
    auto *again = new QLineEdit;
    const std::pair<QLineEdit *, QString> fields[] = {{field, tr("Password")}, {again, tr("The same again")}};
    for (const auto &[edit, words] : fields) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(words);
        edit->setLayoutDirection(Qt::LeftToRight);
        dialog->body()->addWidget(ui::label(words, 13, QFont::DemiBold, ui::Token::Text2));
        dialog->body()->addWidget(edit);
    }
    field->setObjectName(u"givenPasswordField"_s);
    again->setObjectName(u"givenAgainField"_s);
    QLabel *error = complaint(dialog);
    ui::Button *act = actButton(dialog, ui::Button::Kind::Primary, tr("Give a password"));
    dialog->setFirstFocus(field);
    const auto go = [this, dialog, field, again, error, login = user.login, name = user.displayName()] {
        if (field->text() != again->text()) {
            error->setText(ui::errorSentence({Error::Kind::Rule, u"core.passwords_differ"_s, {}, {}}));
            return;
        }
        carryOut(auth::givePassword(*m_services.database, login, field->text()), dialog,
                 tr("%1 has a new password.").arg(name));
    };
    connect(act, &QAbstractButton::clicked, dialog, go);
    connect(again, &QLineEdit::returnPressed, act, &QAbstractButton::click);
    connect(field, &QLineEdit::returnPressed, again, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void UsersPage::disable()
{
    const User user = *chosen();
    auto *dialog = new ui::Dialog(tr("Disable %1?").arg(user.displayName()), 560, this);
    dialog->addText(tr("The login opens nothing any more, here and at the tills. What the person did stays with their "
                       "name."));
    auto *reason = new ui::ReasonPicker({tr("Left the shop"), tr("On leave"), tr("Login used by others")}, {});
    dialog->body()->addWidget(reason);
    complaint(dialog);
    ui::Button *act = actButton(dialog, ui::Button::Kind::DangerFilled, tr("Disable %1").arg(user.displayName()));
    act->setEnabled(false);
    connect(reason, &ui::ReasonPicker::changed, act, [act, reason] { act->setEnabled(!reason->reason().isEmpty()); });
    connect(act, &QAbstractButton::clicked, dialog,
            [this, dialog, reason, login = user.login, name = user.displayName()] {
                carryOut(auth::disableUser(*m_services.database, login, reason->reason()), dialog,
                         tr("%1 is disabled.").arg(name));
            });
    dialog->open();
}

void UsersPage::enable()
{
    const User user = *chosen();
    auto *dialog = new ui::Dialog(tr("Let %1 in again?").arg(user.displayName()), 560, this);
    dialog->addText(tr("The PIN opens the tills as before. The office opens only with a new password."));
    complaint(dialog);
    ui::Button *act = actButton(dialog, ui::Button::Kind::Primary, tr("Let in again"));
    connect(act, &QAbstractButton::clicked, dialog, [this, dialog, login = user.login, name = user.displayName()] {
        carryOut(auth::enableUser(*m_services.database, login), dialog, tr("%1 may work again.").arg(name));
    });
    dialog->setFirstFocus(act);
    dialog->open();
}

} // namespace auth
