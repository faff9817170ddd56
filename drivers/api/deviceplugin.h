#pragma once

#include "drivers/api/devicekind.h"
#include "drivers/api/exchangetape.h"
#include "modules/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QtPlugin>
#include <QUrl>

#include <memory>

/// One thing a person sets on a device: data, from which a page draws a field. Labels are English sources of the
/// translation context "DeviceField".
struct DeviceField
{
    enum class Kind { Text, Number, Choice, Port };
    struct Choice
    {
        QString value;
        QString label;
    };

    /// Its name in the URL's query; "path", "host" and "port" are the URL's own.
    QString key;
    QString label;
    Kind kind = Kind::Text;
    QList<Choice> choices = {};
    QString preset = {}; ///< what holds when the URL does not say
    int minimum = 0; ///< of a Number
    int maximum = 65535;
};

/// One way to reach a device, with what is set for it.
struct DeviceConnection
{
    QString scheme; ///< "display+serial": the plugin's word, then the wire makeLink() opens
    QString label; ///< English source of "DeviceField"
    QList<DeviceField> fields;
};

/// A part of an exchange in words: a key that the page translates ("weight", "ask_status"), and what it carries.
struct ExchangeWord
{
    QString key;
    QString value = {};

    friend bool operator==(const ExchangeWord &, const ExchangeWord &) = default;
};

/// What every device plugin of drivers/ tells about itself, whatever it drives.
class DevicePlugin
{
public:
    virtual ~DevicePlugin() = default;

    virtual QString displayName() const = 0; ///< "ESC/POS"
    virtual QList<DeviceKind> kinds() const = 0;
    virtual QList<DeviceConnection> connections() const = 0;
    /// Without a device: that its codec still reads and writes what it should. Error plugin.self_test {what}.
    virtual Result<> selfTest() const = 0;
    /// What was said over the wire of `device`; empty when it means nothing to this protocol.
    virtual QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes,
                                        const QUrl &device) const = 0;

    QStringList connectionSchemes() const
    {
        QStringList schemes;
        for (const DeviceConnection &connection : connections())
            schemes.append(connection.scheme);
        return schemes;
    }
};

Q_DECLARE_INTERFACE(DevicePlugin, "feemaison.DevicePlugin/1")
