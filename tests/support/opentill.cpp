#include "tests/support/opentill.h"

#include <QTest>

OpenTill openTill(Shop &shop, const QString &code, bool online, const QString &login, const QString &printer)
{
    OpenTill till;
    if (online)
        till.server = std::make_unique<Connection>(shop.database().settings());
    till.engine = std::make_unique<till::Engine>(shop.options(code, till.server.get(), printer));
    const Result<> started = await(till->start());
    if (!started)
        qFatal("%s", qPrintable(started.error().key));
    [&] { QTRY_VERIFY(!till->catalogue().isEmpty()); }();
    const Result<till::Cashier> cashier = await(till->signIn(shop.user(login), shop.pin(login)));
    if (!cashier)
        qFatal("%s", qPrintable(cashier.error().key));
    if (!till->session()) {
        till::CashCount count;
        count.coins.insert(100, 10'000);
        if (const Result<till::CashSession> session = await(till->openSession(count, {})); !session)
            qFatal("%s", qPrintable(session.error().key));
    }
    return till;
}

void closeTill(OpenTill &till)
{
    await(till->shutdown());
    till.engine.reset();
}

void waitUntilDelivered(const OpenTill &till)
{
    QTRY_COMPARE(till->link().waiting, 0);
    QTRY_COMPARE(till->link().state, till::Link::State::Online);
}
