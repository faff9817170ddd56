#include "modules/devices/discoverydialog.h"

#include "modules/devices/devicewords.h"
#include "modules/devices/networkscan.h"
#include "ui/controls/label.h"
#include "ui/language.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

DiscoveryDialog::DiscoveryDialog(DeviceHub &hub, QWidget *owner)
    : ui::Dialog(tr("Look for devices"), 700, owner)
    , m_hub(hub)
    , m_scan(new NetworkScan(this))
    , m_list(new QVBoxLayout)
    , m_words(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
{
    setSubtitle(tr("Touch what belongs to this till."));
    addCloseButton();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFixedHeight(360);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(2, 2, 2, 2);
    m_list->setSpacing(6);
    column->addLayout(m_list);
    column->addStretch();
    area->setWidget(inside);
    body()->addWidget(area);
    m_words->setObjectName(u"discoveryWords"_s);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    m_network = new ui::Button(ui::Button::Kind::Soft, tr("Look for network printers"));
    m_network->setObjectName(u"scanNetworkButton"_s);
    m_network->setIconName(u"search"_s);
    m_network->setTouchHeight(56);
    connect(m_network, &QAbstractButton::clicked, this, &DiscoveryDialog::lookAtNetwork);
    addToFootStart(m_network);
    addButton(ui::Button::Kind::Standard, tr("Close"), Rejected)->setObjectName(u"closeDiscoveryButton"_s);
    connect(m_scan, &NetworkScan::found, this, [this](const QHostAddress &address) {
        Device device{
            QUuid::createUuid(), DeviceKind::ReceiptPrinter, {}, QUrl(u"tcp://%1:9100"_s.arg(address.toString()))};
        addFound(ui::leftToRight(address.toString()), tr("Answers on port 9100: most likely a ticket printer."),
                 u"print"_s, device, false);
    });
    connect(m_scan, &NetworkScan::progressed, this, &DiscoveryDialog::refresh);
    connect(m_scan, &NetworkScan::finished, this, &DiscoveryDialog::refresh);
    lookAtPorts();
    refresh();
}

void DiscoveryDialog::addFound(const QString &title, const QString &note, const QString &icon, const Device &device,
                               bool kindKnown)
{
    auto *button = new ui::Button(ui::Button::Kind::Choice, title);
    button->setObjectName(u"found%1Button"_s.arg(++m_found));
    button->setIconName(icon, 22);
    button->setAlignedToStart(true);
    button->setTouchHeight(56);
    connect(button, &QAbstractButton::clicked, this, [this, device, kindKnown] {
        m_chosen = device;
        m_kindKnown = kindKnown;
        accept();
    });
    m_list->addWidget(button);
    if (!note.isEmpty()) {
        auto *words = ui::label(note, 13, QFont::Normal, ui::Token::Text2);
        words->setContentsMargins(12, 0, 12, 4);
        words->setWordWrap(true);
        m_list->addWidget(words);
    }
}

void DiscoveryDialog::addPort(const FoundPort &port)
{
    const bool isSpooler = port.kind == FoundPort::Kind::Spooler;
    const bool isPrinter = port.kind != FoundPort::Kind::Serial;
    Device device{QUuid::createUuid(), DeviceKind::ReceiptPrinter, {}, {}};
    device.url.setScheme(isSpooler ? u"spool"_s : isPrinter ? u"usb"_s : u"serial"_s);
    device.url.setAuthority(u""_s);
    device.url.setPath(isSpooler ? u'/' + port.path : port.path);
    QString note = !port.description.isEmpty() ? port.description
        : isSpooler                            ? tr("Printer of this computer's system")
        : isPrinter                            ? tr("USB printer")
                                               : tr("Serial port");
    if (!port.usable)
        note += u" · "_s + tr("This computer's account may not open it.");
    addFound(ui::leftToRight(port.path), note, isPrinter ? u"print"_s : u"plug"_s, device, false);
}

void DiscoveryDialog::lookAtPorts()
{
    if (!m_hub.localPorts())
        return;
    auto *watcher = new QFutureWatcher<QList<FoundPort>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        for (const FoundPort &port : watcher->result())
            addPort(port);
        m_portsKnown = true;
        refresh();
    });
    watcher->setFuture(QtConcurrent::run(m_hub.localPorts()));
}

void DiscoveryDialog::lookAtNetwork()
{
    if (m_scan->isRunning())
        m_scan->stop();
    else
        m_scan->start(NetworkScan::networks());
    refresh();
}

void DiscoveryDialog::refresh()
{
    m_network->setText(m_scan->isRunning() ? tr("Stop looking") : tr("Look for network printers"));
    if (m_scan->isRunning())
        m_words->setText(tr("Asking this network: %1 of %2").arg(m_scan->done()).arg(m_scan->total()));
    else if (m_found > 0)
        m_words->setText(tr("%n found", nullptr, m_found));
    else if (m_portsKnown)
        m_words->setText(tr("No port of this computer has a device. A printer on the network must be looked for."));
}

} // namespace devices
