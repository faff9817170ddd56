#include "modules/desk/reasondialog.h"

#include "ui/controls/label.h"
#include "ui/controls/reasonpicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

ReasonDialog::ReasonDialog(const Intent &intent, QWidget *owner)
    : ui::Dialog(intent.what, 560, owner)
    , m_reason(new ui::ReasonPicker(intent.reasons, intent.reason))
    , m_missing(ui::label(tr("Choose a reason, or write it."), 13, QFont::Normal, ui::Token::Text2))
{
    setProperty("kind", u"reason"_s);
    setSubtitle(tr("The reason is kept in the journal."));
    addCloseButton();
    body()->addWidget(m_reason);
    addToFootStart(m_missing);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelReasonButton"_s);
    m_go = addButton(ui::Button::Kind::Primary, tr("Go on"), Accepted);
    m_go->setObjectName(u"giveReasonButton"_s);
    setFirstFocus(m_reason->field());
    const auto refresh = [this] {
        m_missing->setVisible(reason().isEmpty());
        ui::setTone(m_missing, ui::Token::Text2);
        m_go->setEnabled(!reason().isEmpty());
    };
    connect(m_reason, &ui::ReasonPicker::changed, this, refresh);
    refresh();
}

QString ReasonDialog::reason() const { return m_reason->reason(); }

void ReasonDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        m_reason->choose(event->key() - Qt::Key_1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_reason->field()->hasFocus())
        m_go->isEnabled() ? accept() : ui::setTone(m_missing, ui::Token::Danger);
    else
        ui::Dialog::keyPressEvent(event);
}

} // namespace desk
