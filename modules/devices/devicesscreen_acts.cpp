#include "modules/desk/attempt.h"
#include "modules/devices/choicedialog.h"
#include "modules/devices/codedialog.h"
#include "modules/devices/devicedialog.h"
#include "modules/devices/devicesscreen.h"
#include "modules/devices/devicewords.h"
#include "modules/devices/discoverydialog.h"
#include "modules/devices/exchangesdialog.h"
#include "modules/devices/samplereceipt.h"
#include "modules/devices/scaledialog.h"
#include "ui/controls/banner.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace devices {

void DevicesScreen::say(bool well, const QString &title, const QString &text)
{
    m_banner->set(well ? ui::Banner::Kind::Success : ui::Banner::Kind::Warning, well ? u"check-circle"_s : u"warning"_s,
                  title, text);
    m_banner->show();
}

void DevicesScreen::addDevice() { chooseKind({QUuid::createUuid(), DeviceKind::Scale, {}, {}}); }

/// Something that hangs on a port may be anything: a person says what.
void DevicesScreen::chooseKind(const Device &device)
{
    auto *dialog = new ChoiceDialog(tr("What is it?"), DeviceKindCount, this);
    for (int i = 0; i < DeviceKindCount; ++i) {
        const auto kind = DeviceKind(i);
        // One receipt printer, one scale, one display and one screen: what is there already is set on its card.
        const bool several = kind == DeviceKind::Scanner || kind == DeviceKind::WorkshopPrinter;
        if (!several && m_hub.list().first(kind))
            continue;
        if (!device.url.isEmpty()
            && (kind == DeviceKind::SecondScreen
                || (device.url.scheme() != u"serial" && kind != DeviceKind::ReceiptPrinter
                    && kind != DeviceKind::WorkshopPrinter)))
            continue;
        dialog->add(deviceKindKey(kind), kindName(kind), u"kind_"_s + deviceKindKey(kind), kindIcon(kind));
    }
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, device](int outcome) {
        const std::optional<DeviceKind> kind = deviceKind(dialog->value());
        if (outcome != ui::Dialog::Accepted || !kind)
            return;
        Device made = device;
        made.kind = *kind;
        const bool isPrinter = *kind == DeviceKind::ReceiptPrinter || *kind == DeviceKind::WorkshopPrinter;
        const QString words[] = {{}, {}, u"display+"_s, u"scale+"_s, u"scanner+"_s, {}};
        if (!made.url.isEmpty() && !isPrinter)
            made.url.setScheme(words[int(*kind)] + made.url.scheme());
        edit(made, true);
    });
    dialog->open();
}

void DevicesScreen::discover()
{
    auto *dialog = new DiscoveryDialog(m_hub, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            chooseKind(dialog->chosen());
    });
    dialog->open();
}

void DevicesScreen::edit(const Device &device, bool isNew)
{
    auto *dialog = new DeviceDialog(m_hub, device, isNew, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, device](int outcome) {
        if (outcome == ui::Dialog::Rejected)
            return;
        const Result<> done = outcome == DeviceDialog::Removed ? m_hub.remove(device.id) : m_hub.put(dialog->device());
        if (!done)
            return say(false, ui::errorText(done.error()).title, ui::errorText(done.error()).text);
        if (outcome == DeviceDialog::Removed)
            say(true, tr("Taken off this till: %1").arg(deviceName(device)));
        else
            say(true, tr("Kept: %1").arg(deviceName(dialog->device())), tr("Test it now."));
    });
    dialog->open();
}

void DevicesScreen::test(const Device &device)
{
    switch (device.kind) {
    case DeviceKind::Scale: (new ScaleDialog(m_hub, this))->open(); break;
    case DeviceKind::Scanner: tryCode(); break;
    case DeviceKind::WorkshopPrinter:
        m_hub.printOn(device.id, sampleReceipt(m_counter.catalogue().setting("shop.name"_L1), deviceName(device)));
        break;
    case DeviceKind::CustomerDisplay:
    case DeviceKind::SecondScreen:
        m_hub.tryOut(device.id);
        say(true, tr("A test is shown to the customer for six seconds."),
            tr("If accents are wrong, change the characters."));
        break;
    case DeviceKind::ReceiptPrinter: testPrinter(); break;
    }
}

void DevicesScreen::testPrinter()
{
    const Receipt paper = sampleReceipt(m_counter.catalogue().setting("shop.name"_L1), m_counter.terminal().name);
    QCoro::connect(m_counter.printSample(paper.toJson()), this, [this](const Result<> &done) {
        if (done)
            say(true, tr("The test paper goes to the printer."),
                tr("Look at accents and Arabic; change the characters if they are wrong."));
        else
            say(false, ui::errorText(done.error()).title, ui::errorText(done.error()).text);
    });
}

void DevicesScreen::openDrawer()
{
    desk::Intent intent;
    intent.title = tr("Authorise the opening");
    intent.icon = u"drawer"_s;
    intent.what = tr("Opening of the drawer to test it");
    intent.reasons = {tr("Test of the drawer"), tr("Check of the drawer")};
    desk::attempt(
        m_counter, this, intent,
        [this](const till::Grant &grant) { return m_counter.openDrawer(till::DrawerCause::Manual, grant); },
        [this](const Result<> &done, const QString &by) {
            if (done)
                say(true, tr("Drawer opened"), desk::allowedBy(by, tr("The opening is recorded.")));
            else if (done.error().key != desk::GivenUp)
                say(false, ui::errorText(done.error()).title, ui::errorText(done.error()).text);
        });
}

void DevicesScreen::showExchanges(const Device &device)
{
    const bool isReceiptPrinter = device.kind == DeviceKind::ReceiptPrinter;
    (new ExchangesDialog(deviceName(device), device.url, isReceiptPrinter ? m_hub.printerTape() : m_hub.tape(device.id),
                         m_hub.plugins().pluginFor(device.url.scheme()), this))
        ->open();
}

void DevicesScreen::tryCode() { (new CodeDialog(m_counter, this))->open(); }

void DevicesScreen::scanned(const QString &code)
{
    auto *dialog = new CodeDialog(m_counter, this);
    dialog->open();
    dialog->scanned(code);
}

void DevicesScreen::leave()
{
    m_services.navigator->open(m_counter.session() ? "pos.sell"_L1 : "cash.open_session"_L1);
}

void DevicesScreen::showEvent(QShowEvent *) { setFocus(); }

void DevicesScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->ignore();
}

} // namespace devices
