#pragma once

#include <QJsonObject>
#include <QObject>

namespace agent {

/// One kind of work of the agent: time clocks, remote printing. Lives in the agent's thread, which never waits: what
/// blocks runs on a thread of the duty's own. It is started once, survives any outage of the database by itself, and
/// its destructor ends everything it began.
class Duty : public QObject
{
public:
    virtual void start() = 0;
    virtual QString id() const = 0; ///< "clock", "print": its place in the agent's report
    /// How it stands, for the agent's report: shown to whoever looks after the shop, so no secret and no person in it.
    virtual QJsonObject state() const = 0;
};

} // namespace agent
