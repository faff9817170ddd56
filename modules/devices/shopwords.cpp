#include "modules/devices/shopwords.h"

#include "modules/core/format.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int FullAt = 90; ///< percent
constexpr int ExactWithin = 30; ///< seconds: a terminal tells whole ones, and the question takes its time

QString words(const char *text, int count = -1) { return QCoreApplication::translate("shop", text, nullptr, count); }

QString together(const QStringList &parts) { return parts.join(u" · "_s); }

/// An error's title among others on one line: without its full stop.
QString faultWords(const QString &key)
{
    QString title = ui::errorText({Error::Kind::Device, key, {}, {}}).title;
    if (title.endsWith(u'.'))
        title.chop(1);
    return title;
}

/// "seen 5 minutes ago"
QString seenWords(const QDateTime &seen, const QDateTime &now)
{
    if (!seen.isValid())
        return words(QT_TRANSLATE_NOOP("shop", "never seen"));
    const qint64 minutes = seen.secsTo(now) / 60;
    if (minutes < 1)
        return words(QT_TRANSLATE_NOOP("shop", "seen just now"));
    if (minutes < 60)
        return words(QT_TRANSLATE_N_NOOP("shop", "seen %n minute(s) ago"), int(minutes));
    if (minutes < 24 * 60)
        return words(QT_TRANSLATE_N_NOOP("shop", "seen %n hour(s) ago"), int(minutes / 60));
    return words(QT_TRANSLATE_NOOP("shop", "seen on %1")).arg(ui::leftToRight(format::dateTime(seen.toLocalTime())));
}

/// "feemaison 1.2" says nothing more than "1.2" here.
QString versionOf(const QString &program) { return ui::leftToRight(program.section(u' ', -1)); }

QString skewWords(int seconds)
{
    const int off = std::abs(seconds);
    if (off <= ExactWithin)
        return words(QT_TRANSLATE_NOOP("shop", "on time"));
    const QString by = off < 120 ? words(QT_TRANSLATE_NOOP("shop", "%1 s")).arg(off)
        : off < 120 * 60         ? words(QT_TRANSLATE_NOOP("shop", "%1 min")).arg(off / 60)
                                 : words(QT_TRANSLATE_NOOP("shop", "%1 h")).arg(off / 3600);
    return (seconds > 0 ? words(QT_TRANSLATE_NOOP("shop", "%1 fast")) : words(QT_TRANSLATE_NOOP("shop", "%1 slow")))
        .arg(by);
}

} // namespace

bool isInNeed(const till::ShopDevices::Printer &printer)
{
    return printer.waiting > 0 && (!printer.fault.isEmpty() || !printer.isDriven);
}

bool isNearlyFull(const till::ShopDevices::TimeClock &clock) { return clock.fullPercent.value_or(0) >= FullAt; }

QList<ShopLine> tillLines(const till::ShopDevices &shop, const QDateTime &now)
{
    QList<ShopLine> lines;
    for (const till::ShopDevices::Till &till : shop.tills) {
        QStringList said{till.isConnected ? words(QT_TRANSLATE_NOOP("shop", "connected")) : seenWords(till.seen, now)};
        if (!till.program.isEmpty())
            said.append(versionOf(till.program));
        lines.append({u"monitor"_s, till.name, together(said),
                      till.isConnected ? ShopLine::Health::Well : ShopLine::Health::Away});
    }
    return lines;
}

QList<ShopLine> agentLines(const till::ShopDevices &shop, const QDateTime &now)
{
    QList<ShopLine> lines;
    for (const till::ShopDevices::Agent &agent : shop.agents) {
        QStringList said;
        if (agent.isSilent)
            said.append(words(QT_TRANSLATE_NOOP("shop", "does not answer")));
        said.append(agent.isSilent || !agent.seen.isValid() ? seenWords(agent.seen, now)
                                                            : words(QT_TRANSLATE_NOOP("shop", "answers")));
        if (!agent.version.isEmpty())
            said.append(versionOf(agent.version));
        lines.append({u"server"_s, agent.name, together(said),
                      agent.isSilent ? ShopLine::Health::Trouble : ShopLine::Health::Well});
    }
    return lines;
}

QList<ShopLine> printerLines(const till::ShopDevices &shop)
{
    QList<ShopLine> lines;
    for (const till::ShopDevices::Printer &printer : shop.printers) {
        QStringList said;
        if (!printer.fault.isEmpty())
            said.append(faultWords(printer.fault));
        else
            said.append(printer.isDriven ? words(QT_TRANSLATE_NOOP("shop", "ready"))
                                         : words(QT_TRANSLATE_NOOP("shop", "no agent drives it")));
        if (printer.waiting > 0)
            said.append(words(QT_TRANSLATE_N_NOOP("shop", "%n paper(s) wait"), printer.waiting));
        if (printer.uncertain > 0)
            said.append(words(QT_TRANSLATE_N_NOOP("shop", "%n in question"), printer.uncertain));
        const bool trouble = isInNeed(printer) || !printer.fault.isEmpty() || printer.uncertain > 0;
        lines.append({u"print"_s, printer.name, together(said),
                      trouble                ? ShopLine::Health::Trouble
                          : printer.isDriven ? ShopLine::Health::Well
                                             : ShopLine::Health::Away});
    }
    return lines;
}

QList<ShopLine> clockLines(const till::ShopDevices &shop, const QDateTime &now)
{
    QList<ShopLine> lines;
    for (const till::ShopDevices::TimeClock &clock : shop.clocks) {
        QStringList said{seenWords(clock.seen, now)};
        if (clock.isSilent)
            said.prepend(words(QT_TRANSLATE_NOOP("shop", "does not answer")));
        if (!clock.failure.isEmpty())
            said.append(faultWords(clock.failure));
        bool trouble = clock.isSilent || !clock.failure.isEmpty() || isNearlyFull(clock);
        if (clock.skewSeconds) {
            said.append(skewWords(*clock.skewSeconds));
            trouble = trouble || std::abs(*clock.skewSeconds) > ExactWithin;
        }
        if (clock.fullPercent)
            said.append(words(QT_TRANSLATE_NOOP("shop", "%1 % full")).arg(*clock.fullPercent));
        lines.append({u"fingerprint"_s, clock.name, together(said),
                      trouble ? ShopLine::Health::Trouble : ShopLine::Health::Well});
    }
    return lines;
}

} // namespace devices
