#include "modules/pos/tillmenu.h"

#include "modules/till/counter.h"
#include "ui/controls/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int Columns = 3;

} // namespace

TillMenu::TillMenu(Services &services, QWidget *owner) : ui::Dialog(tr("Till"), 980, owner), m_rows(new QGridLayout)
{
    till::Counter &counter = *services.counter;
    Navigator *navigator = services.navigator;
    addCloseButton();
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    body()->addLayout(m_rows);
    const auto on = [this](ui::Button *row, auto act) {
        connect(row, &QAbstractButton::clicked, this, [this, act] {
            accept();
            act();
        });
    };
    const auto opens = [&](ui::Button *row, QLatin1StringView screen) {
        on(row, [navigator, screen] { navigator->open(screen); });
    };
    const std::optional<till::Cashier> cashier = counter.cashier();
    const auto lacking = [&](QLatin1StringView permission) {
        return cashier && cashier->may(permission) ? QString() : tr("Your profile does not have this right.");
    };
    const QString closed = counter.session() ? QString() : tr("No session is open.");

    on(addRow(u"openDrawerButton"_s, u"drawer"_s, tr("Open the drawer")), [this] { emit drawerWanted(); });
    opens(addRow(u"moveCashButton"_s, u"transfer"_s, tr("Cash movement"), {}, closed), "cash.move"_L1);
    opens(addRow(u"bankButton"_s, u"bank"_s, tr("Bank deposit"), {}, closed), "cash.bank"_L1);
    ui::Button *requests = addRow(u"requestsButton"_s, u"coins"_s, tr("To pay out"));
    requests->setCount(int(counter.drawer().requests().size()));
    opens(requests, "cash.requests"_L1);
    opens(addRow(u"settleAccountButton"_s, u"wallet"_s, tr("Payment on an account"), {}, closed),
          "cash.settle_account"_L1);
    opens(addRow(u"debtsButton"_s, u"truck"_s, tr("Deliverymen's debts"), {}, lacking("caisse_dettes_livreurs"_L1)),
          "delivery.settle_debts"_L1);
    opens(addRow(u"stateButton"_s, u"clipboard"_s, tr("State of the till"), {},
                 closed.isEmpty() ? lacking("caisse_statut"_L1) : closed),
          "cash.state"_L1);
    const QString filled = counter.cart().isEmpty() ? QString() : tr("The session closes when the ticket is empty.");
    opens(addRow(u"closeSessionButton"_s, u"lock"_s, tr("Close the session"), {}, closed.isEmpty() ? filled : closed),
          "cash.close_session"_L1);
    opens(addRow(u"sessionsButton"_s, u"ledger"_s, tr("Sessions"), {}, lacking("caisse_sessions"_L1)),
          "cash.sessions"_L1);
    opens(addRow(u"figuresButton"_s, u"chart"_s, tr("Figures"), {}, lacking("ventes_rapports"_L1)), "cash.figures"_L1);
    opens(addRow(u"exceptionsButton"_s, u"warning"_s, tr("To be checked"), {}, lacking("ventes_historique"_L1)),
          "cash.exceptions"_L1);
    on(addRow(u"ticketsButton"_s, u"receipt"_s, tr("Tickets, returns, exchanges"), u"Ctrl+R"_s),
       [this] { emit ticketsWanted(); });
    on(addRow(u"reprintButton"_s, u"print"_s, tr("Reprint the last ticket"), u"Ctrl+P"_s,
              counter.lastSale() ? QString() : tr("Nothing was sold here yet.")),
       [this] { emit reprintWanted(); });
    opens(addRow(u"papersButton"_s, u"print"_s, tr("Printing")), "pos.papers"_L1);
    on(addRow(u"queueButton"_s, u"sync"_s, tr("Sending queue")), [this] { emit queueWanted(); });
    opens(addRow(u"devicesButton"_s, u"plug"_s, tr("Devices"), {},
                 services.devices ? lacking("admin_imprimante_config"_L1) : tr("This program drives no devices.")),
          "devices.list"_L1);
    const bool light = ui::Theme::get().mode() == ui::Theme::Mode::Light;
    opens(addRow(u"themeButton"_s, u"eye"_s, light ? tr("Dark colours") : tr("Light colours")),
          "shell.switch_theme"_L1);
    opens(addRow(u"helpButton"_s, u"help"_s, tr("Help and keys"), u"F1"_s), "shell.help"_L1);
}

ui::Button *TillMenu::addRow(const QString &name, const QString &icon, const QString &text, const QString &hint,
                             const QString &why)
{
    auto *row = new ui::Button(ui::Button::Kind::Quiet, text);
    row->setObjectName(name);
    row->setIconName(icon, 22);
    row->setTouchHeight(52); // all of them at once, with their reasons, on 768 lines
    row->setAlignedToStart(true);
    row->setHint(hint);
    row->setEnabled(why.isEmpty());
    auto *place = new QVBoxLayout;
    place->setSpacing(2);
    place->addWidget(row);
    if (!why.isEmpty()) {
        auto *words = ui::label(why, 13, QFont::Normal, ui::Token::Text2);
        words->setWordWrap(true);
        place->addWidget(words);
    }
    place->addStretch();
    m_rows->addLayout(place, m_count / Columns, m_count % Columns);
    m_rows->setColumnStretch(m_count % Columns, 1);
    ++m_count;
    return row;
}

} // namespace pos
