#include "modules/pos/saleslistpage.h"

#include "modules/desk/paperside.h"
#include "modules/pos/ticketwords.h"
#include "ui/lists/listfilters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

using Test = Select::Condition::Test;

ui::BadgeLook kindBadge(const Row &row)
{
    using Kind = till::TicketSummary::Kind;
    const QString kind = row.get<QString>("kind"_L1);
    ui::BadgeLook look;
    if (kind == u"refund" || kind == u"void") {
        look.text = kindText(kind == u"void" ? Kind::Void : Kind::Refund);
        look.ground = ui::Token::WarningSoft;
        look.ink = ui::Token::WarningInk;
    } else {
        look.text = kindText(kind == u"exchange" ? Kind::Exchange : Kind::Sale);
        look.ground = kind == u"exchange" ? ui::Token::InfoSoft : ui::Token::Surface3;
        look.ink = kind == u"exchange" ? ui::Token::InfoInk : ui::Token::Text2;
    }
    return look;
}

/// "1042" is that number of any till, "C1-1042" of this one.
QList<Select::Condition> ofNumber(const QString &typed)
{
    static const QRegularExpression number(u"^#?(?:([A-Z][A-Z0-9]{0,3})-)?(\\d{1,15})$"_s);
    const auto found = number.match(typed.toUpper());
    if (!found.hasMatch())
        return {{"customer_id"_L1, Test::Among, toSql(typed), "pos.v_sale_customer"_L1, "words"_L1, Test::Contains}};
    Select::Condition till{"terminal_id"_L1, Test::Among, {}, "pos.v_sale_terminal"_L1, {}};
    if (const QString code = found.captured(1); !code.isEmpty()) {
        till.key = "code"_L1;
        till.value = toSql(code);
    }
    return {{"serial"_L1, Test::Equal, toSql(found.captured(2).toLongLong())}, till};
}

} // namespace

ui::ListSpec SalesListPage::listSpec()
{
    using ui::ListColumn;
    using Kind = ListColumn::Kind;
    ui::ListSpec spec;
    spec.title = tr("Sales");
    spec.view = "pos.v_sale"_L1;
    spec.key = "sale_id"_L1;
    spec.columns = {
        {.name = "number"_L1, .title = tr("Number"), .sample = u"C100-000000"_s, .strong = true},
        {.name = "at"_L1, .title = tr("When"), .kind = Kind::Moment},
        {.name = "kind"_L1, .title = tr("Type"), .kind = Kind::State, .sample = tr("Exchange"), .state = kindBadge},
        {.name = "terminal"_L1, .title = tr("Till"), .sample = u"Caisse 10"_s, .rank = 1},
        {.name = "cashier"_L1, .title = tr("Cashier"), .share = 3},
        {.name = "customer"_L1, .title = tr("Customer"), .share = 3, .rank = 2},
        {.name = "methods"_L1, .title = tr("Paid with"), .share = 3, .rank = 3},
        {.name = "discount"_L1, .title = tr("Discount (DA)"), .kind = Kind::Money, .rank = 4},
        {.name = "paid"_L1, .title = tr("Amount (DA)"), .kind = Kind::Money, .strong = true, .summed = true},
    };
    spec.order = {"business_day"_L1, "at"_L1, "sale_id"_L1};
    spec.tabs = {{tr("All tickets")},
                 {tr("Returns"), {{"kind"_L1, Test::Equal, toSql(u"refund"_s)}}},
                 {tr("Exchanges"), {{"kind"_L1, Test::Equal, toSql(u"exchange"_s)}}},
                 {tr("Cancellations"), {{"kind"_L1, Test::Equal, toSql(u"void"_s)}}}};
    using Filter = ui::ListFilter;
    spec.filters = {{.title = tr("Days"), .column = "business_day"_L1, .kind = Filter::Kind::Days},
                    {.title = tr("Cashier"),
                     .column = "user_id"_L1,
                     .choices = "pos.v_sale_cashier"_L1,
                     .choiceKey = "user_id"_L1,
                     .choiceName = "name"_L1},
                    {.title = tr("Till"),
                     .column = "terminal_id"_L1,
                     .choices = "pos.v_sale_terminal"_L1,
                     .choiceKey = "terminal_id"_L1,
                     .choiceName = "name"_L1},
                    {.title = tr("Product"),
                     .column = "sale_id"_L1,
                     .choices = "pos.v_sale_choice"_L1,
                     .choiceKey = "product_id"_L1,
                     .choiceName = "name"_L1,
                     .through = "pos.v_sale_product"_L1},
                    {.title = tr("Amount"), .column = "total"_L1, .kind = Filter::Kind::Amount}};
    spec.searchHint = tr("Number or customer");
    spec.search = ofNumber;
    spec.counted = [](int count) { return tr("%n ticket(s)", nullptr, count); };
    spec.emptyIcon = u"receipt"_s;
    spec.emptyTitle = tr("No ticket yet");
    spec.emptyText = tr("What the tills sell stands here as soon as it has come from them.");
    spec.fileName = u"tickets"_s;
    return spec;
}

SalesListPage::SalesListPage(Services &services)
    : ListPage(services, listSpec())
    , m_paper(new desk::PaperSide(*services.database, *services.reports, tr("ticket")))
{
    setObjectName(u"pos.sales_list"_s);
    setSide(m_paper, 344);
    connect(m_paper, &desk::PaperSide::saved, this, [this](const Result<QString> &file) { tellSaved(file); });
    connect(m_paper, &desk::PaperSide::printed, this, [this](const Result<QString> &printer) { tellPrinted(printer); });
    filters()->setDays(u"month"_s);
}

void SalesListPage::take(const QString &argument) { showOnly({"sale_id"_L1, Test::Equal, toSql(QUuid(argument))}); }

void SalesListPage::look(const Row *row)
{
    m_paper->show(row ? row->get<QUuid>("sale_id"_L1) : QUuid(), row ? row->get<QString>("number"_L1) : QString());
}

} // namespace pos
