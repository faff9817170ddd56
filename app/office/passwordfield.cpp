#include "app/office/passwordfield.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace office {

PasswordField::PasswordField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setLayoutDirection(Qt::LeftToRight);
    m_eye->setCheckable(true);
    m_eye->setToolTip(tr("Show the password"));
    connect(m_eye, &QAction::toggled, this,
            [this](bool shown) { setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
    connect(&ui::Theme::get(), &ui::Theme::changed, this, &PasswordField::refreshEye);
    refreshEye();
}

void PasswordField::refreshEye()
{
    m_eye->setIcon(QIcon(ui::glyph(u"eye"_s, 20, ui::colour(ui::Token::Text2), devicePixelRatioF())));
}

void PasswordField::setWrong(bool wrong) { office::setWrong(this, wrong); }

void setWrong(QLineEdit *field, bool wrong)
{
    const QVariant state = wrong ? QVariant(u"error"_s) : QVariant(QString());
    if (field->property("state") == state)
        return;
    field->setProperty("state", state);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace office
