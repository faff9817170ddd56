#include "ui/controls/textdialog.h"

#include "ui/controls/keyhints.h"
#include "ui/controls/touchkeyboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TextDialog::TextDialog(const QString &title, const QString &name, const QString &text, const QString &save,
                       QWidget *owner)
    : Dialog(title, 560, owner)
    , m_field(new QLineEdit(text))
{
    m_field->setObjectName(u"textField"_s);
    m_field->setAccessibleName(name);
    m_field->setFont(textFont(16));
    m_field->setMaxLength(120);
    m_field->selectAll();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(keyboardButton(m_field));
    body()->addLayout(row);
    connect(m_field, &QLineEdit::returnPressed, this, &Dialog::accept);
    addButton(Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelTextButton"_s);
    addButton(Button::Kind::Primary, save, Accepted)->setObjectName(u"saveTextButton"_s);
    setFirstFocus(m_field);
}

void TextDialog::showEvent(QShowEvent *)
{
    // Where nobody uses a keyboard of wood, a text dialog without keys would be one touch short.
    if (!KeyHints::get().shown())
        QTimer::singleShot(0, m_field, [field = m_field] { TouchKeyboard::open(field); });
}

QString TextDialog::text() const { return m_field->text().trimmed(); }

} // namespace ui
