#pragma once

#include "app/admin/commands/arguments.h"

#include <QStringList>

/// The commands of feemaison-admin (ARCHITECTURE 8). Each answers its exit code: 0 done, 1 failed with a message on
/// stderr, 2 usage.
namespace admin {

int run(const QStringList &arguments);

int server(Arguments &arguments);
int init(Arguments &arguments);
int upgrade(Arguments &arguments);
int demo(Arguments &arguments);
int user(Arguments &arguments);
int terminal(Arguments &arguments);
int agent(Arguments &arguments);
int logo(Arguments &arguments);
int printer(Arguments &arguments);
int clock(Arguments &arguments);
int employee(Arguments &arguments);
int zone(Arguments &arguments);
int deliveryman(Arguments &arguments);
int count(Arguments &arguments);
int cash(Arguments &arguments);
int quarantine(Arguments &arguments);
int verify(Arguments &arguments);
int backup(Arguments &arguments);
int restore(Arguments &arguments);
int move(Arguments &arguments);
int doctor(Arguments &arguments);
int simulate(Arguments &arguments);
/// One process of a simulation; started by simulate, not by people.
int simulateWorker(Arguments &arguments);

} // namespace admin
