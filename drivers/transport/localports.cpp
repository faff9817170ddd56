#include "drivers/transport/localports.h"

#include "drivers/transport/spoollink.h"

#include <QDir>
#include <QFileInfo>
#include <QSerialPortInfo>

using namespace Qt::StringLiterals;

namespace {

/// A link of ours in /dev/pos stays when the numbers change (hardware 1.1).
QString lastingName(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    for (const QString &folder : {u"/dev/pos"_s, u"/dev/pos/by-port"_s})
        for (const QFileInfo &link : QDir(folder).entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
            if (link.canonicalFilePath() == target)
                return link.filePath();
    return path;
}

bool mayOpen(const QString &path)
{
    const QFileInfo file(path);
    return file.isReadable() && file.isWritable();
}

} // namespace

QList<FoundPort> localPorts()
{
    QList<FoundPort> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        QStringList words{info.description(), info.manufacturer()};
        words.removeAll(QString());
        const QString path = lastingName(info.systemLocation());
        ports.append({FoundPort::Kind::Serial, path, words.join(u", "_s), mayOpen(path)});
    }
    const QDir printers(u"/dev/usb"_s);
    for (const QString &name : printers.entryList({u"lp*"_s}, QDir::System | QDir::Files, QDir::Name)) {
        const QString path = lastingName(printers.filePath(name));
        ports.append({FoundPort::Kind::UsbPrinter, path, {}, mayOpen(path)});
    }
    for (const QString &name : SpoolLink::printers())
        ports.append({FoundPort::Kind::Spooler, name, {}, true});
    return ports;
}
