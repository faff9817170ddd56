#include "modules/cash/sessionsscreen.h"

#include "modules/core/format.h"
#include "modules/desk/paperplace.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr int Most = 100;

/// "14/04/2026 07:58 – 19:36"
QString spanOf(const till::SessionSummary &session)
{
    const QDateTime from = session.openedAt.toLocalTime();
    const QDateTime to = session.closedAt.toLocalTime();
    return format::dateTime(from) + u" – "_s
        + (!to.isValid()                  ? SessionsScreen::tr("open")
               : to.date() == from.date() ? format::time(to.time())
                                          : format::dateTime(to));
}

ui::TouchTable::Line lineOf(const till::SessionSummary &session)
{
    using ui::Token;
    const bool open = !session.closedAt.isValid();
    const auto plain = [](Money money) {
        return format::money(money, format::Decimals::WhenNeeded, format::Currency::Without);
    };
    // Zero is an amount like any other: only what an open session does not have yet is missing (CASH-12).
    const auto known = [&](Money money) { return open ? QString(QChar(0x2014)) : plain(money); };
    const Token tone = open || session.difference.isZero() ? Token::Text : Token::Warning;
    return {{session.number, Token::Text, true},
            {spanOf(session), Token::Text2},
            {open ? session.openedBy : session.closedBy, Token::Text2},
            {plain(session.opening)},
            {known(session.counted)},
            {known(session.expected)},
            {known(session.difference), tone, true},
            {plain(session.salesTotal)},
            {QString::number(session.sales), Token::Text2}};
}

} // namespace

SessionsScreen::SessionsScreen(Services &services)
    : ListScreen(services,
                 {u"cash.sessions"_s, tr("Sessions"), tr("The latest first, amounts in %1").arg(format::currencyWord()),
                  u"sessionTable"_s})
{
    table()->setColumns({{tr("Number")},
                         {tr("Opened and closed")},
                         {tr("By"), 1, false, 3},
                         {tr("Float"), 0, true, 4},
                         {tr("Counted"), 0, true},
                         {tr("Expected"), 0, true, 2},
                         {tr("Difference"), 0, true},
                         {tr("Sales"), 0, true, 1},
                         {tr("Tickets"), 0, true, 5}});
    setSide(buildPaper(), 922, 396);
    addKey(this, QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the Z again"), [this] { printAgain(); });
    choose(-1);
    load();
}

QWidget *SessionsScreen::buildPaper()
{
    auto *side = new QWidget;
    side->setMaximumWidth(396);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_paper = new desk::PaperPlace;
    column->addWidget(m_paper, 1);
    m_printHint = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_printHint->setObjectName(u"printHintLabel"_s);
    m_printHint->setWordWrap(true);
    column->addWidget(m_printHint);
    m_print = mainButton(u"printAgainButton"_s, tr("Print the Z again"), u"print"_s);
    connect(m_print, &QAbstractButton::clicked, this, &SessionsScreen::printAgain);
    column->addWidget(m_print);
    return side;
}

void SessionsScreen::load()
{
    content()->showLoading();
    QCoro::connect(counter().drawer().sessions(Most), this,
                   [this](const Result<QList<till::SessionSummary>> &sessions) {
                       if (sessions)
                           show(*sessions);
                       else
                           content()->showFailure(sessions.error());
                   });
}

void SessionsScreen::show(const QList<till::SessionSummary> &sessions)
{
    m_sessions = sessions;
    QList<ui::TouchTable::Line> lines;
    for (const till::SessionSummary &session : sessions)
        lines.append(lineOf(session));
    table()->setLines(lines);
    setLines(!sessions.isEmpty(), 0);
}

void SessionsScreen::showNothing()
{
    content()->showEmpty(u"receipt"_s, tr("No session was closed yet"),
                         tr("Each closing stands here with its count, its difference and its Z."));
}

void SessionsScreen::choose(int line)
{
    m_current = line;
    const bool known = line >= 0 && line < m_sessions.size();
    const bool own = known && m_sessions.at(line).own;
    const bool printer = counter().printer().state != till::PrinterState::State::None;
    m_print->setEnabled(own && printer && !m_busy);
    m_printHint->setText(!known         ? QString()
                             : !own     ? tr("The Z of another till is printed there.")
                             : !printer ? tr("This till has no printer.")
                                        : tr("It is marked DUPLICATA."));
    if (!own) {
        m_paper->say(known ? tr("The Z of another till is shown there.") : tr("Choose a session to see its Z."));
        return;
    }
    QCoro::connect(counter().drawer().closingReport(m_sessions.at(line).id), this,
                   [this, line](const Result<QByteArray> &paper) {
                       if (line != m_current)
                           return; // another one was chosen meanwhile
                       if (paper)
                           m_paper->show(*paper);
                       else
                           m_paper->say(ui::errorSentence(paper.error()));
                   });
}

void SessionsScreen::printAgain()
{
    if (m_busy || !m_print->isEnabled())
        return;
    m_busy = true;
    m_print->setEnabled(false);
    QCoro::connect(counter().drawer().reprintClosing(m_sessions.at(m_current).id), this, [this](const Result<> &done) {
        m_busy = false;
        choose(m_current);
        if (done)
            toasts()->show({ui::ToastText::Kind::Success, tr("The Z goes to the printer"), {}, {}, {}});
        else
            sayRefusal(toasts(), counter(), done.error());
    });
}

} // namespace cash
