#include "modules/core/clock.h"
#include "tests/support/fakecounter.h"
#include "tests/support/faketickets.h"

using namespace Qt::StringLiterals;

void FakeCounter::signInAs(const QString &login)
{
    m_cashier = *m_catalogue.cashier(fakeId(login));
    emit cashierChanged();
}

void FakeCounter::startSession()
{
    m_session = till::CashSession{fakeId(u"session"_s),        u"C1-Z000218"_s,      218,
                                  Clock::now().addSecs(-6240), fakeId(u"caisse1"_s), Money::fromDinars(11'450)};
    m_totals = {};
    m_totals.opening = Money::fromDinars(11'450);
    m_totals.sales = 127;
    m_totals.salesCash = Money::fromDinars(54'770);
    m_totals.in = Money::fromDinars(3'500);
    m_totals.out = Money::fromDinars(6'200);
    m_totals.gross = Money::fromDinars(73'560);
    m_totals.discounts = Money::fromDinars(1'240);
    m_totals.methods = {{u"cash"_s, {104, Money::fromDinars(54'770)}},
                        {u"card"_s, {21, Money::fromDinars(15'150)}},
                        {u"account"_s, {2, Money::fromDinars(2'400)}}};
    m_totals.families = {{fakeId(u"pates"_s), Money::fromDinars(21'300)},
                         {fakeId(u"gateaux"_s), Money::fromDinars(28'420)},
                         {fakeId(u"sales"_s), Money::fromDinars(6'100)},
                         {fakeId(u"plats"_s), Money::fromDinars(14'300)},
                         {fakeId(u"boissons"_s), Money::fromDinars(2'200)}};
    emit sessionChanged();
}

QUuid FakeCounter::productNamed(const QString &name) const { return fakeId(name); }
QUuid FakeCounter::cashierNamed(const QString &login) const { return fakeId(login); }
QUuid FakeCounter::customerNamed(const QString &name) const { return fakeId(name); }

void FakeCounter::setSetting(const QString &key, const QJsonValue &value)
{
    m_catalogue.apply({{u"settings"_s, QJsonObject{{key, value}}}});
    emit catalogueChanged();
}

void FakeCounter::setLink(const till::Link &link)
{
    m_link = link;
    emit linkChanged();
}

void FakeCounter::setPrinter(const till::PrinterState &printer)
{
    m_printer = printer;
    emit printerChanged();
}

void FakeCounter::fillTicket()
{
    const auto add = [this](const QString &name, int quantity) {
        (void)m_cart.add(*m_catalogue.product(fakeId(name)), Quantity::fromUnits(quantity));
    };
    add(u"Couscous moyen roulé 1 kg"_s, 2);
    add(u"Makrout dattes"_s, 12);
    (void)m_cart.setDiscount(1, 1000);
    add(u"M’semen grand"_s, 6);
    m_cart.setNote(2, u"Bien dorés"_s);
    add(u"Rechta poulet"_s, 2);
    add(u"Jus orange 33 cl"_s, 2);
    m_cart.select(2);
    if (m_cashier)
        m_cartOwner = m_cashier->id;
    emit cartChanged();
}

void FakeCounter::goOffline()
{
    const QDateTime now = Clock::now();
    const int amounts[] = {4560, 720, 1150, 2400, 300, 2040, 860};
    m_queue.clear();
    for (int i = 0; i < 7; ++i)
        m_queue.append({1049 - i, u"sale.completed"_s, u"C1-%1"_s.arg(1049 - i, 6, 10, QChar(u'0')),
                        now.addSecs(-60 * i - 60), Money::fromDinars(amounts[i]), i == 6 ? 2 : 0});
    m_serial = 1049;
    m_link.waiting = 7;
    m_link.state = till::Link::State::Offline;
    m_link.since = now.addSecs(-400);
    m_link.reason = {Error::Kind::Offline, u"core.offline"_s, {}, {}};
    emit linkChanged();
}

void FakeCounter::parkTickets()
{
    const auto park = [this](const QString &label, const QString &customer, int minutes,
                             const QList<std::pair<QString, int>> &lines) {
        till::Cart cart;
        QStringList shown;
        for (const auto &[name, quantity] : lines) {
            (void)cart.add(*m_catalogue.product(fakeId(name)), Quantity::fromUnits(quantity));
            shown << u"%1 × %2"_s.arg(quantity).arg(m_catalogue.product(fakeId(name))->displayName());
        }
        if (!customer.isEmpty())
            cart.setCustomer(fakeId(customer));
        m_tickets->addParked({fakeId(u"parked"_s + QString::number(minutes)), 1, label, cart.total(),
                              Clock::now().addSecs(-60 * minutes), shown, m_terminal.name, true},
                             cart);
    };
    park(u"Client B"_s, u"Client B"_s, 31, {{u"Couscous poulet"_s, 2}, {u"M’semen grand"_s, 4}});
    park({}, {}, 7, {{u"Chakhchoukha 500 g"_s, 1}, {u"Baghrir grand"_s, 3}});
}

void FakeCounter::sellOnce()
{
    if (m_cart.isEmpty())
        fillTicket();
    (void)payCash(Money::fromDinars(5'000), true);
}
