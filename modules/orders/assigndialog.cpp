#include "modules/orders/assigndialog.h"

#include "modules/core/format.h"
#include "modules/desk/moneywords.h"
#include "modules/orders/orderwords.h"
#include "ui/controls/choices.h"
#include "ui/controls/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

AssignDialog::AssignDialog(const QList<till::Deliveryman> &deliverymen, const till::Order &order, QWidget *owner)
    : ui::Dialog(tr("Who delivers it?"), 620, owner)
    , m_deliverymen(deliverymen)
    , m_order(order.id)
    , m_who(new ui::Choices(tr("Deliveryman"), 2))
    , m_how(new ui::Choices(tr("Paid or owed"), 2))
    , m_note(desk::textField(u"deliveryNoteField"_s, tr("Note for him")))
{
    setProperty("kind", u"assign"_s);
    QStringList about{order.number, order.name};
    if (!order.address.isEmpty())
        about << order.address;
    about << tr("due %1").arg(dueText(order.due));
    setSubtitle(about.join(u" · "_s));
    addCloseButton();
    body()->setSpacing(10);
    if (deliverymen.isEmpty())
        addText(tr("No deliveryman is known yet. The office adds them."));
    QList<ui::Choices::Choice> men;
    for (int i = 0; i < deliverymen.size(); ++i)
        men.append({u"deliveryman%1Choice"_s.arg(i), deliverymen.at(i).name, u"truck"_s});
    m_who->setTouchHeight(64);
    m_who->setChoices(men);
    if (deliverymen.size() == 1)
        m_who->setCurrent(0);
    body()->addWidget(m_who);
    const Money due = order.goodsDue();
    if (due.isZero()) {
        addText(tr("The goods are paid: he owes nothing."));
        m_how->hide();
    } else {
        m_how->setTouchHeight(64);
        m_how->setChoices({{u"owesChoice"_s, tr("He owes %1").arg(format::money(due)), u"clock"_s},
                           {u"paysChoice"_s, tr("He pays %1").arg(format::money(due)), u"cash"_s}});
        m_how->setCurrent(0);
        body()->addWidget(m_how);
    }
    if (!order.feePrepaid().isZero())
        addText(tr("The customer has paid the fee here: %1 go to him from the drawer.")
                    .arg(format::money(order.feePrepaid())));
    body()->addWidget(desk::fieldLabel(tr("Note for him (optional)")));
    body()->addWidget(m_note);
    addButton(ui::Button::Kind::Standard, tr("Back"), Rejected);
    m_go = addButton(ui::Button::Kind::Primary, tr("Hand over to him"), Accepted);
    m_go->setObjectName(u"assignButton"_s);
    m_go->setEnabled(m_who->current() >= 0);
    connect(m_who, &ui::Choices::chosen, this, [this] { m_go->setEnabled(true); });
}

till::Assignment AssignDialog::assignment() const
{
    till::Assignment assignment;
    assignment.order = m_order;
    assignment.deliveryman = m_deliverymen.value(m_who->current()).id;
    assignment.paid = m_how->current() == 1;
    assignment.note = m_note->text();
    return assignment;
}

} // namespace orders
