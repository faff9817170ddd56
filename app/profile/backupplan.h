#pragma once

#include "app/profile/backup.h"

/// Where and when this computer keeps copies of its own shop (`<home>/feemaison.ini`): in its own folder every day, and
/// in a second place (another disk, a USB stick) when one is chosen and there.
struct BackupPlan
{
    QString second; ///< a folder on another disk; empty: none chosen
    int keep = 14;

    static BackupPlan load();
    void save() const;

    static QString folder(); ///< `<home>/backups`
    /// No copy since a day.
    bool isDue() const;
};

namespace backup {

/// One copy of the private server's shop as the plan says: written, proved by restoring it, copied to the second place,
/// old ones removed. Error backup.second_missing {path} when that disk is not there: the first copy stands.
Result<Copy> carryOut(const BackupPlan &plan, const ConnectionSettings &server);

} // namespace backup
