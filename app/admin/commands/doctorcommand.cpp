#include "app/admin/commands/commands.h"
#include "app/profile/profile.h"
#include "drivers/api/plugins.h"
#include "drivers/api/timeclocks.h"
#include "modules/core/db/localserver.h"
#include "modules/core/db/migrator.h"
#include "modules/core/home.h"
#include "modules/core/secrets.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

QString stateText(Migrator::State state)
{
    switch (state) {
    case Migrator::State::Empty: return u"empty: run feemaison-admin init"_s;
    case Migrator::State::Older: return u"older than this program: run feemaison-admin upgrade"_s;
    case Migrator::State::Same: return u"up to date"_s;
    case Migrator::State::Newer: break;
    }
    return u"newer than this program: update the program"_s;
}

} // namespace

int doctor(Arguments &)
{
    int faults = 0;
    const auto line = [&](bool good, const QString &what, const QString &how) {
        faults += good ? 0 : 1;
        say((good ? u"ok   "_s : u"FAIL "_s) + what + u": "_s + how);
    };
    const QFileInfo folder(home::path());
    line(folder.isWritable(), u"folder"_s, folder.filePath());
    const QStorageInfo disk(home::path());
    const qint64 free = disk.bytesAvailable() / 1'000'000;
    line(free > 500, u"disk"_s, u"%1 MB free"_s.arg(free));

    LocalServer local(home::path());
    const Profile profile = Profile::load();
    if (profile.isLocal()) {
        const bool running = local.isRunning();
        line(running, u"local server"_s, running ? local.dataFolder() : u"stopped: run feemaison-admin server start"_s);
        if (running) {
            Session session(local.settings());
            const Result<Migrator::State> state = Migrator(session).state();
            line(state && *state == Migrator::State::Same, u"database"_s,
                 state ? stateText(*state) : state.error().key + u' ' + state.error().technical);
        }
    } else {
        line(true, u"server"_s, profile.server);
        const std::unique_ptr<Secrets> secrets = profile.secrets();
        const Result<QByteArray> answer = QCoro::waitFor(secrets->read(u"doctor"_s));
        line(answer.has_value(), u"secrets"_s, answer ? u"answers"_s : answer.error().key);
    }
    line(profile.isTill(), u"till"_s,
         profile.isTill() ? profile.terminalCode : u"not enrolled: run feemaison-admin terminal enrol"_s);
    const Result<std::shared_ptr<ReceiptPrinter>> printer = openReceiptPrinter(QUrl(u"file:///dev/null"_s));
    line(printer.has_value(), u"printer driver"_s, printer ? u"escpos"_s : printer.error().key);
    const Result<std::shared_ptr<TimeClock>> clock = openTimeClock(QUrl(u"zk://127.0.0.1"_s), {});
    line(clock.has_value(), u"time clock driver"_s, clock ? u"zkteco"_s : clock.error().key);
    return faults == 0 ? 0 : 1;
}

} // namespace admin
