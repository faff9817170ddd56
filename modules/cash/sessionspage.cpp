#include "modules/cash/sessionspage.h"

#include "modules/desk/paperside.h"
#include "ui/lists/listfilters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

using Test = Select::Condition::Test;

QString longestOf(const QStringList &words)
{
    return *std::max_element(words.cbegin(), words.cend(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

} // namespace

ui::BadgeLook SessionsPage::stateBadge(const Row &row)
{
    ui::BadgeLook look;
    const QString state = row.get<QString>("state"_L1);
    if (state == u"open") {
        look.text = tr("Open");
        look.ground = ui::Token::InfoSoft;
        look.ink = ui::Token::InfoInk;
    } else if (state == u"abandoned") {
        look.text = tr("Abandoned");
        look.ground = ui::Token::DangerSoft;
        look.ink = ui::Token::DangerInk;
    } else if (row.get<Money>("difference"_L1).isZero()) {
        look.text = tr("No difference");
        look.ground = ui::Token::SuccessSoft;
        look.ink = ui::Token::SuccessInk;
    } else {
        look.text = tr("Difference");
        look.ground = ui::Token::WarningSoft;
        look.ink = ui::Token::WarningInk;
    }
    return look;
}

ui::ListSpec SessionsPage::listSpec()
{
    using ui::ListColumn;
    using Kind = ListColumn::Kind;
    ui::ListSpec spec;
    spec.title = tr("Cash sessions");
    spec.view = "pos.v_session"_L1;
    spec.key = "session_id"_L1;
    spec.columns = {
        {.name = "number"_L1, .title = tr("Number"), .sample = u"C100-Z000000"_s, .strong = true},
        {.name = "register"_L1, .title = tr("Drawer"), .share = 2, .rank = 2},
        {.name = "opened_at"_L1, .title = tr("Opened"), .kind = Kind::Moment, .rank = 1},
        {.name = "closed_at"_L1, .title = tr("Closed"), .kind = Kind::Moment, .rank = 4},
        {.name = "opened_by"_L1, .title = tr("By"), .share = 2, .rank = 3},
        {.name = "opening"_L1, .title = tr("Float (DA)"), .kind = Kind::Money, .rank = 8},
        {.name = "sold"_L1, .title = tr("Sold (DA)"), .kind = Kind::Money, .summed = true, .rank = 6},
        {.name = "sales"_L1, .title = tr("Tickets"), .kind = Kind::Number, .sample = u"0 000"_s, .rank = 7},
        {.name = "expected"_L1, .title = tr("Expected (DA)"), .kind = Kind::Money, .rank = 5},
        {.name = "counted"_L1, .title = tr("Counted (DA)"), .kind = Kind::Money},
        {.name = "difference"_L1, .title = tr("Difference (DA)"), .kind = Kind::Money, .strong = true, .summed = true},
        {.name = "state"_L1,
         .title = tr("State"),
         .kind = Kind::State,
         .sample = longestOf({tr("No difference"), tr("Difference"), tr("Open"), tr("Abandoned")}),
         .state = stateBadge},
    };
    spec.order = {"opened_at"_L1, "session_id"_L1};
    spec.tabs = {{tr("All sessions")},
                 {tr("Open sessions"), {{"state"_L1, Test::Equal, toSql(u"open"_s)}}},
                 {tr("Abandoned sessions"), {{"state"_L1, Test::Equal, toSql(u"abandoned"_s)}}}};
    spec.filters = {{.title = tr("Days"), .column = "day"_L1, .kind = ui::ListFilter::Kind::Days},
                    {.title = tr("Drawer"),
                     .column = "register_id"_L1,
                     .choices = "pos.v_register"_L1,
                     .choiceKey = "register_id"_L1,
                     .choiceName = "name"_L1}};
    spec.searchHint = tr("Number");
    spec.search = [](const QString &typed) -> QList<Select::Condition> {
        return {{"number"_L1, Test::Contains, toSql(typed)}};
    };
    spec.counted = [](int count) { return tr("%n session(s)", nullptr, count); };
    spec.emptyIcon = u"drawer"_s;
    spec.emptyTitle = tr("No session yet");
    spec.emptyText = tr("Each opening of a drawer stands here with its count, its difference and its Z.");
    spec.fileName = u"sessions"_s;
    return spec;
}

SessionsPage::SessionsPage(Services &services)
    : ListPage(services, listSpec())
    , m_paper(new desk::PaperSide(*services.reports, u"Z"_s))
{
    setObjectName(u"cash.sessions_list"_s);
    setSide(m_paper, 344);
    connect(m_paper, &desk::PaperSide::saved, this, [this](const Result<QString> &file) { tellSaved(file); });
}

void SessionsPage::take(const QString &argument) { showOnly({"session_id"_L1, Test::Equal, toSql(QUuid(argument))}); }

void SessionsPage::look(const Row *row)
{
    if (row && row->get<QString>("state"_L1) != u"closed")
        m_paper->say(tr("Only a session that was counted and closed has a Z."));
    else
        m_paper->show(row ? row->get<QUuid>("session_id"_L1) : QUuid(),
                      row ? row->get<QString>("number"_L1) : QString());
}

} // namespace cash
