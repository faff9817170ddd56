#include "modules/cash/requestspage.h"

#include "modules/core/db/answer.h"
#include "modules/core/format.h"
#include "modules/core/uuid.h"
#include "ui/controls/button.h"
#include "ui/controls/key.h"
#include "ui/controls/textdialog.h"
#include "ui/controls/toast.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/listtable.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

using Test = Select::Condition::Test;

struct Known
{
    QStringList rights;
    Rows drawers;
    Rows categories;
};

/// One after the other goes out at once: the connection is a pipeline.
QCoro::Task<Result<Known>> known(Database &database)
{
    Select drawers;
    drawers.view = "cash.v_drawer"_L1;
    drawers.columns = {"register_id"_L1, "name"_L1, "till"_L1};
    drawers.order = {"name"_L1, "register_id"_L1};
    Select categories;
    categories.view = "cash.v_expense_category"_L1;
    categories.columns = {"key"_L1, "name"_L1, "name_ar"_L1, "position"_L1};
    categories.order = {"position"_L1, "key"_L1};
    const QFuture<Result<Rows>> rights = database.call("auth.rights"_L1);
    const QFuture<Result<Rows>> drawerRows = database.read(drawers);
    const QFuture<Result<Rows>> categoryRows = database.read(categories);
    const Result<Rows> mine = co_await rights;
    const Result<Rows> held = co_await drawerRows;
    const Result<Rows> kinds = co_await categoryRows;
    for (const Result<Rows> *answer : {&mine, &held, &kinds})
        if (!*answer)
            co_return answer->error();
    Known all;
    for (const Row &row : *mine)
        for (const QJsonValue &key : QJsonDocument::fromJson(row.get<QByteArray>("keys"_L1)).array())
            all.rights << key.toString();
    all.drawers = *held;
    all.categories = *kinds;
    co_return all;
}

} // namespace

QString RequestsPage::kindText(const Row &row)
{
    const QString kind = row.get<QString>("kind"_L1);
    if (kind == u"bank")
        return tr("Bank deposit");
    if (kind == u"expense")
        return tr("Expense: %1").arg(row.get<QString>("category_name"_L1));
    return row.get<QString>("direction"_L1) == u"in" ? tr("Adjustment, into the drawer")
                                                     : tr("Adjustment, out of the drawer");
}

ui::BadgeLook RequestsPage::stateBadge(const Row &row)
{
    ui::BadgeLook look;
    const QString state = row.get<QString>("state"_L1);
    if (state == u"done") {
        look.text = tr("Done");
        look.ground = ui::Token::SuccessSoft;
        look.ink = ui::Token::SuccessInk;
    } else if (state == u"withdrawn") {
        look.text = tr("Withdrawn");
    } else {
        look.text = row.get<QString>("direction"_L1) == u"in" ? tr("To receive") : tr("To pay out");
        look.ground = ui::Token::WarningSoft;
        look.ink = ui::Token::WarningInk;
    }
    return look;
}

ui::ListSpec RequestsPage::listSpec()
{
    using ui::ListColumn;
    using Kind = ListColumn::Kind;
    const QString widest = std::max({tr("Done"), tr("Withdrawn"), tr("To receive"), tr("To pay out")},
                                    [](const QString &a, const QString &b) { return a.size() < b.size(); });
    ui::ListSpec spec;
    spec.title = tr("Asked of the tills");
    spec.view = "cash.v_request"_L1;
    spec.key = "request_id"_L1;
    spec.columns = {
        {.name = "asked_at"_L1, .title = tr("When"), .kind = Kind::Moment},
        {.name = "kind"_L1, .title = tr("What"), .share = 3, .strong = true, .words = kindText},
        {.name = "register_name"_L1, .title = tr("Drawer"), .share = 2},
        {.name = "reason"_L1, .title = tr("Reason"), .share = 3, .rank = 2},
        {.name = "asked_by_name"_L1, .title = tr("Asked by"), .share = 2, .rank = 3},
        {.name = "closed_by_name"_L1, .title = tr("Closed by"), .share = 2, .rank = 4},
        {.name = "movement_number"_L1, .title = tr("Paper"), .sample = u"C100-M000000"_s, .rank = 1},
        {.name = "amount"_L1, .title = tr("Amount (DA)"), .kind = Kind::Money, .strong = true, .summed = true},
        {.name = "state"_L1, .title = tr("State"), .kind = Kind::State, .sample = widest, .state = stateBadge},
    };
    spec.alsoRead = {"direction"_L1, "category_name"_L1};
    spec.order = {"asked_at"_L1, "request_id"_L1};
    spec.tabs = {{tr("Waiting"), {{"state"_L1, Test::Equal, toSql(u"asked"_s)}}},
                 {tr("Done ones"), {{"state"_L1, Test::Equal, toSql(u"done"_s)}}},
                 {tr("Withdrawn ones"), {{"state"_L1, Test::Equal, toSql(u"withdrawn"_s)}}}};
    spec.searchHint = tr("Reason");
    spec.search = [](const QString &typed) -> QList<Select::Condition> {
        return {{"reason"_L1, Test::Contains, toSql(typed)}};
    };
    spec.counted = [](int count) { return tr("%n request(s)", nullptr, count); };
    spec.emptyIcon = u"cash"_s;
    spec.emptyTitle = tr("Nothing waits");
    spec.emptyText = tr("What you ask of a till stands here until it is done: a deposit, an expense, an adjustment.");
    spec.fileName = u"requests"_s;
    return spec;
}

RequestsPage::RequestsPage(Services &services)
    : ListPage(services, listSpec())
    , m_database(*services.database)
    , m_ask(new ui::Button(ui::Button::Kind::Primary, tr("Ask a till")))
    , m_withdraw(new ui::Button(ui::Button::Kind::Standard, tr("Withdraw")))
{
    setObjectName(u"cash.requests_list"_s);
    m_withdraw->setObjectName(u"withdrawButton"_s);
    addAction(m_withdraw);
    connect(m_withdraw, &QAbstractButton::clicked, this, &RequestsPage::withdraw);
    m_ask->setObjectName(u"askButton"_s);
    m_ask->setIconName(u"plus"_s, 18);
    m_ask->setHint(u"Ctrl+N"_s);
    m_ask->setEnabled(false);
    addAction(m_ask);
    connect(m_ask, &QAbstractButton::clicked, this, &RequestsPage::ask);
    ui::addKey(this, Qt::CTRL | Qt::Key_N, tr("Ask a till"), [this] { ask(); });
    look(nullptr);
}

void RequestsPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    learn();
}

void RequestsPage::learn()
{
    QCoro::connect(known(m_database), this, [this](const Result<Known> &answer) {
        if (!answer)
            return; // the list itself says that the server does not answer
        m_choices = {};
        for (const auto &[kind, right] :
             {std::pair(u"bank"_s, u"caisse_cashout"_s), std::pair(u"expense"_s, u"comptabilite_depenses_creer"_s),
              std::pair(u"adjustment"_s, u"comptabilite_tresorerie"_s)})
            if (answer->rights.contains(right))
                m_choices.kinds << kind;
        for (const Row &row : answer->drawers)
            m_choices.drawers.append({row.get<QString>("register_id"_L1),
                                      row.get<QString>("name"_L1) + u" · "_s + row.get<QString>("till"_L1)});
        for (const Row &row : answer->categories) {
            const QString arabic = row.get<QString>("name_ar"_L1);
            m_choices.categories.append(
                {row.get<QString>("key"_L1),
                 format::language() == u"ar" && !arabic.isEmpty() ? arabic : row.get<QString>("name"_L1)});
        }
        m_ask->setEnabled(!m_choices.kinds.isEmpty() && !m_choices.drawers.isEmpty());
    });
}

void RequestsPage::look(const Row *row)
{
    m_withdraw->setEnabled(row && !m_busy && row->get<QString>("state"_L1) == u"asked");
}

void RequestsPage::ask()
{
    if (!m_ask->isEnabled())
        return;
    auto *dialog = new AskDialog(m_choices, m_database, this);
    connect(dialog, &ui::Dialog::finished, this, [this](int how) {
        table()->setFocus();
        if (how != ui::Dialog::Accepted)
            return;
        toasts()->show({ui::ToastText::Kind::Success, tr("The till was asked"), tr("It shows there at once."), {}, {}});
        reload();
    });
    dialog->open();
}

void RequestsPage::withdraw()
{
    const Row *row = current();
    if (!row || m_busy || row->get<QString>("state"_L1) != u"asked")
        return;
    const QUuid request = row->get<QUuid>("request_id"_L1);
    auto *dialog = new ui::TextDialog(tr("Why is it no longer wanted?"), tr("Reason"), {}, tr("Withdraw"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, request](int how) {
        table()->setFocus();
        if (how != ui::Dialog::Accepted || m_busy)
            return;
        m_busy = true;
        look(current());
        QCoro::connect(answer(m_database.call("cash.withdraw_request"_L1, uuidV7(), request, dialog->text())), this,
                       [this](const Result<Rows> &done) {
                           m_busy = false;
                           if (!done) {
                               tell(done.error());
                           }
                           reload();
                       });
    });
    dialog->open();
}

} // namespace cash
