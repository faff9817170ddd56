#include "modules/devices/devicesscreen.h"

#include "drivers/api/deviceurl.h"
#include "modules/core/format.h"
#include "modules/devices/customermonitor.h"
#include "modules/devices/devicewords.h"
#include "modules/devices/shopcolumn.h"
#include "ui/controls/banner.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int SideWidth = 264;

} // namespace

DevicesScreen::DevicesScreen(Services &services, DeviceHub &hub)
    : m_services(services)
    , m_counter(*services.counter)
    , m_hub(hub)
    , m_cards(new QWidget)
    , m_grid(new QGridLayout(m_cards))
    , m_banner(new ui::Banner)
{
    setObjectName(u"devices.list"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(14);
    row->addWidget(buildSide());
    auto *main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(buildHeading());
    m_banner->setObjectName(u"testBanner"_s);
    m_banner->setRounded(true);
    m_banner->hide();
    auto *area = new QScrollArea;
    area->setObjectName(u"deviceArea"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setSpacing(12);
    area->setWidget(m_cards);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    main->addWidget(area, 1);
    main->addWidget(m_banner);
    row->addLayout(main, 1);
    column->addLayout(row, 1);

    connect(&hub, &DeviceHub::listChanged, this, &DevicesScreen::rebuild);
    connect(&hub, &DeviceHub::stateChanged, this, &DevicesScreen::refreshCard);
    connect(&hub, &DeviceHub::printed, this, [this](const QUuid &, const PrintResult &result) {
        if (result.fault)
            say(false, ui::errorText(*result.fault).title, ui::errorText(*result.fault).text);
        else
            say(true, tr("The test paper is out."),
                tr("Look at accents and Arabic; change the characters if they are wrong."));
    });
    connect(&m_counter, &till::Counter::printerChanged, this, &DevicesScreen::refresh);
    rebuild();
}

QWidget *DevicesScreen::buildTop()
{
    auto *bar = ui::bar();
    bar->setFixedHeight(59);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 16, 0);
    auto *back = new ui::Button(ui::Button::Kind::Ghost, tr("Back to selling"));
    back->setObjectName(u"backButton"_s);
    back->setIconName(u"arrow-left"_s);
    connect(back, &QAbstractButton::clicked, this, &DevicesScreen::leave);
    row->addWidget(back, 1, Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(ui::label(tr("Devices"), 16, QFont::DemiBold), 0, Qt::AlignCenter);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    row->addWidget(ui::label(cashier ? cashier->displayName() : QString(), 15, QFont::DemiBold), 1,
                   Qt::AlignTrailing | Qt::AlignVCenter);
    return bar;
}

QWidget *DevicesScreen::buildSide()
{
    auto *card = ui::card();
    card->setFixedWidth(SideWidth);
    auto *outer = new QVBoxLayout(card);
    outer->setContentsMargins(14, 14, 14, 14);
    auto *area = new QScrollArea;
    area->setObjectName(u"sideArea"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
    auto *inner = new QWidget;
    // Room for the bar, on whichever side it is.
    auto *beside = new QHBoxLayout(inner);
    beside->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    beside->addLayout(column, 1);
    beside->addSpacing(8);
    column->addWidget(ui::label(tr("This till"), 13, QFont::DemiBold, ui::Token::Text2));
    column->addWidget(ui::label(m_counter.terminal().name, 15, QFont::DemiBold), 0, Qt::AlignLeading);
    auto *where = ui::label(tr("What is set here holds for this computer only."), 13, QFont::Normal, ui::Token::Text2);
    where->setWordWrap(true);
    column->addWidget(where);
    if (m_hub.shop()) {
        column->addSpacing(8);
        column->addWidget(new ShopColumn(*m_hub.shop()));
    }
    column->addSpacing(8);
    column->addWidget(ui::label(tr("Drivers"), 13, QFont::DemiBold, ui::Token::Text2));
    fillDrivers(column);
    column->addStretch(1);
    area->setWidget(inner);
    outer->addWidget(area, 1);
    auto *codes = new ui::Button(ui::Button::Kind::Standard, tr("Try a code"));
    codes->setObjectName(u"tryCodeButton"_s);
    codes->setIconName(u"barcode"_s);
    connect(codes, &QAbstractButton::clicked, this, &DevicesScreen::tryCode);
    outer->addWidget(codes);
    return card;
}

void DevicesScreen::fillDrivers(QVBoxLayout *column)
{
    const auto line = [column](const QString &icon, ui::Token tone, const QString &title, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new ui::IconLabel(icon, 18, tone), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new ui::ElidedLabel(title, 13, QFont::DemiBold);
        words->addWidget(name);
        auto *below = ui::label(text, 13, QFont::Normal, ui::Token::Text2);
        below->setWordWrap(true);
        words->addWidget(below);
        if (text.isEmpty())
            below->hide();
        row->addLayout(words, 1);
        column->addLayout(row);
        return below;
    };
    for (const FoundPlugin &plugin : m_hub.plugins().found())
        line(u"check"_s, ui::Token::Success, kindName(plugin.device->kinds().value(0)), {})
            ->setToolTip(fieldWord(plugin.device->displayName()));
    for (const BrokenPlugin &plugin : m_hub.plugins().broken()) {
        const ui::ErrorText words = ui::errorText(plugin.error);
        const std::optional<DeviceKind> missing = deviceKind(plugin.file);
        auto *label = line(u"warning"_s, ui::Token::Warning, missing ? kindName(*missing) : plugin.file, words.title);
        label->setToolTip(words.text);
        label->setObjectName(u"brokenPlugin_"_s + plugin.file);
    }
}

QWidget *DevicesScreen::buildHeading()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(ui::label(tr("Devices"), 21, QFont::Bold), 1);
    const auto action = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *made = new QAction(text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, act);
        addAction(made);
    };
    const auto button = [this, row](ui::Button::Kind kind, const QString &name, const QString &icon,
                                    const QString &text, auto act) {
        auto *made = new ui::Button(kind, text);
        made->setObjectName(name);
        made->setIconName(icon);
        connect(made, &QAbstractButton::clicked, this, act);
        row->addWidget(made);
    };
    button(ui::Button::Kind::Standard, u"discoverButton"_s, u"refresh"_s, tr("Look for devices"),
           &DevicesScreen::discover);
    button(ui::Button::Kind::Primary, u"addDeviceButton"_s, u"plus"_s, tr("Add"), &DevicesScreen::addDevice);
    action(tr("Look for devices"), Qt::Key_F2, [this] { discover(); });
    action(tr("Add a device"), Qt::CTRL | Qt::Key_N, [this] { addDevice(); });
    action(tr("Print a test"), Qt::CTRL | Qt::Key_P, [this] { testPrinter(); });
    action(tr("Try a code"), Qt::Key_F4, [this] { tryCode(); });
    return box;
}

Device DevicesScreen::receiptPrinter() const
{
    if (const std::optional<Device> own = m_hub.list().first(DeviceKind::ReceiptPrinter))
        return *own;
    const QString url = m_hub.till().printerUrl ? m_hub.till().printerUrl() : QString();
    return {{}, DeviceKind::ReceiptPrinter, {}, QUrl(url)};
}

void DevicesScreen::rebuild()
{
    for (DeviceCard *card : std::exchange(m_order, {})) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_byDevice.clear();
    addPrinterCard();
    addDrawerCard();
    addWedgeCard();
    for (const Device &device : m_hub.list().devices())
        if (device.kind != DeviceKind::ReceiptPrinter)
            addDeviceCard(device);
    arrange();
    refresh();
    if (const std::optional<Error> fault = m_hub.listFault())
        say(false, ui::errorText(*fault).title, ui::errorText(*fault).text);
}

void DevicesScreen::arrange()
{
    for (int i = 0; i < m_order.size(); ++i)
        m_grid->addWidget(m_order.at(i), i / m_columns, i % m_columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    const int last = (int(m_order.size()) - 1) / m_columns + 1;
    for (int row = 0; row <= last; ++row)
        m_grid->setRowStretch(row, row == last ? 1 : 0);
}

void DevicesScreen::resizeEvent(QResizeEvent *)
{
    const int columns = width() >= 1700 ? 3 : 2;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

void DevicesScreen::addCommonButtons(DeviceCard *card, const Device &device, const QString &name)
{
    auto *set = card->addButton(ui::Button::Kind::Standard, name + u"SetButton"_s, u"settings"_s, tr("Set"));
    connect(set, &QAbstractButton::clicked, this, [this, device] {
        const bool isNew = device.id.isNull();
        Device changed = device;
        if (isNew)
            changed.id = QUuid::createUuid();
        edit(changed, isNew);
    });
    if (device.kind == DeviceKind::SecondScreen)
        return; // nothing is said to a monitor
    auto *talk = card->addButton(ui::Button::Kind::Standard, name + u"TalkButton"_s, u"transfer"_s, tr("Exchanges"));
    connect(talk, &QAbstractButton::clicked, this, [this, device] { showExchanges(device); });
}

void DevicesScreen::addPrinterCard()
{
    const Device printer = receiptPrinter();
    m_printerCard = new DeviceCard(u"printerCard"_s, u"print"_s);
    m_printerCard->setTitle(deviceName(printer),
                            printer.url.isEmpty()
                                ? tr("None yet")
                                : deviceAddress(printer.url, m_hub.plugins().connectionFor(printer.url.scheme())));
    auto *print =
        m_printerCard->addButton(ui::Button::Kind::Soft, u"printTestButton"_s, u"receipt"_s, tr("Print a test"));
    print->setEnabled(!printer.url.isEmpty());
    connect(print, &QAbstractButton::clicked, this, &DevicesScreen::testPrinter);
    addCommonButtons(m_printerCard, printer, u"printer"_s);
    m_order.append(m_printerCard);
}

void DevicesScreen::addDrawerCard()
{
    m_drawerCard = new DeviceCard(u"drawerCard"_s, u"drawer"_s);
    m_drawerCard->setTitle(tr("Cash drawer"), tr("It hangs on the receipt printer"));
    auto *open =
        m_drawerCard->addButton(ui::Button::Kind::Soft, u"openDrawerButton"_s, u"drawer"_s, tr("Open the drawer"));
    connect(open, &QAbstractButton::clicked, this, &DevicesScreen::openDrawer);
    m_order.append(m_drawerCard);
}

void DevicesScreen::addWedgeCard()
{
    m_wedgeCard = new DeviceCard(u"wedgeCard"_s, u"barcode"_s);
    m_wedgeCard->setTitle(tr("Scanner that types"), tr("USB, as a keyboard: nothing to set"));
    auto *read =
        m_wedgeCard->addButton(ui::Button::Kind::Soft, u"testScanButton"_s, u"barcode"_s, tr("Test a reading"));
    connect(read, &QAbstractButton::clicked, this, &DevicesScreen::tryCode);
    m_order.append(m_wedgeCard);
}

void DevicesScreen::addDeviceCard(const Device &device)
{
    const QString key = deviceKindKey(device.kind);
    auto *card = new DeviceCard(key + u"Card"_s, kindIcon(device.kind));
    const std::optional<DeviceConnection> connection = device.kind == DeviceKind::SecondScreen
        ? CustomerMonitor::connection()
        : m_hub.plugins().connectionFor(device.url.scheme());
    card->setTitle(deviceName(device), deviceAddress(device.url, connection));
    const bool isPrinter = device.kind == DeviceKind::WorkshopPrinter;
    auto *tryIt = card->addButton(ui::Button::Kind::Soft, key + u"TestButton"_s, isPrinter ? u"receipt"_s : u"check"_s,
                                  isPrinter ? tr("Print a test") : tr("Test"));
    connect(tryIt, &QAbstractButton::clicked, this, [this, device] { test(device); });
    addCommonButtons(card, device, key);
    m_byDevice.insert(device.id, card);
    m_order.append(card);
}

void DevicesScreen::refresh()
{
    const till::PrinterState printer = m_counter.printer();
    const DeviceState state = printerState(printer);
    m_printerCard->setState(stateBadge(state));
    QList<DeviceCard::Fact> facts;
    if (!state.fault.key.isEmpty()) {
        const ui::ErrorText words = ui::errorText(state.fault);
        facts.append({{}, words.title, true});
        facts.append({{}, words.text, false});
    }
    facts.append({tr("Tickets that wait"), QString::number(printer.waiting), printer.waiting > 0});
    const QDateTime heard = m_hub.printerTape()->lastHeard();
    facts.append({tr("Last heard"), heard.isValid() ? format::dateTime(heard) : tr("Not yet"), false});
    if (!m_hub.list().first(DeviceKind::ReceiptPrinter) && !receiptPrinter().url.isEmpty())
        facts.append({tr("Set by"), tr("The shop's server"), false});
    m_printerCard->setFacts(facts);

    ui::BadgeLook drawer =
        stateBadge({state.health == DeviceState::Health::Fault ? DeviceState::Health::Warning : state.health, {}});
    m_drawerCard->setState(drawer);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    const bool mayOpen = cashier && cashier->may("caisse_ouvrir_tiroir_hors_vente"_L1);
    m_drawerCard->setFacts({{tr("Opening without a sale"),
                             mayOpen ? tr("Allowed, with a reason") : tr("A manager's code is asked"), false},
                            {tr("Every opening"), tr("Is recorded in the journal"), false}});

    m_wedgeCard->setState(
        stateBadge({m_hub.lastCode().isEmpty() ? DeviceState::Health::Trying : DeviceState::Health::Ready, {}}));
    m_wedgeCard->setFacts({{tr("End of a reading"), tr("Enter or Tab"), false},
                           {tr("Between two keys"), tr("30 ms at most"), false},
                           {tr("Last code read"),
                            m_hub.lastCode().isEmpty() ? tr("None yet") : ui::leftToRight(m_hub.lastCode()), false}});
    for (auto card = m_byDevice.cbegin(); card != m_byDevice.cend(); ++card)
        refreshCard(card.key());
}

void DevicesScreen::refreshCard(const QUuid &id)
{
    DeviceCard *card = m_byDevice.value(id);
    const std::optional<Device> device = m_hub.list().byId(id);
    if (!card || !device)
        return;
    const DeviceState state = m_hub.state(id);
    card->setState(stateBadge(state));
    QList<DeviceCard::Fact> facts;
    if (!state.fault.key.isEmpty()) {
        const ui::ErrorText words = ui::errorText(state.fault);
        facts.append({{}, words.title, true});
        facts.append({{}, words.text, false});
    }
    // What was chosen for it, where the form had a choice.
    if (const std::optional<DeviceConnection> connection = m_hub.plugins().connectionFor(device->url.scheme())) {
        const QHash<QString, QString> values = deviceValues(device->url, *connection);
        for (const DeviceField &field : connection->fields)
            if (field.key == u"protocol" || field.key == u"dialect" || field.key == u"paper")
                for (const DeviceField::Choice &choice : field.choices)
                    if (choice.value == values.value(field.key))
                        facts.append({fieldWord(field.label), fieldWord(choice.label), false});
    }
    if (device->kind == DeviceKind::CustomerDisplay || device->kind == DeviceKind::SecondScreen) {
        facts.append({tr("Shows"), tr("Ticket, total, change"), false});
    } else {
        const QDateTime heard = m_hub.tape(id)->lastHeard();
        facts.append({tr("Last heard"), heard.isValid() ? format::dateTime(heard) : tr("Not yet"), false});
    }
    card->setFacts(facts);
}

} // namespace devices
