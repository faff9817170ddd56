#include "app/office/passworddialog.h"

#include "app/office/officesession.h"
#include "app/office/passwordfield.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

PasswordDialog::PasswordDialog(OfficeSession &session, QWidget *owner)
    : ui::Dialog(tr("Change my password"), 420, owner)
    , m_session(session)
{
    m_old = addField(u"oldPasswordField"_s, tr("Present password"));
    m_wanted = addField(u"newPasswordField"_s, tr("New password, eight characters at least"));
    m_again = addField(u"againPasswordField"_s, tr("The new one again"));
    m_error = ui::label({}, 13, QFont::Medium, ui::Token::Danger);
    m_error->setObjectName(u"passwordError"_s);
    m_error->setWordWrap(true);
    body()->addWidget(m_error);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelPasswordButton"_s);
    m_save = new ui::Button(ui::Button::Kind::Primary, tr("Change"));
    m_save->setObjectName(u"savePasswordButton"_s);
    m_save->setTouchHeight(buttonHeight());
    connect(m_save, &QAbstractButton::clicked, this, &PasswordDialog::go);
    addToFoot(m_save);
    setFirstFocus(m_old);
}

PasswordField *PasswordDialog::addField(const QString &name, const QString &words)
{
    body()->addWidget(ui::label(words, 13, QFont::DemiBold, ui::Token::Text2));
    auto *field = new PasswordField(words);
    field->setObjectName(name);
    connect(field, &QLineEdit::returnPressed, this, &PasswordDialog::go);
    body()->addWidget(field);
    return field;
}

void PasswordDialog::complain(const Error &error)
{
    m_error->setText(ui::errorSentence(error));
    PasswordField *wrong = error.key == u"core.old_password" ? m_old
        : error.key == u"core.passwords_differ"              ? m_again
                                                             : m_wanted;
    wrong->setWrong(true);
    wrong->setFocus();
    wrong->selectAll();
}

void PasswordDialog::go()
{
    if (!m_save->isEnabled())
        return;
    m_error->clear();
    if (m_wanted->text() != m_again->text())
        return complain({Error::Kind::Rule, u"core.passwords_differ"_s, {}, {}});
    m_save->setEnabled(false);
    QCoro::connect(m_session.changePassword(m_old->text(), m_wanted->text()), this, [this](const Result<> &changed) {
        m_save->setEnabled(true);
        if (changed)
            accept();
        else
            complain(changed.error());
    });
}

} // namespace office
