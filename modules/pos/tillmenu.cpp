#include "modules/pos/tillmenu.h"

#include "modules/till/counter.h"
#include "ui/controls/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

TillMenu::TillMenu(Services &services, QWidget *owner) : ui::Dialog(tr("Till"), 460, owner)
{
    till::Counter &counter = *services.counter;
    Navigator *navigator = services.navigator;
    body()->setSpacing(8);
    const auto close = [this](ui::Button *row, auto act) {
        connect(row, &QAbstractButton::clicked, this, [this, act] {
            accept();
            act();
        });
    };
    ui::Button *drawer = addRow(u"openDrawerButton"_s, u"drawer"_s, tr("Open the drawer"));
    close(drawer, [this] { emit drawerWanted(); });
    ui::Button *reprint = addRow(u"reprintButton"_s, u"print"_s, tr("Reprint the last ticket"), u"Ctrl+P"_s);
    reprint->setEnabled(counter.lastSale().has_value());
    close(reprint, [this] { emit reprintWanted(); });
    close(addRow(u"ticketsButton"_s, u"receipt"_s, tr("Tickets, returns, exchanges"), u"Ctrl+R"_s),
          [this] { emit ticketsWanted(); });
    close(addRow(u"queueButton"_s, u"sync"_s, tr("Sending queue")), [this] { emit queueWanted(); });
    ui::Button *closing = addRow(u"closeSessionButton"_s, u"lock"_s, tr("Close the session"));
    closing->setEnabled(counter.session().has_value() && counter.cart().isEmpty());
    close(closing, [navigator] { navigator->open("cash.close_session"_L1); });
    if (!counter.cart().isEmpty())
        body()->addWidget(
            ui::label(tr("The session closes when the ticket is empty."), 13, QFont::Normal, ui::Token::Text2));
    close(addRow(u"themeButton"_s, u"eye"_s,
                 ui::Theme::get().mode() == ui::Theme::Mode::Light ? tr("Dark colours") : tr("Light colours")),
          [navigator] { navigator->open("shell.switch_theme"_L1); });
    close(addRow(u"helpButton"_s, u"help"_s, tr("Help and keys"), u"F1"_s),
          [navigator] { navigator->open("shell.help"_L1); });
    addButton(ui::Button::Kind::Standard, tr("Close"), Rejected)->setObjectName(u"closeMenuButton"_s);
}

ui::Button *TillMenu::addRow(const QString &name, const QString &icon, const QString &text, const QString &hint)
{
    auto *row = new ui::Button(ui::Button::Kind::Quiet, text);
    row->setObjectName(name);
    row->setIconName(icon, 22);
    row->setTouchHeight(56);
    row->setAlignedToStart(true);
    row->setHint(hint);
    body()->addWidget(row);
    return row;
}

} // namespace pos
