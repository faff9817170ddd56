#include "modules/till/engine.h"

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error notAllowed(QLatin1StringView permission)
{
    return {Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, QString(permission)}}, {}};
}

} // namespace

Result<> Engine::addProduct(const QUuid &product, Quantity quantity)
{
    // What is being paid for is fixed until the payment is on disk.
    if (m_busy)
        return Error{Error::Kind::Rule, u"till.busy"_s, {}, {}};
    const Product *found = m_catalogue.product(product);
    if (!found || !found->active || !found->sold)
        return Error{Error::Kind::Rule, u"pos.not_for_sale"_s, {}, {}};
    const Result<> added = m_cart.add(*found, quantity);
    if (added)
        emit cartChanged();
    return added;
}

Result<> Engine::addBarcode(const QString &code, Quantity quantity)
{
    const Product *found = m_catalogue.productByBarcode(code.trimmed());
    if (!found)
        return Error{Error::Kind::Rule, u"pos.unknown_barcode"_s, {{u"code"_s, code.left(40)}}, {}};
    return addProduct(found->id, quantity);
}

Result<> Engine::setQuantity(int line, Quantity quantity)
{
    const Result<> done = m_cart.setQuantity(line, quantity);
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::setDiscount(int line, int hundredthsOfPercent)
{
    if (!m_cashier || !m_cashier->may("pos_remise"_L1))
        return notAllowed("pos_remise"_L1);
    const Result<> done = m_cart.setDiscount(line, hundredthsOfPercent);
    if (done)
        emit cartChanged();
    return done;
}

Result<> Engine::setPrice(int line, Money price)
{
    if (!m_cashier || !m_cashier->may("pos_prix_libre"_L1))
        return notAllowed("pos_prix_libre"_L1);
    const Result<> done = m_cart.setPrice(line, price);
    if (done)
        emit cartChanged();
    return done;
}

void Engine::setNote(int line, const QString &note)
{
    m_cart.setNote(line, note);
    emit cartChanged();
}

void Engine::selectLine(int line)
{
    m_cart.select(line);
    emit cartChanged();
}

void Engine::removeLine(int line)
{
    m_cart.remove(line);
    emit cartChanged();
}

bool Engine::undoRemove()
{
    const bool done = m_cart.undoRemove();
    if (done)
        emit cartChanged();
    return done;
}

void Engine::clearCart()
{
    m_cart.clear();
    emit cartChanged();
}

} // namespace till
