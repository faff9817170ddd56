#include "ui/controls/textdialog.h"

#include "ui/controls/keyboard.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TextDialog::TextDialog(const QString &title, const QString &name, const QString &text, const QString &save,
                       QWidget *owner)
    : Dialog(title, 860, owner)
    , m_field(new QLineEdit(text))
{
    m_field->setObjectName(u"textField"_s);
    m_field->setAccessibleName(name);
    m_field->setFont(textFont(16));
    m_field->setMaxLength(120);
    m_field->selectAll();
    body()->addWidget(m_field);
    body()->addWidget(new Keyboard(m_field));
    connect(m_field, &QLineEdit::returnPressed, this, &Dialog::accept);
    addButton(Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelTextButton"_s);
    addButton(Button::Kind::Primary, save, Accepted)->setObjectName(u"saveTextButton"_s);
    setFirstFocus(m_field);
}

QString TextDialog::text() const { return m_field->text().trimmed(); }

} // namespace ui
