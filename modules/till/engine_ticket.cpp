#include "modules/core/uuid.h"
#include "modules/till/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr auto MayDiscount = "pos_remise"_L1;
constexpr auto MayPrice = "pos_prix_libre"_L1;
constexpr auto MayVoid = "pos_annuler_vente"_L1;

Error refused(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }

Error notAllowed(QLatin1StringView permission)
{
    return {Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
}

QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

} // namespace

void Engine::ensureTicketId()
{
    if (m_cart.id().isNull())
        m_cart.setId(uuidV7());
    if (m_cashier)
        m_cartOwner = m_cashier->id;
}

Result<> Engine::addProduct(const QUuid &product, Quantity quantity)
{
    // What is being paid for is fixed until the payment is on disk.
    if (m_busy)
        return refused(u"till.busy"_s);
    const Product *found = m_catalogue.product(product);
    if (!found || !found->active || !found->sold)
        return refused(u"pos.not_for_sale"_s);
    const Result<> added = m_cart.add(*found, quantity);
    if (added) {
        ensureTicketId();
        emit cartChanged();
    }
    return added;
}

Result<> Engine::addBarcode(const QString &code, Quantity quantity)
{
    const CodeReading reading = readCode(code);
    if (reading.product.isNull() || (reading.price && !reading.quantity))
        return refused(u"pos.unknown_barcode"_s, {{u"code"_s, code.left(40)}});
    return addProduct(reading.product, reading.quantity.value_or(quantity));
}

Result<> Engine::setQuantity(int line, Quantity quantity)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    if (quantity.isZero() && !m_cart.slip().isEmpty())
        return removeLine(line, {});
    const Result<> done = m_cart.setQuantity(line, quantity);
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::mayDiscount(int effective, const Grant &grant) const
{
    if (isAllowed(MayDiscount, grant))
        return {};
    const int limit = m_cashier ? m_cashier->discountLimit : 0;
    if (effective <= limit)
        return {};
    return Error{Error::Kind::Permission,
                 u"till.over_discount_limit"_s,
                 {{u"permission"_s, QString(MayDiscount)}, {u"limit"_s, limit}},
                 {}};
}

Result<> Engine::setDiscount(int line, int hundredthsOfPercent, const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    const int effective = Cart::effectiveDiscount(hundredthsOfPercent, m_cart.ticketDiscount());
    if (const Result<> may = mayDiscount(effective, grant); !may)
        return may;
    const Result<> done = m_cart.setDiscount(line, hundredthsOfPercent, grant);
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::setTicketDiscount(int hundredthsOfPercent, const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    int effective = hundredthsOfPercent;
    for (const CartLine &line : m_cart.lines())
        effective = qMax(effective, Cart::effectiveDiscount(line.discount, hundredthsOfPercent));
    if (const Result<> may = mayDiscount(effective, grant); !may)
        return may;
    const Result<> done = m_cart.setTicketDiscount(hundredthsOfPercent, grant);
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::setPrice(int line, Money price, const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    if (!isAllowed(MayPrice, grant))
        return notAllowed(MayPrice);
    const bool back = line >= 0 && line < m_cart.lines().size() && price == m_cart.lines().at(line).listPrice;
    if (grant.reason.trimmed().isEmpty() && !back)
        return refused(u"till.reason_needed"_s);
    const Result<> done = m_cart.setPrice(line, price, grant);
    if (done)
        emit cartChanged();
    return done;
}

void Engine::setNote(int line, const QString &note)
{
    m_cart.setNote(line, note);
    emit cartChanged();
}

void Engine::setTicketNote(const QString &note)
{
    m_cart.setTicketNote(note);
    emit cartChanged();
}

void Engine::selectLine(int line)
{
    m_cart.select(line);
    emit cartChanged();
}

void Engine::setCustomer(const QUuid &customer)
{
    if (m_busy)
        return;
    m_cart.setCustomer(customer);
    emit cartChanged();
}

Result<> Engine::removeLine(int line, const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    if (line < 0 || line >= m_cart.lines().size())
        return refused(u"till.no_line"_s);
    if (!m_cart.slip().isEmpty()) {
        // A slip is out: somebody may have taken money on it (anchors 36).
        if (!isAllowed(MayVoid, grant))
            return notAllowed(MayVoid);
        if (grant.reason.trimmed().isEmpty())
            return refused(u"till.reason_needed"_s);
        const CartLine &removed = m_cart.lines().at(line);
        recordLater(u"line.removed"_s,
                    {{u"ticket"_s, uuidText(m_cart.id())},
                     {u"slip"_s, m_cart.slip()},
                     {u"product"_s, uuidText(removed.product.id)},
                     {u"name"_s, removed.product.name},
                     {u"qty"_s, removed.quantity.thousandths()},
                     {u"total"_s, removed.total().centimes()},
                     {u"reason"_s, grant.reason.trimmed()},
                     {u"approval"_s, idOrNull(grant.approval)}});
    }
    m_cart.remove(line);
    emit cartChanged();
    return {};
}

bool Engine::undoRemove()
{
    const bool done = !m_busy && m_cart.undoRemove();
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::clearCart(const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    if (!m_cart.slip().isEmpty()) {
        if (!isAllowed(MayVoid, grant))
            return notAllowed(MayVoid);
        if (grant.reason.trimmed().isEmpty())
            return refused(u"till.reason_needed"_s);
    }
    if (!m_cart.lines().isEmpty()) {
        QJsonArray lines;
        for (const CartLine &line : m_cart.lines())
            lines.append(QJsonObject{{u"name"_s, line.product.name},
                                     {u"qty"_s, line.quantity.thousandths()},
                                     {u"total"_s, line.total().centimes()}});
        recordLater(u"ticket.dropped"_s,
                    {{u"ticket"_s, uuidText(m_cart.id())},
                     {u"version"_s, 0},
                     {u"label"_s, QString()},
                     {u"total"_s, m_cart.total().centimes()},
                     {u"lines"_s, lines},
                     {u"reason"_s, grant.reason.trimmed()},
                     {u"approval"_s, idOrNull(grant.approval)}});
    }
    m_cart.clear();
    releaseStock();
    m_vouchers.clear();
    emit cartChanged();
    return {};
}

void Engine::recordLater(const QString &kind, const QJsonObject &body)
{
    // The act itself is instantaneous; what could not be written is said.
    QCoro::connect(record(draft(kind, body), {}), this, [this](const Result<Event> &event) {
        if (!event)
            emit noticed(event.error());
    });
}

Result<> Engine::addReturn(const SoldTicket &ticket, const ReturnedLine &line, const Grant &grant)
{
    if (m_busy)
        return refused(u"till.busy"_s);
    if (!isAllowed(MayVoid, grant))
        return notAllowed(MayVoid);
    if (grant.reason.trimmed().isEmpty())
        return refused(u"till.reason_needed"_s);
    for (const SoldLine &sold : ticket.lines) {
        if (sold.id != line.line)
            continue;
        CartReturn back;
        back.id = uuidV7();
        back.ticket = ticket.summary.id;
        back.number = ticket.summary.number;
        back.line = sold;
        back.quantity = line.quantity;
        back.total = refundOf(sold, line.quantity);
        back.restock = line.restock;
        const Result<> added = m_cart.addReturn(back);
        if (!added)
            return added;
        ensureTicketId();
        m_cart.setReturnGrant(grant);
        emit cartChanged();
        return {};
    }
    return refused(u"till.ticket_unknown"_s);
}

void Engine::removeReturn(int index)
{
    if (m_busy)
        return;
    m_cart.removeReturn(index);
    emit cartChanged();
}

QList<Shortage> Engine::shortages() const
{
    QList<Shortage> found;
    QHash<QUuid, Quantity> wanted; // base unit, over the lines before and including each
    for (int i = 0; i < m_cart.lines().size(); ++i) {
        const CartLine &line = m_cart.lines().at(i);
        const std::optional<Quantity> stock = m_catalogue.stock(line.product.id);
        Quantity &sum = wanted[line.product.id];
        sum += line.baseQuantity();
        if (stock && sum > *stock) {
            const qint64 left = qMax<qint64>(0, stock->thousandths()) / line.product.factor;
            found.append({i, Quantity::fromThousandths(left)});
        }
    }
    return found;
}

QList<Customer> Engine::findCustomers(const QString &text, int limit) const { return m_directory.search(text, limit); }

QCoro::Task<Result<Customer>> Engine::createCustomer(QString name, QString phone)
{
    if (const Result<> may = mayRecord("clients_creer"_L1); !may)
        co_return may.error();
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        co_return refused(u"till.name_needed"_s);
    if (phoneKey(phone).size() < 9)
        co_return refused(u"till.phone_format"_s);
    if (const std::optional<Customer> known = m_directory.byPhone(phone))
        co_return refused(u"till.phone_known"_s, {{u"name"_s, known->displayName()}, {u"id"_s, uuidText(known->id)}});
    Customer customer;
    customer.id = uuidV7();
    customer.firstName = words.first();
    customer.lastName = words.size() > 1 ? QStringList(words.mid(1)).join(u' ') : words.first();
    customer.phone = phone.trimmed();
    customer.phoneKey = phoneKey(phone);
    customer.type = u"regular"_s;
    const Draft fact = draft(u"customer.created"_s,
                             {{u"customer"_s, uuidText(customer.id)},
                              {u"first_name"_s, customer.firstName},
                              {u"last_name"_s, customer.lastName},
                              {u"phone"_s, customer.phone}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await record(fact, noPaper);
    if (!event)
        co_return event.error();
    m_directory.add(customer);
    m_snapshotTimer.start();
    emit customersChanged();
    co_return customer;
}

} // namespace till
