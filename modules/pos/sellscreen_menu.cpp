#include "modules/desk/attempt.h"
#include "modules/pos/sellscreen.h"
#include "modules/pos/tillmenu.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace pos {

void SellScreen::openMenu()
{
    auto *menu = new TillMenu(m_services, this);
    connect(menu, &TillMenu::drawerWanted, this, &SellScreen::openDrawer);
    connect(menu, &TillMenu::reprintWanted, this, &SellScreen::reprint);
    connect(menu, &TillMenu::queueWanted, this, [this] { showQueue(true); });
    menu->open();
}

void SellScreen::openDrawer()
{
    desk::Intent intent;
    intent.title = tr("Authorise the opening");
    intent.icon = u"drawer"_s;
    intent.what = tr("Opening of the drawer without a sale");
    intent.reasons = {tr("Change for a customer"), tr("Check of the drawer"), tr("Mistake")};
    desk::attempt(
        m_counter, this, intent,
        [this](const till::Grant &grant) { return m_counter.openDrawer(till::DrawerCause::Manual, grant); },
        [this](const Result<> &done, const QString &by) {
            if (done)
                toast({ui::ToastText::Kind::Success, tr("Drawer opened"), desk::allowedBy(by, tr("The opening is recorded.")),
                       {}, {}});
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
