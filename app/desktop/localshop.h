#pragma once

#include "app/profile/servercertificate.h"
#include "app/profile/setup.h"

#include <QFuture>

/// What touches a server or its files before there is a till, off the interface's thread.
namespace localshop {

/// Starts it and brings its database to this program's version.
QFuture<Result<>> prepare();
/// Loads the demo and enrols this computer as its till C1, as `feemaison-admin demo` does.
QFuture<Result<>> tryDemo();
/// setup::newShop, setup::join and servercertificate::inspect.
QFuture<Result<>> create(const setup::NewShop &shop);
QFuture<Result<>> join(const setup::Membership &membership);
QFuture<Result<ServerCertificate>> inspect(const QString &host, quint16 port, const QString &trusted);

} // namespace localshop
