#include "modules/pos/ticketmenu.h"

#include "modules/pos/ticketacts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

TicketMenu::TicketMenu(till::Counter &counter, TicketActs &acts, QWidget *owner)
    : ui::Dialog(tr("Ticket %1").arg(counter.nextNumber()), 460, owner)
{
    addCloseButton();
    body()->setSpacing(8);
    const auto close = [this](ui::Button *row, auto act) {
        connect(row, &QAbstractButton::clicked, this, [this, act] {
            accept();
            act();
        });
    };
    const bool lines = !counter.cart().lines().isEmpty();
    ui::Button *slip = addRow(u"slipButton"_s, u"receipt"_s, tr("Print a slip"));
    slip->setEnabled(lines && counter.printer().state != till::PrinterState::State::None);
    close(slip, [&acts] { acts.printSlip(); });
    if (counter.hasWorkshop()) {
        ui::Button *workshop = addRow(u"workshopButton"_s, u"chef-hat"_s, tr("Send to the workshop"));
        workshop->setEnabled(!counter.cart().newsForWorkshop().isEmpty());
        close(workshop, [&acts] { acts.sendToWorkshop(); });
    }
    ui::Button *hold = addRow(u"menuHoldButton"_s, u"pause"_s, tr("Put on hold"), u"F8"_s);
    hold->setEnabled(lines);
    close(hold, [&acts] { acts.park(); });
    close(addRow(u"menuRecallButton"_s, u"recall"_s, tr("Take up a ticket on hold"), u"F9"_s),
          [this] { emit recallWanted(); });
    close(addRow(u"menuReturnButton"_s, u"undo"_s, tr("Take back or exchange goods"), u"Ctrl+R"_s),
          [this] { emit returnWanted(); });
    ui::Button *empty = addRow(u"menuEmptyButton"_s, u"trash"_s, tr("Empty the ticket"), u"Ctrl+N"_s);
    empty->setEnabled(!counter.cart().isEmpty());
    close(empty, [&acts] { acts.askToClear(); });
}

ui::Button *TicketMenu::addRow(const QString &name, const QString &icon, const QString &text, const QString &hint)
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
