#include "modules/devices/customerview.h"

#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int Places = 20;

/// Amounts on twenty places: no decimals when whole, no-break spaces are the driver's to mend.
QString amount(Money value)
{
    return format::money(value, format::Decimals::WhenNeeded, format::Currency::Without, format::Minus::Ascii)
        + u" DA"_s;
}

/// The start and the end of a line; the start gives way.
QString spread(const QString &start, const QString &end)
{
    const qsizetype room = Places - end.size() - 1;
    const QString left = room > 0 ? start.left(room) : QString();
    return left + QString(qMax<qsizetype>(0, Places - left.size() - end.size()), u' ') + end;
}

QString centred(const QString &text)
{
    const qsizetype before = (Places - qMin<qsizetype>(Places, text.size())) / 2;
    return QString(before, u' ') + text;
}

QString quantityWords(const till::CartLine &line)
{
    const QString number = format::number(line.quantity);
    return line.product.isWeighed() ? number + u' ' + line.product.saleUnit : number;
}

} // namespace

DisplayText displayText(const CustomerView &view, const QString &welcome)
{
    using Stage = CustomerView::Stage;
    switch (view.stage) {
    case Stage::Idle: return {centred(view.shop), centred(welcome.isEmpty() ? u"Bienvenue"_s : welcome)};
    case Stage::Paying:
        return view.toPay < Money() ? DisplayText{u"A RENDRE"_s, spread({}, amount(-view.toPay))}
                                    : DisplayText{u"A PAYER"_s, spread({}, amount(view.toPay))};
    case Stage::Change: return {u"RENDU"_s, spread({}, amount(view.change))};
    case Stage::Selling: break;
    }
    if (view.latest < 0 || view.latest >= view.lines.size())
        return {u"TOTAL"_s, spread({}, amount(view.total))};
    const CustomerView::Line &line = view.lines.at(view.latest);
    const QString name = line.name.isEmpty() ? line.nameArabic : line.name;
    // The price of one is worth its place only where there are several.
    const QString what =
        line.quantity == u"1" ? amount(line.price) : line.quantity + u"x"_s + amount(line.price).chopped(3);
    const QString top = line.quantity == u"1" ? spread(name, amount(line.total)) : spread(name, what);
    return {top, spread(u"TOTAL"_s, amount(view.total))};
}

CustomerFeed::CustomerFeed(till::Counter &counter, QObject *parent) : QObject(parent), m_counter(counter)
{
    connect(&counter, &till::Counter::cartChanged, this, &CustomerFeed::refresh);
    connect(&counter, &till::Counter::cashierChanged, this, &CustomerFeed::refresh);
    connect(&counter, &till::Counter::catalogueChanged, this, &CustomerFeed::refresh);
    m_view = look();
}

void CustomerFeed::shown(const QString &screen)
{
    m_screen = screen;
    refresh();
}

void CustomerFeed::refresh()
{
    const CustomerView now = look();
    if (now == m_view)
        return;
    m_view = now;
    emit changed();
}

CustomerView CustomerFeed::look() const
{
    CustomerView view;
    view.shop = m_counter.catalogue().setting("shop.name"_L1);
    const till::Cart &cart = m_counter.cart();
    for (const till::CartLine &line : cart.lines())
        view.lines.append({line.product.name, line.product.nameArabic, quantityWords(line), line.price, line.total(),
                           line.total() < line.listPrice * line.quantity});
    view.latest = cart.selected();
    view.total = cart.total();
    view.toPay = m_counter.cashDue();
    const bool selling = m_screen.startsWith("pos."_L1);
    if (m_screen == u"pos.change_due" && m_counter.lastSale()) {
        view.stage = CustomerView::Stage::Change;
        view.change = m_counter.lastSale()->change;
        view.total = m_counter.lastSale()->total;
    } else if (!selling || cart.isEmpty()) {
        // Somebody counts the drawer, or nobody is there: none of the customer's business.
        view.stage = CustomerView::Stage::Idle;
        view.lines.clear();
        view.latest = -1;
    } else {
        view.stage = m_screen == u"pos.payment" ? CustomerView::Stage::Paying : CustomerView::Stage::Selling;
    }
    return view;
}

} // namespace devices
