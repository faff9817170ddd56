#include "drivers/scale/scalesettings.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace scale {

namespace {

using Kind = DeviceField::Kind;

QString words(const char *text) { return QString::fromLatin1(text); }

} // namespace

Settings Settings::fromUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString protocol = query.queryItemValue(u"protocol"_s);
    Settings settings;
    if (protocol == u"toledo_stream")
        settings.protocol = Protocol::ToledoStream;
    else if (protocol == u"cas")
        settings.protocol = Protocol::Cas;
    else if (protocol == u"cas_stream")
        settings.protocol = Protocol::CasStream;
    else if (protocol == u"dialog06")
        settings.protocol = Protocol::Dialog06;
    const int divisor = query.queryItemValue(u"divisor"_s).toInt();
    if (divisor == 10 || divisor == 100 || divisor == 1000)
        settings.divisor = divisor;
    bool isHex = false;
    const uint polynomial = query.queryItemValue(u"polynomial"_s).toUInt(&isHex, 16);
    // Any sum will do, as long as it is the same one with its remainder: the part it speaks for is ours to vouch for.
    settings.sums = {qChecksum("feemaison"), isHex ? polynomial : 0};
    return settings;
}

QUrl withLine(const QUrl &url)
{
    QUrlQuery query(url);
    const auto preset = [&](const QString &key, const QString &value) {
        const QString said = query.queryItemValue(key);
        if (said.isEmpty() || said == u"protocol") {
            query.removeQueryItem(key);
            query.addQueryItem(key, value);
        }
    };
    const Protocol protocol = Settings::fromUrl(url).protocol;
    const bool toledo = protocol == Protocol::Toledo8217 || protocol == Protocol::ToledoStream;
    preset(u"bits"_s, toledo || protocol == Protocol::Dialog06 ? u"7"_s : u"8"_s);
    preset(u"parity"_s, toledo ? u"even"_s : protocol == Protocol::Dialog06 ? u"odd"_s : u"none"_s);
    QUrl whole = url;
    whole.setQuery(query);
    return whole;
}

QList<DeviceConnection> connections()
{
    const DeviceField protocol{
        u"protocol"_s,
        words(QT_TRANSLATE_NOOP("DeviceField", "Protocol")),
        Kind::Choice,
        {{u"toledo"_s, u"Mettler-Toledo 8217"_s},
         {u"toledo_stream"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Mettler-Toledo, sends by itself"))},
         {u"cas"_s, u"CAS (PD-II, AP, AD, ER)"_s},
         {u"cas_stream"_s, words(QT_TRANSLATE_NOOP("DeviceField", "CAS, sends by itself"))},
         {u"dialog06"_s, u"Dialog 06 (Bizerba, Dibal, Ohaus…)"_s}},
        u"toledo"_s};
    const DeviceField divisor{u"divisor"_s,
                              words(QT_TRANSLATE_NOOP("DeviceField", "Weights without a point are")),
                              Kind::Choice,
                              {{u"1000"_s, words(QT_TRANSLATE_NOOP("DeviceField", "grams"))},
                               {u"100"_s, words(QT_TRANSLATE_NOOP("DeviceField", "tens of grams"))},
                               {u"10"_s, words(QT_TRANSLATE_NOOP("DeviceField", "hundreds of grams"))}},
                              u"1000"_s};
    const DeviceField baud{
        u"baud"_s,
        words(QT_TRANSLATE_NOOP("DeviceField", "Speed")),
        Kind::Choice,
        {{u"9600"_s, u"9600"_s}, {u"4800"_s, u"4800"_s}, {u"2400"_s, u"2400"_s}, {u"19200"_s, u"19200"_s}},
        u"9600"_s};
    const DeviceField polynomial{u"polynomial"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Maker's code (Dialog 06)")),
                                 Kind::Text};
    const QString asProtocol = words(QT_TRANSLATE_NOOP("DeviceField", "As the protocol has it"));
    const DeviceField bits{u"bits"_s,
                           words(QT_TRANSLATE_NOOP("DeviceField", "Data bits")),
                           Kind::Choice,
                           {{u"protocol"_s, asProtocol}, {u"7"_s, u"7"_s}, {u"8"_s, u"8"_s}},
                           u"protocol"_s};
    const DeviceField parity{u"parity"_s,
                             words(QT_TRANSLATE_NOOP("DeviceField", "Parity")),
                             Kind::Choice,
                             {{u"protocol"_s, asProtocol},
                              {u"none"_s, words(QT_TRANSLATE_NOOP("DeviceField", "None"))},
                              {u"odd"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Odd"))},
                              {u"even"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Even"))}},
                             u"protocol"_s};
    const DeviceField path{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port")), Kind::Port};
    const DeviceField host{u"host"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Address")), Kind::Text};
    const DeviceField port{
        u"port"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port number")), Kind::Number, {}, u"4001"_s, 1, 65535};
    return {{u"scale+serial"_s,
             words(QT_TRANSLATE_NOOP("DeviceField", "Serial or USB-serial")),
             {path, protocol, baud, divisor, bits, parity, polynomial}},
            {u"scale+tcp"_s,
             words(QT_TRANSLATE_NOOP("DeviceField", "Network (serial server)")),
             {host, port, protocol, divisor, polynomial}}};
}

} // namespace scale
