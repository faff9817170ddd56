#pragma once

#include "app/office/signinwindow.h"
#include "app/profile/setup.h"

#include <QFuture>

/// What touches a server or its files before there is a till, off the interface's thread.
namespace localshop {

/// Starts it and brings its database to this program's version.
QFuture<Result<>> prepare();
/// Loads the demo and enrols this computer as its till C1, as `feemaison-admin demo` does.
QFuture<Result<>> tryDemo();
/// What the demo of this computer's server shows on its sign-in; empty for a real shop.
QFuture<QList<office::SignInWindow::DemoPassword>> demoPasswords();
/// setup::newShop and setup::join.
QFuture<Result<>> create(const setup::NewShop &shop);
QFuture<Result<>> join(const setup::Membership &membership);

} // namespace localshop
