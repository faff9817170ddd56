#include "tests/support/fakecounter.h"

#include "drivers/api/receipt.h"
#include "modules/core/clock.h"
#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

FakeCounter::FakeCounter(QObject *parent) : Counter(parent)
{
    m_terminal = {fakeId(u"C1"_s), u"C1"_s, u"Caisse 1"_s, fakeId(u"register"_s), u"Caisse 1"_s, u"tcp://printer"_s};
    m_catalogue.apply(fakeCatalogue());
    m_link.state = till::Link::State::Online;
    m_link.since = Clock::now();
    m_printer.state = till::PrinterState::State::Ready;
}

QString FakeCounter::nextNumber() const { return u"C1-%1"_s.arg(m_serial + 1, 6, 10, QChar(u'0')); }

std::optional<Error> FakeCounter::refusal() { return std::exchange(refuseNext, std::nullopt); }

QCoro::Task<Result<till::Cashier>> FakeCounter::signIn(QUuid user, QString pin)
{
    if (const auto error = refusal())
        co_return *error;
    if (pin != u"1234") {
        ++m_wrong[user];
        co_return Error{Error::Kind::Rule, u"till.wrong_pin"_s, {{u"left"_s, triesLeft(user)}}, {}};
    }
    m_wrong.remove(user);
    m_cashier = *m_catalogue.cashier(user);
    emit cashierChanged();
    const till::Cashier cashier = *m_cashier; // co_return of a member would move it away
    co_return cashier;
}

void FakeCounter::lock()
{
    m_cashier.reset();
    emit cashierChanged();
}

Result<> FakeCounter::addProduct(const QUuid &product, Quantity quantity)
{
    if (const auto error = refusal())
        return *error;
    const Result<> added = m_cart.add(*m_catalogue.product(product), quantity);
    emit cartChanged();
    return added;
}

Result<> FakeCounter::addBarcode(const QString &code, Quantity quantity)
{
    const till::Product *found = m_catalogue.productByBarcode(code);
    if (!found)
        return Error{Error::Kind::Rule, u"pos.unknown_barcode"_s, {{u"code"_s, code}}, {}};
    return addProduct(found->id, quantity);
}

Result<> FakeCounter::setQuantity(int line, Quantity quantity)
{
    const Result<> done = m_cart.setQuantity(line, quantity);
    emit cartChanged();
    return done;
}

Result<> FakeCounter::setDiscount(int line, int hundredthsOfPercent)
{
    if (!m_cashier || !m_cashier->may("pos_remise"_L1))
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {}, {}};
    const Result<> done = m_cart.setDiscount(line, hundredthsOfPercent);
    emit cartChanged();
    return done;
}

Result<> FakeCounter::setPrice(int line, Money price)
{
    if (!m_cashier || !m_cashier->may("pos_prix_libre"_L1))
        return Error{Error::Kind::Permission, u"core.not_allowed"_s, {}, {}};
    const Result<> done = m_cart.setPrice(line, price);
    emit cartChanged();
    return done;
}

void FakeCounter::setNote(int line, const QString &note)
{
    m_cart.setNote(line, note);
    emit cartChanged();
}

void FakeCounter::selectLine(int line)
{
    m_cart.select(line);
    emit cartChanged();
}

void FakeCounter::removeLine(int line)
{
    m_cart.remove(line);
    emit cartChanged();
}

bool FakeCounter::undoRemove()
{
    const bool done = m_cart.undoRemove();
    emit cartChanged();
    return done;
}

void FakeCounter::clearCart()
{
    m_cart.clear();
    emit cartChanged();
}

QCoro::Task<Result<till::Sale>> FakeCounter::payCash(Money received, bool printReceipt)
{
    if (const auto error = refusal())
        co_return *error;
    if (received < m_cart.total())
        co_return Error{Error::Kind::Rule,
                        u"till.not_enough_received"_s,
                        {{u"missing"_s, (m_cart.total() - received).centimes()}},
                        {}};
    ++payments;
    till::Sale sale;
    sale.number = nextNumber();
    sale.id = fakeId(sale.number);
    sale.sequence = ++m_serial;
    sale.at = Clock::now();
    sale.cashier = m_cashier->id;
    sale.articles = m_cart.articles();
    sale.total = m_cart.total();
    sale.received = received;
    sale.change = received - sale.total;
    sale.acknowledged = m_link.state == till::Link::State::Online;
    m_lastSale = sale;
    ++m_totals.sales;
    m_totals.salesCash += sale.total;
    if (printReceipt)
        m_jobs.prepend({fakeId(u"job"_s + sale.number),
                        u"sale:%1:receipt:0"_s.arg(uuidText(sale.id)),
                        till::PrintJob::Kind::Receipt,
                        till::PrintJob::State::Printed,
                        {},
                        sale.number,
                        1,
                        sale.at,
                        {},
                        {}});
    m_cart.clear();
    emit cartChanged();
    emit sessionChanged();
    emit printerChanged();
    co_return sale;
}

QCoro::Task<Result<till::CashSession>> FakeCounter::openSession(till::CashCount count, QString)
{
    if (const auto error = refusal())
        co_return *error;
    startSession();
    m_totals = {};
    m_totals.opening = count.total();
    m_session->opening = count.total();
    emit sessionChanged();
    const till::CashSession session = *m_session;
    co_return session;
}

QCoro::Task<Result<till::ClosedSession>> FakeCounter::closeSession(till::CashCount count, QString reason)
{
    if (const auto error = refusal())
        co_return *error;
    till::ClosedSession closed{*m_session,   m_totals, count.total(), count.total() - m_totals.expected(),
                               Clock::now(), {}};
    if (!closed.difference.isZero() && reason.isEmpty())
        co_return Error{Error::Kind::Rule, u"cash.difference_needs_reason"_s, {}, {}};
    Receipt paper{u"fr"_s, {}};
    const auto columns = [&](const QString &left, const QString &right) {
        paper.rows.append(
            {ReceiptRow::Kind::Columns, left, right, ReceiptRow::Align::Start, ReceiptRow::Size::Normal, false});
    };
    paper.rows.append(
        {ReceiptRow::Kind::Text, u"BOUTIQUE DE DÉMO"_s, {}, ReceiptRow::Align::Centre, ReceiptRow::Size::Tall, true});
    paper.rows.append({ReceiptRow::Kind::Rule, {}, {}, ReceiptRow::Align::Start, ReceiptRow::Size::Normal, false});
    paper.rows.append({ReceiptRow::Kind::Text,
                       u"RAPPORT Z "_s + m_session->number,
                       {},
                       ReceiptRow::Align::Centre,
                       ReceiptRow::Size::Normal,
                       true});
    columns(u"Caisse"_s, m_terminal.name);
    columns(u"Ventes en espèces"_s, QString::number(closed.totals.salesCash.centimes() / 100));
    columns(u"Compté"_s, QString::number(closed.counted.centimes() / 100));
    columns(u"Écart"_s, QString::number(closed.difference.centimes() / 100));
    closed.report = paper.toJson();
    m_jobs.prepend({fakeId(u"z"_s),
                    u"session:z"_s,
                    till::PrintJob::Kind::ClosingReport,
                    till::PrintJob::State::Printed,
                    paper.toJson(),
                    m_session->number,
                    1,
                    Clock::now(),
                    {},
                    {}});
    m_session.reset();
    emit sessionChanged();
    co_return closed;
}

QCoro::Task<Result<>> FakeCounter::openDrawer(till::DrawerCause)
{
    if (const auto error = refusal())
        co_return *error;
    ++drawerOpenings;
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::reprint(QUuid)
{
    if (const auto error = refusal())
        co_return *error;
    ++reprints;
    co_return Result<>();
}

QCoro::Task<Result<>> FakeCounter::settlePrintJob(QUuid job, bool printed)
{
    settled.append({job, printed});
    co_return Result<>();
}

QCoro::Task<Result<QList<till::PrintJob>>> FakeCounter::recentPrintJobs(int limit)
{
    co_return m_jobs.first(qMin<qsizetype>(limit, m_jobs.size()));
}

QCoro::Task<Result<QByteArray>> FakeCounter::receiptDocument(QUuid) { co_return QByteArray(); }

QCoro::Task<Result<QList<till::QueuedFact>>> FakeCounter::queue(int limit)
{
    co_return m_queue.first(qMin<qsizetype>(limit, m_queue.size()));
}

void FakeCounter::signInAs(const QString &login)
{
    m_cashier = *m_catalogue.cashier(fakeId(login));
    emit cashierChanged();
}

void FakeCounter::startSession()
{
    m_session = till::CashSession{fakeId(u"session"_s),        u"C1-Z000218"_s,      218,
                                  Clock::now().addSecs(-6240), fakeId(u"caisse1"_s), Money::fromDinars(11'450)};
    m_totals = {Money::fromDinars(11'450), 127, Money::fromDinars(54'770), Money::fromDinars(3'500),
                Money::fromDinars(6'200)};
    emit sessionChanged();
}

QUuid FakeCounter::productNamed(const QString &name) const { return fakeId(name); }
QUuid FakeCounter::cashierNamed(const QString &login) const { return fakeId(login); }

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

void FakeCounter::sellOnce()
{
    if (m_cart.isEmpty())
        fillTicket();
    payCash(Money::fromDinars(5'000), true);
}
