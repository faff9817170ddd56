#pragma once

#include "modules/core/module.h"
#include "modules/devices/devicecard.h"
#include "modules/devices/devicehub.h"
#include "ui/controls/toast.h"
#include "ui/scanfilter.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace ui {
class Banner;
}

namespace devices {

/// The devices of this till (12a): how each is, what one sets on it, a test of each, and what to do when one is not as
/// it should be.
class DevicesScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    DevicesScreen(Services &services, DeviceHub &hub);

    /// A scan without a dialog: shown on the scanner's card.
    void scanned(const QString &code) override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildSide();
    QWidget *buildHeading();
    void fillDrivers(QVBoxLayout *column);
    void rebuild();
    void refresh();
    void arrange();
    void addPrinterCard();
    void addDrawerCard();
    void addWedgeCard();
    void addDeviceCard(const Device &device);
    void addCommonButtons(DeviceCard *card, const Device &device, const QString &name);
    void refreshCard(const QUuid &id);

    void addDevice();
    void discover();
    void edit(const Device &device, bool isNew);
    void chooseKind(const Device &device);
    void test(const Device &device);
    void testPrinter();
    void openDrawer();
    void showExchanges(const Device &device);
    void tryCode();
    void say(bool well, const QString &title, const QString &text = {});
    void leave();
    Device receiptPrinter() const;

    Services &m_services;
    till::Counter &m_counter;
    DeviceHub &m_hub;
    QWidget *m_cards;
    QGridLayout *m_grid;
    QList<DeviceCard *> m_order;
    QHash<QUuid, DeviceCard *> m_byDevice;
    DeviceCard *m_printerCard = nullptr;
    DeviceCard *m_drawerCard = nullptr;
    DeviceCard *m_wedgeCard = nullptr;
    ui::Banner *m_banner;
    int m_columns = 2;
};

} // namespace devices
