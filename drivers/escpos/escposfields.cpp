#include "drivers/escpos/escposfields.h"

#include "drivers/escpos/profile.h"

using namespace Qt::StringLiterals;

namespace escpos {

namespace {

using Kind = DeviceField::Kind;

QString words(const char *text) { return QString::fromLatin1(text); }

/// The families first; each word after it is the family's own unless somebody says otherwise.
QList<DeviceField> profileFields()
{
    DeviceField model{u"profile"_s,
                      words(QT_TRANSLATE_NOOP("DeviceField", "Model")),
                      Kind::Choice,
                      {{{}, words(QT_TRANSLATE_NOOP("DeviceField", "Not in the list"))}}};
    for (const ProfileName &family : profileNames())
        model.choices.append({family.key, family.name});
    const DeviceField::Choice asModel{{}, words(QT_TRANSLATE_NOOP("DeviceField", "As the model has it"))};
    return {
        model,
        {u"paper"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Paper width")),
         Kind::Choice,
         {asModel,
          {u"80"_s, words(QT_TRANSLATE_NOOP("DeviceField", "80 mm"))},
          {u"76"_s, words(QT_TRANSLATE_NOOP("DeviceField", "76 mm"))},
          {u"58"_s, words(QT_TRANSLATE_NOOP("DeviceField", "58 mm"))}}},
        {u"page"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Characters")),
         Kind::Choice,
         {asModel, {u"1252"_s, u"Windows-1252"_s}, {u"858"_s, u"CP858"_s}, {u"850"_s, u"CP850"_s}}},
        {u"status"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Says how it is")),
         Kind::Choice,
         {asModel,
          {u"full"_s, words(QT_TRANSLATE_NOOP("DeviceField", "When asked"))},
          {u"automatic"_s, words(QT_TRANSLATE_NOOP("DeviceField", "By itself"))},
          {u"none"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Never"))}}},
        {u"cut"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Cutter")),
         Kind::Choice,
         {asModel,
          {u"feed"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Feed and cut"))},
          {u"plain"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Cut only"))},
          {u"none"_s, words(QT_TRANSLATE_NOOP("DeviceField", "No cutter"))}}},
        {u"pin"_s,
         words(QT_TRANSLATE_NOOP("DeviceField", "Drawer on pin")),
         Kind::Choice,
         {asModel, {u"2"_s, u"2"_s}, {u"5"_s, u"5"_s}}},
    };
}

struct Command
{
    const char *bytes;
    int size;
    const char *key;
};

/// The commands worth a word; the rest of a paper is its text.
constexpr Command Commands[] = {
    {"\x10\x04", 2, "ask_status"},     {"\x1b\x70", 2, "drawer_pulse"}, {"\x1d\x56", 2, "cut"},
    {"\x1b\x3d\x02", 3, "to_display"}, {"\x1b\x40", 2, "begin"},        {"\x1d\x72", 2, "ask_printed"},
    {"\x1d\x28\x48", 3, "ask_printed"}};

} // namespace

QList<DeviceConnection> connections()
{
    const DeviceField host{u"host"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Address")), Kind::Text};
    const DeviceField port{
        u"port"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port number")), Kind::Number, {}, u"9100"_s, 1, 65535};
    const DeviceField path{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Port")), Kind::Port};
    const DeviceField queue{u"queue"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Its name in the system")), Kind::Text};
    const DeviceField baud{
        u"baud"_s,
        words(QT_TRANSLATE_NOOP("DeviceField", "Speed")),
        Kind::Choice,
        {{u"9600"_s, u"9600"_s}, {u"19200"_s, u"19200"_s}, {u"38400"_s, u"38400"_s}, {u"115200"_s, u"115200"_s}},
        u"9600"_s};
    const DeviceField flow{u"flow"_s,
                           words(QT_TRANSLATE_NOOP("DeviceField", "Flow control")),
                           Kind::Choice,
                           {{u"none"_s, words(QT_TRANSLATE_NOOP("DeviceField", "None"))},
                            {u"hardware"_s, words(QT_TRANSLATE_NOOP("DeviceField", "By wires (DTR/RTS)"))},
                            {u"software"_s, words(QT_TRANSLATE_NOOP("DeviceField", "By characters (XON/XOFF)"))}},
                           u"none"_s};
    return {{u"tcp"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Network")), QList{host, port} + profileFields()},
            {u"usb"_s, words(QT_TRANSLATE_NOOP("DeviceField", "USB printer port")), QList{path} + profileFields()},
            {u"serial"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Serial or USB-serial")),
             QList{path, baud, flow} + profileFields()},
            {u"spool"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Printer of this computer's system")),
             QList{queue} + profileFields()},
            {u"file"_s,
             words(QT_TRANSLATE_NOOP("DeviceField", "A file, to try")),
             {{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "File")), Kind::Text}}}};
}

QList<ExchangeWord> explain(Exchange::Direction direction, const QByteArray &bytes)
{
    if (direction == Exchange::Direction::In)
        return {{u"printer_status"_s, QString::fromLatin1(bytes.toHex(' '))}};
    QList<ExchangeWord> said;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (const Command &command : Commands)
            if (QByteArrayView(bytes).sliced(i).startsWith(QByteArrayView(command.bytes, command.size))) {
                const ExchangeWord word{QString::fromLatin1(command.key)};
                if (!said.contains(word))
                    said.append(word);
            }
    if (said.contains(ExchangeWord{u"begin"_s}))
        return {{u"paper"_s}};
    return said;
}

} // namespace escpos
