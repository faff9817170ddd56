#include "modules/orders/producersdialog.h"

#include "modules/orders/orderwords.h"
#include "ui/controls/choices.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

ProducersDialog::ProducersDialog(till::Counter &counter, const till::Order &order, QWidget *owner)
    : ui::Dialog(tr("Who made it?"), 620, owner)
    , m_producers(counter.orders().producers())
    , m_choices(new ui::Choices(tr("Who made it?"), 3, ui::Choices::Mode::Several))
{
    setProperty("kind", u"producers"_s);
    setSubtitle(order.number + u" · "_s + linesText(order, counter.catalogue()));
    addCloseButton();
    if (m_producers.isEmpty())
        addText(tr("Nobody is known yet who makes goods. The office adds them."));
    QList<ui::Choices::Choice> choices;
    for (int i = 0; i < m_producers.size(); ++i)
        choices.append({u"producer%1Choice"_s.arg(i), m_producers.at(i).name, u"chef-hat"_s});
    m_choices->setTouchHeight(64);
    m_choices->setChoices(choices);
    body()->addWidget(m_choices);
    addButton(ui::Button::Kind::Standard, tr("Back"), Rejected);
    m_go = addButton(ui::Button::Kind::Primary, tr("Received"), Accepted);
    m_go->setObjectName(u"receivedButton"_s);
    m_go->setEnabled(false);
    connect(m_choices, &ui::Choices::chosen, this, [this] { m_go->setEnabled(m_choices->current() >= 0); });
}

QList<QUuid> ProducersDialog::producers() const
{
    QList<QUuid> ids;
    for (const int place : m_choices->chosenOnes())
        ids.append(m_producers.at(place).id);
    return ids;
}

} // namespace orders
