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

} // namespace localshop
