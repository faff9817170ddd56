#include "app/admin/commands/commands.h"

using namespace Qt::StringLiterals;

namespace admin {

namespace {

struct Command
{
    QString name;
    int (*run)(Arguments &);
    QStringList options;
    QStringList flags;
};

QList<Command> commands()
{
    const QString database = u"database"_s;
    return {{u"server"_s, server, {}, {}},
            {u"init"_s, init, {}, {}},
            {u"upgrade"_s, upgrade, {database}, {}},
            {u"demo"_s, demo, {}, {}},
            {u"user"_s, user, {database, u"name"_s, u"profile"_s}, {u"administrator"_s}},
            {u"terminal"_s, terminal, {database, u"name"_s, u"register"_s, u"printer"_s}, {}},
            {u"agent"_s, agent, {database, u"secrets"_s}, {}},
            {u"employee"_s, employee, {database, u"number"_s}, {u"producer"_s}},
            {u"zone"_s, zone, {database}, {}},
            {u"deliveryman"_s, deliveryman, {database, u"phone"_s}, {}},
            {u"count"_s, count, {database, u"place"_s, u"at"_s}, {}},
            {u"quarantine"_s, quarantine, {database}, {}},
            {u"cash"_s, cash, {database, u"category"_s, u"reason"_s, u"note"_s}, {}},
            {u"clock"_s,
             clock,
             {database, u"secrets"_s, u"name"_s, u"address"_s, u"port"_s, u"mode"_s, u"transport"_s, u"source"_s,
              u"every"_s, u"since"_s, u"serial"_s},
             {u"events"_s, u"key"_s}},
            {u"printer"_s, printer, {database, u"agent"_s, u"duty"_s}, {}},
            {u"logo"_s, logo, {database}, {u"none"_s}},
            {u"verify"_s, verify, {database, u"json"_s}, {}},
            {u"backup"_s, backup, {database, u"to"_s, u"second"_s, u"keep"_s}, {u"unproved"_s}},
            {u"restore"_s, restore, {database}, {}},
            {u"move"_s, move, {u"to"_s}, {}},
            {u"doctor"_s, doctor, {}, {}},
            {u"simulate"_s,
             simulate,
             {database, u"tills"_s, u"sales"_s, u"rtt"_s, u"outage"_s, u"kill"_s, u"seed"_s, u"printer"_s,
              u"processes"_s, u"json"_s},
             {u"paced"_s, u"mixed"_s}},
            {u"simulate-worker"_s, simulateWorker, {}, {}}};
}

} // namespace

int run(const QStringList &words)
{
    if (words.isEmpty() || words.first() == u"--help")
        return words.isEmpty() ? usage() : (usage(), 0);
    if (words.first() == u"--version") {
        say(QStringLiteral(FM_VERSION));
        return 0;
    }
    for (const Command &command : commands()) {
        if (command.name != words.first())
            continue;
        Arguments arguments(words.mid(1), command.options, command.flags);
        return arguments.isValid() ? command.run(arguments) : usage(arguments.complaint());
    }
    return usage(u"unknown command "_s + words.first());
}

} // namespace admin
