#include "modules/pos/papersscreen.h"

#include "modules/core/format.h"
#include "modules/pos/paperwords.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/dialog.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

using State = till::PrintJob::State;

constexpr qint64 TwoTouches = 700; // ms

bool isOver(const till::PaperOnItsWay &paper) { return paper.state != State::Queued && paper.state != State::Sending; }

} // namespace

PapersScreen::PapersScreen(Services &services)
    : ListScreen(
        services,
        {u"pos.papers"_s, tr("Printing"), tr("Here and on the shop's other printers, newest first"), u"paperTable"_s})
    , m_side(new desk::DetailSide(u"paper"_s))
{
    endLabel()->setObjectName(u"paperCountLabel"_s);
    table()->setColumns({{tr("When")}, {tr("Paper"), 3}, {tr("Printer"), 2, false, 1}, {tr("State"), 0}});
    addActs();
    setSide(m_side);
    choose(-1);
    load();
}

void PapersScreen::addActs()
{
    QVBoxLayout *column = m_side->column();
    m_giveUp = addAct(column, u"giveUpButton"_s, u"close"_s, tr("Give up"));
    connect(m_giveUp, &QAbstractButton::clicked, this, [this] {
        run([this](const till::PaperOnItsWay &paper) { return counter().papers().giveUp(paper); },
            tr("It will not be printed"));
    });
    m_elsewhere = addAct(column, u"elsewhereButton"_s, u"transfer"_s, tr("On another printer"));
    connect(m_elsewhere, &QAbstractButton::clicked, this, [this] {
        if (const till::PaperOnItsWay *paper = current())
            redirect(isOver(*paper));
    });
    m_cameOut = addAct(column, u"paperCameOutButton"_s, u"check"_s, tr("It came out"));
    connect(m_cameOut, &QAbstractButton::clicked, this, [this] {
        run([this](const till::PaperOnItsWay &paper) { return counter().papers().settle(paper, true); }, tr("Noted"));
    });
    m_again = desk::mainButton(u"paperAgainButton"_s, tr("Print it again"), u"print"_s);
    connect(m_again, &QAbstractButton::clicked, this, &PapersScreen::act);
    column->addWidget(m_again);
}

ui::Button *PapersScreen::addAct(QVBoxLayout *column, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new ui::Button(ui::Button::Kind::Standard, text);
    button->setObjectName(name);
    button->setIconName(icon, 22);
    button->setTouchHeight(56);
    column->addWidget(button);
    return button;
}

void PapersScreen::load()
{
    content()->showLoading();
    QCoro::connect(counter().papers().list(), this, [this](const Result<QList<till::PaperOnItsWay>> &papers) {
        if (papers)
            show(*papers);
        else
            content()->showFailure(papers.error());
    });
}

void PapersScreen::show(const QList<till::PaperOnItsWay> &papers)
{
    const QUuid chosen = current() ? current()->id : QUuid();
    m_papers = papers;
    QList<ui::TouchTable::Line> lines;
    int open = 0;
    for (const till::PaperOnItsWay &paper : papers) {
        open += paper.state == State::Uncertain || !isOver(paper) ? 1 : 0;
        lines.append({{format::dateTime(paper.at), ui::Token::Text2},
                      {paperTitle(paper), ui::Token::Text, true},
                      {printerName(paper), ui::Token::Text2},
                      {stateName(paper), stateTone(paper), paper.state == State::Uncertain}});
    }
    table()->setLines(lines);
    endLabel()->setText(open == 0 ? QString() : tr("%n not out yet", nullptr, open));
    const auto same = [&chosen](const till::PaperOnItsWay &paper) { return paper.id == chosen; };
    const auto still = std::find_if(papers.cbegin(), papers.cend(), same);
    setLines(!papers.isEmpty(), still == papers.cend() ? 0 : int(still - papers.cbegin()));
}

void PapersScreen::showNothing()
{
    content()->showEmpty(u"print"_s, tr("Nothing was printed yet"),
                         tr("Tickets, reports and slips stand here with what became of them."));
}

const till::PaperOnItsWay *PapersScreen::current() const
{
    return m_current >= 0 && m_current < m_papers.size() ? &m_papers.at(m_current) : nullptr;
}

void PapersScreen::choose(int line)
{
    m_current = line;
    const till::PaperOnItsWay *paper = current();
    m_side->setVisible(paper);
    if (!paper)
        return;
    m_side->title()->setText(paperTitle(*paper));
    m_side->state()->setText(stateName(*paper));
    ui::setTone(m_side->state(), stateTone(*paper));
    m_side->where()->setText(printerName(*paper) + u" · "_s + format::dateTime(paper->at));
    const bool orphan = isOrphan(*paper);
    m_side->text()->setText(orphan && paper->state == State::Queued
                                ? tr("Its printer was taken away. Send it to another one, or give it up.")
                                : stateText(*paper));
    const bool uncertain = paper->state == State::Uncertain;
    m_cameOut->setVisible(uncertain);
    m_again->setVisible(isOver(*paper) && !paper->isPulse && !orphan);
    m_giveUp->setVisible(paper->state == State::Queued);
    m_elsewhere->setVisible(canGoElsewhere(*paper));
    for (ui::Button *button : {m_cameOut, m_again, m_giveUp, m_elsewhere})
        button->setEnabled(!m_busy);
}

bool PapersScreen::isOrphan(const till::PaperOnItsWay &paper)
{
    const QList<till::AgentPrinter> printers = counter().papers().printers();
    return !paper.isHere && std::none_of(printers.cbegin(), printers.cend(), [&](const till::AgentPrinter &printer) {
        return printer.id == paper.printer;
    });
}

bool PapersScreen::canGoElsewhere(const till::PaperOnItsWay &paper)
{
    if (paper.isPulse || paper.state == State::Sending)
        return false;
    if (paper.isHere)
        return paper.isForWorkshop && paper.state == State::Queued;
    const QList<till::AgentPrinter> printers = counter().papers().printers();
    return std::any_of(printers.cbegin(), printers.cend(),
                       [&](const till::AgentPrinter &printer) { return printer.id != paper.printer; });
}

void PapersScreen::act()
{
    const till::PaperOnItsWay *paper = current();
    if (!paper || !isOver(*paper) || paper->isPulse || isOrphan(*paper))
        return;
    run(
        [this](const till::PaperOnItsWay &wanted) {
            // Whoever wants an uncertain paper again says with it that it did not come out.
            return wanted.state == State::Uncertain ? counter().papers().settle(wanted, false)
                                                    : counter().papers().printAgain(wanted, {});
        },
        tr("A copy goes to the printer"));
}

void PapersScreen::redirect(bool again)
{
    const till::PaperOnItsWay *paper = current();
    if (!paper || m_busy)
        return;
    auto *dialog = new ui::Dialog(tr("On which printer?"), 460, this);
    dialog->addCloseButton();
    if (paper->isHere) {
        offerHere(dialog, *paper);
        dialog->open();
        return;
    }
    for (const till::AgentPrinter &printer : counter().papers().printers()) {
        if (printer.id == paper->printer)
            continue;
        const QString trouble = !printer.isDriven ? tr("No agent drives it now.")
            : printer.fault.isEmpty()             ? QString()
                                                  : ui::errorText({Error::Kind::Device, printer.fault, {}, {}}).title;
        auto *button = new ui::Button(ui::Button::Kind::Quiet,
                                      trouble.isEmpty() ? printer.name : printer.name + u" · "_s + trouble);
        button->setObjectName(u"printerChoice"_s + printer.name);
        button->setIconName(trouble.isEmpty() ? u"print"_s : u"printer-off"_s, 22);
        button->setTouchHeight(56);
        button->setAlignedToStart(true);
        dialog->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, dialog, again, chosen = *paper, id = printer.id] {
            dialog->accept();
            run(
                [this, again, chosen, id](const till::PaperOnItsWay &) {
                    return again ? counter().papers().printAgain(chosen, id) : counter().papers().redirect(chosen, id);
                },
                again ? tr("A copy goes to the printer") : tr("It goes to the other printer"));
        });
    }
    dialog->open();
}

void PapersScreen::offerHere(ui::Dialog *dialog, const till::PaperOnItsWay &paper)
{
    auto *button = new ui::Button(ui::Button::Kind::Quiet, tr("This till's receipt printer"));
    button->setObjectName(u"printerChoiceHere"_s);
    button->setIconName(u"print"_s, 22);
    button->setTouchHeight(56);
    button->setAlignedToStart(true);
    dialog->body()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, dialog, chosen = paper] {
        dialog->accept();
        run([this, chosen](const till::PaperOnItsWay &) { return counter().papers().redirect(chosen, {}); },
            tr("It goes to the other printer"));
    });
}

void PapersScreen::run(const Act &wanted, const QString &said)
{
    const till::PaperOnItsWay *paper = current();
    // A second touch of a tired hand is no second wish: a copy too many is another paper in the world.
    if (m_busy || !paper || (m_lastAct.isValid() && !m_lastAct.hasExpired(TwoTouches)))
        return;
    m_lastAct.start();
    m_busy = true;
    const till::PaperOnItsWay chosen = *paper;
    choose(m_current);
    QCoro::connect(wanted(chosen), this, [this, said](const Result<> &done) {
        m_busy = false;
        if (done)
            toasts()->show({ui::ToastText::Kind::Success, said, {}, {}, {}});
        else
            toasts()->show({ui::ToastText::Kind::Danger,
                            ui::errorText(done.error()).title,
                            ui::errorText(done.error()).text,
                            {},
                            {}});
        load();
    });
}

} // namespace pos
