#include "app/desktop/officepage.h"

#include "app/office/serverform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OfficePage::OfficePage()
    : SetupPage(tr("An office of a shop with a server"),
                tr("Nothing is enrolled: everybody signs in with their own name and password."), tr("Use this server"))
    , m_form(new office::ServerForm(OfficeProfile()))
{
    fields()->addWidget(m_form);
    connect(m_form, &office::ServerForm::entered, this, &OfficePage::go);
    connect(m_form, &office::ServerForm::changed, this, [this] { action()->setEnabled(m_form->isReady()); });
    action()->setEnabled(false);
}

void OfficePage::go()
{
    if (!m_form->isReady())
        return;
    m_form->profile().keepServer();
    emit ready();
}
