#include "modules/cash/sessionsscreen.h"

#include "modules/cash/paperplace.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    : m_services(services)
    , m_counter(*services.counter)
    , m_table(new ui::TouchTable(tr("Sessions")))
{
    setObjectName(u"cash.sessions"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const TopBar top = topBar(tr("Back to selling"), tr("Sessions"),
                              tr("The latest first, amounts in %1").arg(format::currencyWord()), QString());
    connect(top.back, &QAbstractButton::clicked, this, &SessionsScreen::leave);
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    m_table->setObjectName(u"sessionTable"_s);
    m_table->setColumns({{tr("Number")},
                         {tr("Opened and closed")},
                         {tr("By"), 1, false, 3},
                         {tr("Float"), 0, true, 4},
                         {tr("Counted"), 0, true},
                         {tr("Expected"), 0, true, 2},
                         {tr("Difference"), 0, true},
                         {tr("Sales"), 0, true, 1},
                         {tr("Tickets"), 0, true, 5}});
    m_table->setChoosing(true);
    connect(m_table, &ui::TouchTable::chosen, this, &SessionsScreen::choose);
    m_content = new ui::ContentArea(m_table);
    connect(m_content, &ui::ContentArea::retried, this, &SessionsScreen::load);
    auto *card = ui::card();
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_content);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(card, 922);
    row->addWidget(buildPaper(), 396);
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(this);
    addKey(this, Qt::Key_F5, tr("Ask the server again"), [this] { load(); });
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
    m_paper = new PaperPlace;
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
    m_content->showLoading();
    QCoro::connect(m_counter.drawer().sessions(Most), this,
                   [this](const Result<QList<till::SessionSummary>> &sessions) {
                       if (sessions)
                           show(*sessions);
                       else
                           m_content->showFailure(sessions.error());
                   });
}

void SessionsScreen::show(const QList<till::SessionSummary> &sessions)
{
    m_sessions = sessions;
    QList<ui::TouchTable::Line> lines;
    for (const till::SessionSummary &session : sessions)
        lines.append(lineOf(session));
    m_table->setLines(lines);
    if (sessions.isEmpty()) {
        m_content->showEmpty(u"receipt"_s, tr("No session was closed yet"),
                             tr("Each closing stands here with its count, its difference and its Z."));
        return;
    }
    m_content->showContent();
    m_table->setCurrent(0);
    if (isVisible())
        m_table->setFocus();
}

void SessionsScreen::choose(int line)
{
    m_current = line;
    const bool known = line >= 0 && line < m_sessions.size();
    const bool own = known && m_sessions.at(line).own;
    const bool printer = m_counter.printer().state != till::PrinterState::State::None;
    m_print->setEnabled(own && printer && !m_busy);
    m_printHint->setText(!known         ? QString()
                             : !own     ? tr("The Z of another till is printed there.")
                             : !printer ? tr("This till has no printer.")
                                        : tr("It is marked DUPLICATA."));
    if (!own) {
        m_paper->say(known ? tr("The Z of another till is shown there.") : tr("Choose a session to see its Z."));
        return;
    }
    QCoro::connect(m_counter.drawer().closingReport(m_sessions.at(line).id), this,
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
    QCoro::connect(m_counter.drawer().reprintClosing(m_sessions.at(m_current).id), this, [this](const Result<> &done) {
        m_busy = false;
        choose(m_current);
        if (done)
            m_toasts->show({ui::ToastText::Kind::Success, tr("The Z goes to the printer"), {}, {}, {}});
        else
            sayRefusal(m_toasts, m_counter, done.error());
    });
}

void SessionsScreen::leave()
{
    m_services.navigator->open(m_counter.session() ? "pos.sell"_L1 : "cash.open_session"_L1);
}

void SessionsScreen::showEvent(QShowEvent *)
{
    setFocus();
    if (m_content->isShowingContent())
        m_table->setFocus();
}

void SessionsScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->ignore();
}

} // namespace cash
