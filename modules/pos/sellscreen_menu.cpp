#include "modules/desk/attempt.h"
#include "modules/desk/customerdialog.h"
#include "modules/desk/opendrawer.h"
#include "modules/pos/cartpanel.h"
#include "modules/pos/discountdialog.h"
#include "modules/pos/recalldialog.h"
#include "modules/pos/sellscreen.h"
#include "modules/pos/ticketmenu.h"
#include "modules/pos/tillmenu.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace pos {

void SellScreen::openMenu()
{
    auto *menu = new TillMenu(m_services, this);
    connect(menu, &TillMenu::drawerWanted, this, &SellScreen::openDrawer);
    connect(menu, &TillMenu::reprintWanted, this, &SellScreen::reprint);
    connect(menu, &TillMenu::ticketsWanted, this, &SellScreen::openTickets);
    connect(menu, &TillMenu::queueWanted, this, [this] { showQueue(true); });
    menu->open();
}

void SellScreen::openTicketMenu()
{
    m_cart->pad().commit();
    if (isCovered())
        return;
    auto *menu = new TicketMenu(m_counter, *m_acts, this);
    connect(menu, &TicketMenu::returnWanted, this, &SellScreen::openTickets);
    connect(menu, &TicketMenu::recallWanted, this, &SellScreen::recall);
    menu->open();
}

void SellScreen::openTickets() { m_services.navigator->open("pos.tickets"_L1); }

void SellScreen::recall()
{
    m_cart->pad().commit();
    if (!isCovered())
        (new RecallDialog(m_counter, this))->open();
}

void SellScreen::chooseCustomer()
{
    if (isCovered())
        return;
    auto *dialog = new desk::CustomerDialog(m_counter, desk::CustomerDialog::Nobody::Offered, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_counter.setCustomer(dialog->customer());
    });
    dialog->open();
}

void SellScreen::discountTicket()
{
    m_cart->pad().commit();
    if (isCovered())
        return;
    if (m_counter.cart().lines().isEmpty())
        return report({Error::Kind::Rule, u"till.empty_ticket"_s, {}, {}});
    auto *dialog = new DiscountDialog(m_counter.cart(), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            m_acts->discountTicket(dialog->hundredthsOfPercent());
    });
    dialog->open();
}

void SellScreen::openDrawer()
{
    desk::openDrawer(m_counter, this, [this](const Result<> &done, const QString &by) {
        if (done)
            toast({ui::ToastText::Kind::Success,
                   tr("Drawer opened"),
                   desk::allowedBy(by, tr("The opening is recorded.")),
                   {},
                   {}});
        else
            report(done.error());
    });
}

void SellScreen::reprint()
{
    const std::optional<till::Sale> sale = m_counter.lastSale();
    if (!sale) {
        report({Error::Kind::Rule, u"till.no_such_sale"_s, {}, {}});
        return;
    }
    const QString number = sale->number;
    QCoro::connect(m_counter.reprint(sale->id), this, [this, number](const Result<> &done) {
        if (done)
            toast({ui::ToastText::Kind::Success, tr("Ticket %1 sent to the printer").arg(number), {}, {}, {}});
        else
            report(done.error());
    });
}

} // namespace pos
