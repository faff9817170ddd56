#include "drivers/api/timeclocks.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

Result<std::shared_ptr<TimeClock>> openTimeClock(const QUrl &device, const QByteArray &key)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {program + u"/drivers"_s, program + u"/../drivers"_s, program + u"/../lib/feemaison/drivers"_s}) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files)) {
            QPluginLoader loader(dir.absoluteFilePath(name));
            auto *plugin = qobject_cast<TimeClockPlugin *>(loader.instance());
            if (plugin && plugin->schemes().contains(device.scheme()))
                return plugin->create(device, key);
        }
    }
    return Error{Error::Kind::Device, u"clock.no_driver"_s, {{u"scheme"_s, device.scheme()}}, {}};
}
