#pragma once

#include "modules/core/result.h"
#include "ui/controls/button.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

/// What the pages of the first start share: a title, labelled fields, a line that says what is going on or wrong, and
/// two buttons. The field that is wrong keeps what was typed.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(const QString &title, const QString &text, const QString &action);

signals:
    void back();
    void ready(); ///< this computer is what it was to be

protected:
    QLineEdit *addField(const QString &name, const QString &label, const QString &hint = {});
    QVBoxLayout *fields() const { return m_fields; }
    ui::Button *action() const { return m_action; }
    void say(const QString &text);
    void complain(const Error &error);
    /// Shows `what` while `work` goes on, then ready() or what went wrong.
    void carryOut(const QFuture<Result<>> &work, const QString &what);
    virtual void go() = 0;
    /// A chance to offer a way out of an error.
    virtual void failed(const Error &) {}

private:
    QVBoxLayout *m_fields;
    QLabel *m_state;
    ui::Button *m_back;
    ui::Button *m_action;
};
