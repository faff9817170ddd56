#include "app/desktop/localshop.h"

#include "app/profile/demo.h"
#include "app/profile/shop.h"
#include "modules/core/home.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

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

QFuture<QList<office::SignInWindow::DemoPassword>> demoPasswords()
{
    return QtConcurrent::run([] {
        QList<office::SignInWindow::DemoPassword> passwords;
        Session session(LocalServer(home::path()).settings());
        const Result<Rows> rows =
            session.run(u"select substr(key, 15) as login, value #>> '{}' as password from ops.setting "
                        "where key like 'demo_password.%' order by key"_s);
        if (rows)
            for (const Row &row : *rows)
                passwords.append({row.get<QString>("login"_L1), row.get<QString>("password"_L1)});
        return passwords;
    });
}

QFuture<Result<>> create(const setup::NewShop &shop)
{
    return QtConcurrent::run([shop] { return setup::newShop(shop); });
}

QFuture<Result<>> join(const setup::Membership &membership)
{
    return QtConcurrent::run([membership] { return setup::join(membership); });
}

} // namespace localshop
