#include "app/desktop/localshop.h"

#include "app/profile/demo.h"
#include "app/profile/shop.h"
#include "modules/core/home.h"

#include <QtConcurrentRun>

namespace localshop {

QFuture<Result<>> prepare()
{
    return QtConcurrent::run([]() -> Result<> {
        LocalServer server(home::path());
        return shop::prepareLocal(server);
    });
}

QFuture<Result<>> tryDemo()
{
    return QtConcurrent::run([] { return demo::install(home::path()); });
}

QFuture<Result<>> create(const setup::NewShop &shop)
{
    return QtConcurrent::run([shop] { return setup::newShop(shop); });
}

QFuture<Result<>> join(const setup::Membership &membership)
{
    return QtConcurrent::run([membership] { return setup::join(membership); });
}

QFuture<Result<ServerCertificate>> inspect(const QString &host, quint16 port, const QString &trusted)
{
    return QtConcurrent::run([host, port, trusted] { return servercertificate::inspect(host, port, trusted); });
}

} // namespace localshop
