#include "drivers/api/plugins.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcDrivers, "fm.drivers", QtInfoMsg)

namespace {

QStringList pluginFiles()
{
    QStringList files;
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {program + u"/drivers"_s, program + u"/../drivers"_s, program + u"/../lib/feemaison/drivers"_s}) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(QDir::Files))
            files.append(dir.absoluteFilePath(name));
    }
    return files;
}

} // namespace

Result<std::shared_ptr<ReceiptPrinter>> openReceiptPrinter(const QUrl &device)
{
    for (const QString &file : pluginFiles()) {
        QPluginLoader loader(file);
        auto *plugin = qobject_cast<ReceiptPrinterPlugin *>(loader.instance());
        if (!plugin) {
            // A broken plugin is named and the program goes on with the others.
            if (!loader.errorString().isEmpty())
                qCWarning(lcDrivers).noquote() << file << loader.errorString();
            continue;
        }
        if (plugin->schemes().contains(device.scheme()))
            return plugin->create(device);
    }
    return Error{Error::Kind::Device, u"printer.no_driver"_s, {{u"scheme"_s, device.scheme()}}, {}};
}
