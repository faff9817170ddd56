#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace till {

/// How the shop's other machines stood when the server was asked (12a). Times are null where nothing was ever heard.
struct ShopDevices
{
    struct Till
    {
        QString code;
        QString name;
        QString program; ///< name and version; empty: never seen
        bool isConnected = false; ///< has a connection to the server now
        QDateTime seen;
    };
    struct Agent
    {
        QString name;
        QString version;
        QDateTime seen;
        bool isSilent = false; ///< it should have been heard
    };
    struct Printer ///< that an agent drives
    {
        QString name;
        QString fault; ///< key; empty: none known
        bool isDriven = false;
        int waiting = 0;
        int uncertain = 0; ///< papers a person must decide on
        QDateTime seen;
    };
    struct TimeClock
    {
        QString name;
        QString failure; ///< key of the last contact
        QDateTime seen;
        std::optional<int> skewSeconds; ///< its clock minus ours
        std::optional<int> fullPercent;
        bool isSilent = false;
    };

    QList<Till> tills; ///< without the one that asks
    QList<Agent> agents;
    QList<Printer> printers;
    QList<TimeClock> clocks;
};

} // namespace till
