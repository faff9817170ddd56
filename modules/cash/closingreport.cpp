#include "modules/cash/closingreport.h"

#include "modules/cash/figuregrid.h"
#include "modules/cash/movementtable.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/paperplace.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/rankbars.h"
#include "ui/controls/toast.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ClosingReport::ClosingReport(till::Counter &counter, const till::ClosedSession &closed,
                             const QList<till::CashMovement> &movements, ui::ToastHost *toasts)
    : m_counter(counter)
    , m_toasts(toasts)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    auto *start = new QVBoxLayout;
    start->setSpacing(12);
    start->addWidget(buildFigures(closed));
    start->addWidget(buildFamilies(closed));
    start->addWidget(buildMovements(movements), 1);
    row->addLayout(start, 922);
    row->addWidget(buildPaper(closed), 396);
}

QWidget *ClosingReport::buildFigures(const till::ClosedSession &closed)
{
    const bool exact = closed.difference.isZero();
    const auto amount = [](Money money) { return shownMoney(money); };
    const FigureCard net =
        figureCard(tr("Net sales"), amount(closed.totals.net()), tr("%n ticket(s)", nullptr, closed.totals.sales));
    const FigureCard counted =
        figureCard(tr("Cash counted"), amount(closed.counted), tr("expected %1").arg(amount(closed.totals.expected())));
    const FigureCard difference =
        figureCard(tr("Difference"), amount(closed.difference), exact ? tr("none") : tr("explained"),
                   exact ? ui::Token::Success : ui::Token::Warning);
    difference.value->setObjectName(u"differenceValueLabel"_s);
    const FigureCard deposit =
        figureCard(tr("To the safe"), amount(closed.deposit), tr("%1 left").arg(amount(closed.left())));
    deposit.value->setObjectName(u"depositValueLabel"_s);
    return new FigureGrid({net.card, counted.card, difference.card, deposit.card});
}

QWidget *ClosingReport::buildFamilies(const till::ClosedSession &closed)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Sales by family"), column);
    QList<ui::RankBars::Bar> bars;
    for (auto it = closed.totals.families.cbegin(); it != closed.totals.families.cend(); ++it) {
        const till::Category *family = m_counter.catalogue().category(it.key());
        bars.append({family ? family->displayName() : tr("Others"), {}, format::money(*it), it->centimes()});
    }
    auto *ranks = new ui::RankBars(tr("Sales by family"));
    ranks->setObjectName(u"familyBars"_s);
    ranks->setBars(bars, 6);
    addInset(column, ranks);
    return card;
}

QWidget *ClosingReport::buildMovements(const QList<till::CashMovement> &movements)
{
    QVBoxLayout *column = nullptr;
    QFrame *card = titledCard(tr("Movements"), column);
    auto *table = new MovementTable(m_counter.drawer());
    table->setMovements(movements);
    if (movements.isEmpty()) {
        auto *none = ui::label(tr("No movement in this session"), 14, QFont::Normal, ui::Token::Text2);
        none->setContentsMargins(6, 0, 6, 0);
        column->addWidget(none);
        column->addStretch();
        delete table;
    } else {
        column->addWidget(table, 1);
    }
    return card;
}

QWidget *ClosingReport::buildPaper(const till::ClosedSession &closed)
{
    auto *side = new QWidget;
    side->setMaximumWidth(396);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *paper = new desk::PaperPlace;
    paper->show(closed.report);
    column->addWidget(paper, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    if (m_counter.printer().state != till::PrinterState::State::None) {
        auto *print = new ui::Button(ui::Button::Kind::Standard, tr("Print again"));
        print->setObjectName(u"printAgainButton"_s);
        print->setIconName(u"print"_s);
        const std::optional<till::Cashier> cashier = m_counter.cashier();
        const bool may = cashier && cashier->may("caisse_sessions"_L1);
        print->setEnabled(may);
        if (!may)
            print->setToolTip(tr("Printing a closing again needs the right to see the sessions."));
        connect(print, &QAbstractButton::clicked, this, [this, id = closed.session.id] { printAgain(id); });
        buttons->addWidget(print, 1);
        auto *drawer = new ui::Button(ui::Button::Kind::Standard, tr("Drawer"));
        drawer->setObjectName(u"openDrawerButton"_s);
        drawer->setIconName(u"drawer"_s);
        connect(drawer, &QAbstractButton::clicked, this, &ClosingReport::openDrawer);
        buttons->addWidget(drawer, 1);
    }
    column->addLayout(buttons);
    auto *done = mainButton(u"doneButton"_s, tr("Finish"), u"check"_s);
    done->setTextStyle(20, QFont::Bold);
    connect(done, &QAbstractButton::clicked, this, &ClosingReport::left);
    column->addWidget(done);
    return side;
}

void ClosingReport::printAgain(const QUuid &session)
{
    if (std::exchange(m_busy, true))
        return;
    QCoro::connect(m_counter.drawer().reprintClosing(session), this, [this](const Result<> &done) {
        m_busy = false;
        if (done)
            m_toasts->show(
                {ui::ToastText::Kind::Success, tr("The Z goes to the printer"), tr("It is marked DUPLICATA."), {}, {}});
        else
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

void ClosingReport::openDrawer()
{
    QCoro::connect(m_counter.openDrawer(till::DrawerCause::Count), this, [this](const Result<> &done) {
        if (!done)
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

} // namespace cash
