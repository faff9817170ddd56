#pragma once

#include "modules/till/shopdevices.h"

#include <QDateTime>
#include <QList>

namespace devices {

/// One of the shop's machines in plain words (12a, left column).
struct ShopLine
{
    enum class Health {
        Well,
        Away, ///< not there, and need not be: a till that is off
        Trouble
    };

    QString icon;
    QString name;
    QString words;
    Health health = Health::Well;
};
QList<ShopLine> tillLines(const till::ShopDevices &shop, const QDateTime &now);
QList<ShopLine> agentLines(const till::ShopDevices &shop, const QDateTime &now);
QList<ShopLine> printerLines(const till::ShopDevices &shop);
QList<ShopLine> clockLines(const till::ShopDevices &shop, const QDateTime &now);

/// Papers wait that will not come out by themselves.
bool isInNeed(const till::ShopDevices::Printer &printer);
/// hardware 6: alarm at 90 %.
bool isNearlyFull(const till::ShopDevices::TimeClock &clock);

} // namespace devices
