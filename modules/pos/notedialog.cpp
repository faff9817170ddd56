#include "modules/pos/notedialog.h"

#include "ui/controls/keyboard.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

NoteDialog::NoteDialog(const till::CartLine &line, QWidget *owner)
    : ui::Dialog(tr("Note: %1").arg(line.product.displayName()), 860, owner)
    , m_field(new QLineEdit(line.note))
{
    m_field->setObjectName(u"noteField"_s);
    m_field->setAccessibleName(tr("Note"));
    m_field->setFont(ui::textFont(16));
    m_field->setMaxLength(120);
    m_field->selectAll();
    body()->addWidget(m_field);
    body()->addWidget(new ui::Keyboard(m_field));
    connect(m_field, &QLineEdit::returnPressed, this, &ui::Dialog::accept);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected);
    addButton(ui::Button::Kind::Primary, tr("Save the note"), Accepted)->setObjectName(u"saveNoteButton"_s);
    setFirstFocus(m_field);
}

QString NoteDialog::note() const { return m_field->text().trimmed(); }

} // namespace pos
