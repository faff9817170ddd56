#include "modules/devices/devicewords.h"

#include "drivers/api/deviceurl.h"
#include "modules/core/format.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("devices", text); }

struct KindWords
{
    const char *name;
    const char *purpose;
    const char *icon;
};
constexpr KindWords Kinds[DeviceKindCount] = {
    {QT_TRANSLATE_NOOP("devices", "Receipt printer"),
     QT_TRANSLATE_NOOP("devices", "Tickets, closings, and the drawer that hangs on it"), "print"},
    {QT_TRANSLATE_NOOP("devices", "Workshop printer"), QT_TRANSLATE_NOOP("devices", "Papers for whoever prepares"),
     "chef-hat"},
    {QT_TRANSLATE_NOOP("devices", "Customer display"),
     QT_TRANSLATE_NOOP("devices", "Two lines in front of the customer"), "monitor"},
    {QT_TRANSLATE_NOOP("devices", "Scale"), QT_TRANSLATE_NOOP("devices", "Weighs at the counter"), "scale"},
    {QT_TRANSLATE_NOOP("devices", "Scanner"),
     QT_TRANSLATE_NOOP("devices", "On a serial cable; one that types needs nothing"), "barcode"},
    {QT_TRANSLATE_NOOP("devices", "Customer's screen"),
     QT_TRANSLATE_NOOP("devices", "A second monitor turned to the customer"), "image"}};

struct ExchangeText
{
    const char *key;
    const char *text; ///< %1: what it carries
};
constexpr ExchangeText Exchanges[] = {
    {"ask_status", QT_TRANSLATE_NOOP("devices", "asks how it is")},
    {"ask_printed", QT_TRANSLATE_NOOP("devices", "asks whether it came out")},
    {"printer_status", QT_TRANSLATE_NOOP("devices", "says how it is (%1)")},
    {"drawer_pulse", QT_TRANSLATE_NOOP("devices", "opens the drawer")},
    {"cut", QT_TRANSLATE_NOOP("devices", "cuts")},
    {"paper", QT_TRANSLATE_NOOP("devices", "a paper")},
    {"to_display", QT_TRANSLATE_NOOP("devices", "for the customer display")},
    {"begin", QT_TRANSLATE_NOOP("devices", "sets it up")},
    {"line", QT_TRANSLATE_NOOP("devices", "“%1”")},
    {"ask_weight", QT_TRANSLATE_NOOP("devices", "asks for the weight")},
    {"ask_weight_price", QT_TRANSLATE_NOOP("devices", "asks for the weight, price %1")},
    {"end", QT_TRANSLATE_NOOP("devices", "ends")},
    {"ack", QT_TRANSLATE_NOOP("devices", "understood")},
    {"nak", QT_TRANSLATE_NOOP("devices", "not now")},
    {"weight", QT_TRANSLATE_NOOP("devices", "%1 g, stable")},
    {"moving", QT_TRANSLATE_NOOP("devices", "moving")},
    {"negative", QT_TRANSLATE_NOOP("devices", "under zero")},
    {"overload", QT_TRANSLATE_NOOP("devices", "too heavy")},
    {"too_light", QT_TRANSLATE_NOOP("devices", "too light")},
    {"not_ready", QT_TRANSLATE_NOOP("devices", "not ready")},
    {"unchanged", QT_TRANSLATE_NOOP("devices", "the same as before")},
    {"wrong_unit", QT_TRANSLATE_NOOP("devices", "not in kilograms")},
    {"sums", QT_TRANSLATE_NOOP("devices", "sends the maker's checksums")},
    {"sums_wanted", QT_TRANSLATE_NOOP("devices", "asks for the maker's checksums")},
    {"sums_right", QT_TRANSLATE_NOOP("devices", "accepts them")},
    {"sums_wrong", QT_TRANSLATE_NOOP("devices", "refuses them")},
    {"code", QT_TRANSLATE_NOOP("devices", "code %1")}};

QString exchangeWord(const ExchangeWord &word)
{
    for (const ExchangeText &known : Exchanges)
        if (word.key == QLatin1StringView(known.key)) {
            const QString text = translated(known.text);
            return text.contains(u"%1"_s) ? text.arg(ui::leftToRight(word.value)) : text;
        }
    return word.key;
}

} // namespace

QString kindName(DeviceKind kind) { return translated(Kinds[int(kind)].name); }
QString kindPurpose(DeviceKind kind) { return translated(Kinds[int(kind)].purpose); }
QString kindIcon(DeviceKind kind) { return QString::fromLatin1(Kinds[int(kind)].icon); }

QString fieldWord(const QString &source)
{
    return QCoreApplication::translate("DeviceField", source.toUtf8().constData());
}

QString deviceName(const Device &device) { return device.name.isEmpty() ? kindName(device.kind) : device.name; }

QString deviceAddress(const QUrl &url, const std::optional<DeviceConnection> &connection)
{
    if (!connection)
        return ui::leftToRight(url.toString());
    const QHash<QString, QString> values = [&] {
        QHash<QString, QString> shown;
        for (const DeviceField &field : connection->fields)
            shown.insert(field.key, {});
        return shown;
    }();
    QStringList words{fieldWord(connection->label)};
    if (values.contains(u"host"_s))
        words.append(ui::leftToRight(url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host()));
    else if (values.contains(u"queue"_s))
        words.append(ui::leftToRight(deviceValues(url, *connection).value(u"queue"_s)));
    else if (values.contains(u"path"_s) && url.path().size() > 1)
        words.append(ui::leftToRight(url.scheme() == u"screen" ? url.path().mid(1) : url.path()));
    return words.join(u" · "_s);
}

ui::BadgeLook stateBadge(const DeviceState &state)
{
    using Health = DeviceState::Health;
    ui::BadgeLook look;
    look.height = 28;
    look.pixelSize = 13;
    switch (state.health) {
    case Health::Ready:
        look.text = translated(QT_TRANSLATE_NOOP("devices", "Ready"));
        look.ground = ui::Token::SuccessSoft;
        look.ink = ui::Token::SuccessInk;
        break;
    case Health::Trying: look.text = translated(QT_TRANSLATE_NOOP("devices", "Not tried yet")); break;
    case Health::Warning:
        look.text = state.fault.key == u"device.no_monitor" ? translated(QT_TRANSLATE_NOOP("devices", "Not detected"))
                                                            : translated(QT_TRANSLATE_NOOP("devices", "Look at it"));
        look.ground = ui::Token::WarningSoft;
        look.ink = ui::Token::WarningInk;
        break;
    case Health::Fault:
        look.text = translated(QT_TRANSLATE_NOOP("devices", "Out of order"));
        look.ground = ui::Token::DangerSoft;
        look.ink = ui::Token::DangerInk;
        break;
    }
    return look;
}

DeviceState printerState(const till::PrinterState &printer)
{
    using State = till::PrinterState::State;
    using Health = DeviceState::Health;
    switch (printer.state) {
    case State::None: return {Health::Warning, {Error::Kind::Device, u"printer.none"_s, {}, {}}};
    case State::Unknown: return {Health::Trying, {}};
    case State::Ready:
    case State::Printing: return {Health::Ready, {}};
    case State::Warning: return {Health::Warning, printer.fault};
    case State::Fault: break;
    }
    return {Health::Fault, printer.fault};
}

QString exchangeWords(const QList<ExchangeWord> &words, const Exchange &exchange)
{
    QStringList said;
    for (const ExchangeWord &word : words)
        said.append(exchangeWord(word));
    if (said.isEmpty()) {
        const QString hex = QString::fromLatin1(exchange.bytes.left(16).toHex(' ')).toUpper();
        said.append(ui::leftToRight(exchange.bytes.size() > 16 ? hex + u" …"_s : hex));
    }
    return said.join(u" · "_s);
}

QString pluginWords(const BrokenPlugin &plugin)
{
    const std::optional<DeviceKind> missing = deviceKind(plugin.file);
    return (missing ? kindName(*missing) : plugin.file) + u": "_s + ui::errorText(plugin.error).title;
}

} // namespace devices
