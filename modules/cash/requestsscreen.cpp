#include "modules/cash/requestsscreen.h"

#include "modules/cash/parts.h"
#include "modules/cash/requestwords.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"
#include "ui/language.h"

#include <QCoroTask>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr auto Rest = std::chrono::milliseconds(900);

Money amountOf(const till::CashRequest &request) { return request.isOut() ? -request.amount : request.amount; }

} // namespace

RequestsScreen::RequestsScreen(Services &services)
    : ListScreen(
        services,
        {u"cash.requests"_s, tr("To pay out"), tr("What the office wants done with this drawer"), u"requestTable"_s})
    , m_services(services)
    , m_detail(new desk::DetailSide(u"request"_s))
{
    endLabel()->setObjectName(u"requestCountLabel"_s);
    table()->setColumns(
        {{tr("Asked")}, {tr("What"), 3}, {tr("Why"), 3, false, 2}, {tr("By"), 2, false, 1}, {tr("Amount"), 0, true}});
    m_later = new ui::Button(ui::Button::Kind::Standard, tr("Later"));
    m_later->setObjectName(u"laterButton"_s);
    m_later->setTouchHeight(56);
    connect(m_later, &QAbstractButton::clicked, this, [this] { leave(); });
    m_detail->column()->addWidget(m_later);
    m_confirm = mainButton(u"confirmButton"_s, tr("Confirm"), u"check"_s);
    m_confirm->setHint(u"F12"_s);
    addKey(this, Qt::Key_F12, tr("Confirm"), [this] { m_confirm->click(); });
    connect(m_confirm, &QAbstractButton::clicked, this, &RequestsScreen::confirm);
    m_detail->column()->addWidget(m_confirm);
    setSide(m_detail);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &RequestsScreen::refresh);
    connect(&counter().drawer(), &till::Drawer::requestsChanged, this, [this] { load(); });
    connect(&counter(), &till::Counter::sessionChanged, this, &RequestsScreen::refresh);
    load();
}

void RequestsScreen::load()
{
    m_requests = counter().drawer().requests();
    QList<ui::TouchTable::Line> lines;
    Money sum;
    for (const till::CashRequest &request : std::as_const(m_requests)) {
        sum += request.amount;
        lines.append({{format::dateTime(request.at), ui::Token::Text2},
                      {requestName(request, counter().drawer()), ui::Token::Text, true},
                      {requestDetail(request), ui::Token::Text2},
                      {askerName(request), ui::Token::Text2},
                      {signedMoney(request.amount), ui::Token::Text, true}});
    }
    table()->setLines(lines);
    endLabel()->setText(m_requests.isEmpty() ? QString() : tr("%1 in all").arg(signedMoney(sum)));
    const auto same = [this](const till::CashRequest &request) { return request.id == m_current; };
    const auto still = std::find_if(m_requests.cbegin(), m_requests.cend(), same);
    setLines(!m_requests.isEmpty(), still == m_requests.cend() ? 0 : int(still - m_requests.cbegin()));
}

void RequestsScreen::showNothing()
{
    content()->showEmpty(
        u"check-circle"_s, tr("Nothing to pay out"),
        tr("A deposit, an expense or an adjustment that the office asks for stands here until somebody "
           "does it."));
}

void RequestsScreen::choose(int line)
{
    const bool any = line >= 0 && line < m_requests.size();
    m_detail->setVisible(any);
    m_current = any ? m_requests.at(line).id : QUuid();
    if (!any)
        return;
    const till::CashRequest &request = m_requests.at(line);
    m_detail->title()->setText(ui::inDirection(requestName(request, counter().drawer())));
    m_detail->state()->setText(
        (request.isOut() ? tr("To pay out: %1") : tr("To take in: %1")).arg(format::money(amountOf(request))));
    m_detail->where()->setText(
        ui::inDirection(tr("Asked by %1").arg(askerName(request)) + u'\n' + format::dateTime(request.at)));
    refresh();
}

QString RequestsScreen::text(const till::CashRequest &request) const
{
    QStringList lines{request.reason, request.note};
    lines.removeAll(QString());
    if (!counter().session()) {
        lines << QString() << tr("The drawer is not open: count it and open the session first.");
    } else if (maySeeExpected(counter())) {
        // Blind: what is in the drawer is not told before it is counted.
        const Money left = counter().sessionTotals().expected();
        lines << QString() << tr("In the drawer %1").arg(shownMoney(left));
        lines << (request.isOut() && amountOf(request) > left
                      ? tr("That is not enough. Leave it for later, or tell who asked.")
                      : tr("Afterwards %1").arg(shownMoney(left + request.amount)));
    }
    return ui::inDirection(lines.join(u'\n'));
}

void RequestsScreen::refresh()
{
    const bool open = counter().session().has_value();
    m_confirm->setText(open ? tr("Confirm") : tr("Open the session"));
    m_confirm->setIconName(open ? u"check"_s : u"drawer"_s, 24);
    m_confirm->setEnabled(!m_busy && !m_rest.isActive());
    for (const till::CashRequest &request : std::as_const(m_requests))
        if (request.id == m_current)
            m_detail->text()->setText(text(request));
}

void RequestsScreen::confirm()
{
    if (m_busy || m_rest.isActive() || m_current.isNull())
        return;
    if (!counter().session()) {
        m_services.navigator->open("cash.open_session"_L1);
        return;
    }
    const auto same = [this](const till::CashRequest &request) { return request.id == m_current; };
    const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(), same);
    if (found == m_requests.cend())
        return;
    const till::CashRequest request = *found;
    m_busy = true;
    refresh();
    QCoro::connect(counter().drawer().confirmRequest(request.id), this,
                   [this, request](const Result<> &done) { answered(request, done); });
}

void RequestsScreen::answered(const till::CashRequest &request, const Result<> &done)
{
    m_busy = false;
    if (done) {
        m_rest.start(Rest);
        toasts()->show({ui::ToastText::Kind::Success,
                        requestName(request, counter().drawer()),
                        (request.isOut() ? tr("%1 taken out; the paper is on its way.")
                                         : tr("%1 put in; the paper is on its way."))
                            .arg(format::money(amountOf(request))),
                        {},
                        {}});
    } else {
        sayRefusal(toasts(), counter(), done.error());
    }
    load();
    refresh();
}

void RequestsScreen::keyPressEvent(QKeyEvent *event)
{
    // A key held down is one wish.
    if (!event->isAutoRepeat())
        ListScreen::keyPressEvent(event);
}

} // namespace cash
