#include "app/admin/commands/commands.h"
#include "modules/core/log.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"feemaison-admin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FM_VERSION));
    startLog(u"admin"_s);
    ui::setLanguage(QLocale::system().name().left(2));
    return admin::run(QCoreApplication::arguments().mid(1));
}
