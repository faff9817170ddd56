#include "app/desktop/newshoppage.h"

#include "app/desktop/localshop.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

NewShopPage::NewShopPage()
    : SetupPage(tr("A shop on this computer"),
                tr("Everything stays here: sales, stock and ledger. It can move to a server later and loses nothing."),
                tr("Make this shop"))
{
    m_shop = addField(u"shopField"_s, tr("Name of the shop"));
    m_manager = addField(u"managerField"_s, tr("Name of the manager"));
    m_pin = addField(u"pinField"_s, tr("The manager's code, 4 to 6 digits"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_pin));
    m_password = addField(u"managerPasswordField"_s, tr("The manager's password for the office (optional)"),
                          tr("Eight characters at least"));
    m_password->setEchoMode(QLineEdit::Password);
    m_printer = addField(u"printerField"_s, tr("Receipt printer (optional)"), u"tcp://192.0.2.50:9100"_s);
    m_printer->setLayoutDirection(Qt::LeftToRight);
}

void NewShopPage::go()
{
    const setup::NewShop shop{m_shop->text(), m_manager->text(), m_pin->text(), m_printer->text(), m_password->text()};
    carryOut(localshop::create(shop), tr("Making the database. This takes some seconds."));
}
