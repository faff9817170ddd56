#pragma once

#include "modules/core/result.h"
#include "ui/controls/dialog.h"

class QLabel;

namespace office {

class OfficeSession;
class PasswordField;

/// A person's own password: the present one, the new one twice.
class PasswordDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    PasswordDialog(OfficeSession &session, QWidget *owner);

private:
    PasswordField *addField(const QString &name, const QString &words);
    void go();
    void complain(const Error &error);

    OfficeSession &m_session;
    PasswordField *m_old;
    PasswordField *m_wanted;
    PasswordField *m_again;
    QLabel *m_error;
    ui::Button *m_save;
};

} // namespace office
