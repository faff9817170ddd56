#include "app/profile/backupplan.h"

#include "modules/core/clock.h"
#include "modules/core/home.h"
#include "modules/core/settings.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

BackupPlan BackupPlan::load()
{
    const Settings settings;
    BackupPlan plan;
    plan.second = settings.text("backup/second"_L1);
    plan.keep = qMax(2, settings.text("backup/keep"_L1, u"14"_s).toInt());
    return plan;
}

void BackupPlan::save() const
{
    Settings settings;
    settings.setText("backup/second"_L1, second);
    settings.setText("backup/keep"_L1, QString::number(keep));
}

QString BackupPlan::folder() { return home::path() + u"/backups"_s; }

bool BackupPlan::isDue() const
{
    const QList<backup::Copy> copies = backup::list(folder());
    return copies.isEmpty() || copies.first().at.secsTo(Clock::now()) > 24 * 3600;
}

namespace backup {

namespace {

Result<> copyFolder(const QString &from, const QString &into)
{
    const QString name = QFileInfo(from).fileName();
    const QString partial = into + u'/' + name + u".partial"_s;
    QDir(partial).removeRecursively();
    bool good = QDir().mkpath(partial);
    // A stick may know no rights at all; where there are some, the shop is nobody else's.
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &file : QDir(from).entryList(QDir::Files))
        good = good && QFile::copy(from + u'/' + file, partial + u'/' + file);
    if (good && QDir(into + u'/' + name).exists())
        return {};
    if (!good || !QDir().rename(partial, into + u'/' + name))
        return Error{Error::Kind::Storage, u"backup.folder"_s, {{u"path"_s, into}}, {}};
    // What was written is read back: a worn stick writes without a word.
    const Result<Copy> read = open(into + u'/' + name);
    return read ? Result<>() : Result<>(read.error());
}

} // namespace

Result<Copy> carryOut(const BackupPlan &plan, const ConnectionSettings &server)
{
    const Result<Copy> copy = write(server, BackupPlan::folder());
    if (!copy)
        return copy;
    if (const Result<> proved = prove(copy->folder, server); !proved)
        return proved.error();
    prune(BackupPlan::folder(), plan.keep);
    if (plan.second.isEmpty())
        return copy;
    // The folder itself must be there: making it would fill the mount point of a disk that is not plugged in.
    if (!QDir(plan.second).exists())
        return Error{Error::Kind::Storage, u"backup.second_missing"_s, {{u"path"_s, plan.second}}, {}};
    if (const Result<> copied = copyFolder(copy->folder, plan.second); !copied)
        return copied.error();
    prune(plan.second, plan.keep);
    return copy;
}

} // namespace backup
