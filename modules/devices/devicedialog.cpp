#include "modules/devices/devicedialog.h"

#include "drivers/api/deviceurl.h"
#include "modules/devices/choicedialog.h"
#include "modules/devices/customermonitor.h"
#include "modules/devices/devicewords.h"
#include "modules/devices/fieldbutton.h"
#include "ui/controls/label.h"
#include "ui/language.h"

#include <QFutureWatcher>
#include <QGridLayout>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

DeviceDialog::DeviceDialog(DeviceHub &hub, const Device &device, bool isNew, QWidget *owner)
    : ui::Dialog(isNew ? tr("Add: %1").arg(kindName(device.kind)) : deviceName(device), 860, owner)
    , m_hub(hub)
    , m_device(device)
    , m_grid(new QGridLayout)
    , m_connectionButton(new ui::Button(ui::Button::Kind::Standard, {}))
    , m_address(ui::label({}, 13, QFont::Normal, ui::Token::Text2))
{
    setSubtitle(kindPurpose(device.kind));
    addCloseButton();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    body()->addLayout(m_grid);
    m_address->setObjectName(u"addressLabel"_s);
    m_address->setWordWrap(true);
    body()->addWidget(m_address);

    auto *way = new QVBoxLayout;
    way->setSpacing(4);
    way->addWidget(ui::label(tr("How it is connected"), 13, QFont::DemiBold, ui::Token::Text2));
    m_connectionButton->setObjectName(u"connectionField"_s);
    m_connectionButton->setAlignedToStart(true);
    m_connectionButton->setTextStyle(15, QFont::Medium);
    connect(m_connectionButton, &QAbstractButton::clicked, this, &DeviceDialog::chooseConnection);
    way->addWidget(m_connectionButton);
    m_grid->addLayout(way, 0, 0);
    const DeviceField name{u"name"_s, QStringLiteral(QT_TRANSLATE_NOOP("DeviceField", "Its name here")),
                           DeviceField::Kind::Text};
    m_name = new FieldButton(name, deviceName(device), {});
    connect(m_name, &FieldButton::changed, this, &DeviceDialog::refresh);
    m_grid->addWidget(m_name, 0, 1);

    if (!isNew) {
        auto *removeButton = new ui::Button(ui::Button::Kind::Danger, tr("Take it off this till"));
        removeButton->setObjectName(u"removeDeviceButton"_s);
        removeButton->setTouchHeight(56);
        connect(removeButton, &QAbstractButton::clicked, this, [this] { done(Removed); });
        addToFootStart(removeButton);
    }
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelDeviceButton"_s);
    m_save = addButton(ui::Button::Kind::Primary, isNew ? tr("Add") : tr("Keep"), Accepted);
    m_save->setObjectName(u"saveDeviceButton"_s);
    setFirstFocus(m_connectionButton);

    const QList<DeviceConnection> ways = connections();
    for (const DeviceConnection &connection : ways)
        if (connection.scheme == device.url.scheme()) {
            setConnection(connection);
            break;
        }
    if (m_connection.scheme.isEmpty() && !ways.isEmpty())
        setConnection(ways.first());
    if (ways.isEmpty()) {
        m_connectionButton->setText(tr("No driver"));
        m_connectionButton->setEnabled(false);
    } else {
        m_connectionButton->setEnabled(ways.size() > 1);
    }
    findPorts();
    refresh();
}

QList<DeviceConnection> DeviceDialog::connections() const
{
    if (m_device.kind == DeviceKind::SecondScreen)
        return {CustomerMonitor::connection()};
    return m_hub.plugins().connections(m_device.kind);
}

/// Reads the system's files: not on this thread.
void DeviceDialog::findPorts()
{
    if (!m_hub.localPorts())
        return;
    auto *watcher = new QFutureWatcher<QList<FoundPort>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_ports = watcher->result();
        for (FieldButton *field : std::as_const(m_fields))
            field->setPorts(m_ports);
    });
    watcher->setFuture(QtConcurrent::run(m_hub.localPorts()));
}

void DeviceDialog::chooseConnection()
{
    auto *dialog = new ChoiceDialog(tr("How it is connected"), 0, this);
    const QList<DeviceConnection> ways = connections();
    for (const DeviceConnection &connection : ways)
        dialog->add(connection.scheme, fieldWord(connection.label), u"choice_"_s + connection.scheme);
    dialog->setCurrent(m_connection.scheme);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, ways](int outcome) {
        for (const DeviceConnection &connection : ways)
            if (outcome == Accepted && connection.scheme == dialog->value())
                setConnection(connection);
        refresh();
    });
    dialog->open();
}

void DeviceDialog::setConnection(const DeviceConnection &connection)
{
    m_connection = connection;
    m_connectionButton->setText(fieldWord(connection.label));
    m_connectionButton->setAccessibleName(tr("How it is connected") + u": "_s + fieldWord(connection.label));
    for (FieldButton *field : std::exchange(m_fields, {})) {
        m_grid->removeWidget(field);
        field->hide();
        field->deleteLater();
    }
    const QHash<QString, QString> values = deviceValues(m_device.url, connection);
    int place = 2;
    for (const DeviceField &described : connection.fields) {
        auto *field = new FieldButton(described, values.value(described.key), m_ports);
        connect(field, &FieldButton::changed, this, &DeviceDialog::refresh);
        m_grid->addWidget(field, place / 3, place % 3);
        m_fields.append(field);
        ++place;
    }
}

void DeviceDialog::refresh()
{
    bool complete = !m_connection.scheme.isEmpty();
    for (const FieldButton *field : std::as_const(m_fields))
        if (field->value().isEmpty() && (field->field().key == u"path" || field->field().key == u"host"))
            complete = false;
    const QUrl url = device().url;
    m_address->setText(complete ? tr("Its address: %1").arg(ui::leftToRight(url.toString())) : QString());
    m_save->setEnabled(complete && url.isValid());
}

Device DeviceDialog::device() const
{
    Device device = m_device;
    const QString name = m_name->value();
    device.name = name == kindName(device.kind) ? QString() : name; // the kind follows the language, a name does not
    QHash<QString, QString> values;
    for (const FieldButton *field : m_fields)
        values.insert(field->field().key, field->value());
    if (!m_connection.scheme.isEmpty())
        device.url = deviceUrl(m_connection, values);
    return device;
}

} // namespace devices
