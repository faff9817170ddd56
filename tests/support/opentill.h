#pragma once

#include "modules/core/db/connection.h"
#include "tests/support/shop.h"

/// A till of a test's shop at work: its engine on its journal, with a connection of its own or none.
struct OpenTill
{
    std::unique_ptr<Connection> server;
    std::unique_ptr<till::Engine> engine;

    till::Engine *operator->() const { return engine.get(); }
};

/// Started, signed in, with a session open on 10 000 DA. Ends the program when that fails: nothing could be tested.
OpenTill openTill(Shop &shop, const QString &code, bool online = true, const QString &login = QStringLiteral("manager"),
                  const QString &printer = {});
void closeTill(OpenTill &till);
/// The server has heard of all it recorded.
void waitUntilDelivered(const OpenTill &till);
