#include "ui/errortext_words.h"

#include <QtGlobal>

namespace ui {

namespace {

constexpr Words AllClockWords[] = {
    {"agent.bad_configuration", QT_TRANSLATE_NOOP("ErrorText", "The agent's configuration cannot be used: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Correct this value, then start it again."), "key"},
    {"agent.no_configuration", QT_TRANSLATE_NOOP("ErrorText", "The configuration file cannot be read: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Check its name and its rights."), "path"},
    {"agent.no_listen", QT_TRANSLATE_NOOP("ErrorText", "Nothing can listen on %1."),
     QT_TRANSLATE_NOOP("ErrorText", "It must be an address of this computer, and its port free."), "address"},
    {"agent.silent", QT_TRANSLATE_NOOP("ErrorText", "Agent %1 does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "What it prints and reads waits. Look whether its computer is on."), "name"},
    {"auth.agent_taken", QT_TRANSLATE_NOOP("ErrorText", "There is already an agent named %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another name."), "name"},
    {"auth.unknown_agent", QT_TRANSLATE_NOOP("ErrorText", "There is no agent named %1."), "", "name"},
    {"clock.address", QT_TRANSLATE_NOOP("ErrorText", "The time clock's address is not valid."),
     QT_TRANSLATE_NOOP("ErrorText", "Write the one its own menu shows, as 192.168.1.201.")},
    {"clock.busy", QT_TRANSLATE_NOOP("ErrorText", "Another program holds the time clock."),
     QT_TRANSLATE_NOOP("ErrorText", "Close it; the punches stay in the time clock and are read later.")},
    {"clock.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The reading was interrupted."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is lost: the punches stay in the time clock.")},
    {"clock.full", QT_TRANSLATE_NOOP("ErrorText", "Time clock %1 is nearly full."),
     QT_TRANSLATE_NOOP("ErrorText", "Have its memory emptied, once its punches were read."), "name"},
    {"clock.incomplete", QT_TRANSLATE_NOOP("ErrorText", "The time clock's memory did not arrive whole."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing of it was taken. It is read again; check the network cable.")},
    {"clock.key_needed", QT_TRANSLATE_NOOP("ErrorText", "The time clock asks for its communication key."),
     QT_TRANSLATE_NOOP("ErrorText", "Its menu shows it; give it to this program with the command clock key.")},
    {"clock.key_refused", QT_TRANSLATE_NOOP("ErrorText", "The time clock refuses the communication key."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "It was tried once only. Compare it with the time clock's menu; an agent that is a service reads a "
         "new one when it starts again.")},
    {"clock.no_driver", QT_TRANSLATE_NOOP("ErrorText", "No driver for this time clock: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Install the program again."), "scheme"},
    {"clock.not_supported", QT_TRANSLATE_NOOP("ErrorText", "The time clock does not know this request."),
     QT_TRANSLATE_NOOP("ErrorText", "Its punches still arrive; use its own menu for this.")},
    {"clock.other_serial", QT_TRANSLATE_NOOP("ErrorText", "Another time clock answers at this address: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was read. Correct the address, or add that time clock."), "serial"},
    {"clock.protocol", QT_TRANSLATE_NOOP("ErrorText", "The time clock's answer cannot be understood."),
     QT_TRANSLATE_NOOP("ErrorText", "It is asked again. Check that it is a ZKTeco at this address.")},
    {"clock.record_size", QT_TRANSLATE_NOOP("ErrorText", "This time clock stores its punches in an unknown way."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was taken. Send the log: it holds what is needed to add it.")},
    {"clock.silent", QT_TRANSLATE_NOOP("ErrorText", "Time clock %1 does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Punches stay in it. Look at its plug and its network cable."), "name"},
    {"clock.security_dialect", QT_TRANSLATE_NOOP("ErrorText", "The time clock speaks as a door lock."),
     QT_TRANSLATE_NOOP("ErrorText", "In its menu, set the device type to attendance.")},
    {"clock.silent", QT_TRANSLATE_NOOP("ErrorText", "The time clock does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "The punches stay in it and are read later. Check that it is on.")},
    {"clock.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The time clock cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "The punches stay in it and are read later. Check its cable and its address.")},

    {"hr.clock_address", QT_TRANSLATE_NOOP("ErrorText", "Write the time clock's address."),
     QT_TRANSLATE_NOOP("ErrorText", "Only one that pushes can do without.")},
    {"hr.clock_push_only", QT_TRANSLATE_NOOP("ErrorText", "This time clock has no address here."),
     QT_TRANSLATE_NOOP("ErrorText", "It sets its own clock from the server's at each contact.")},
    {"hr.clock_serial", QT_TRANSLATE_NOOP("ErrorText", "This is not a serial number."),
     QT_TRANSLATE_NOOP("ErrorText", "It stands on the case and in the menu, letters and digits only.")},
    {"hr.clock_sources", QT_TRANSLATE_NOOP("ErrorText", "Say from which address the time clock pushes."),
     QT_TRANSLATE_NOOP("ErrorText", "An address as 192.168.1.201, or a network as 192.168.1.0/24.")},
    {"hr.clock_zone", QT_TRANSLATE_NOOP("ErrorText", "There is no time zone %1."), "", "zone"},
    {"hr.name_required", QT_TRANSLATE_NOOP("ErrorText", "A name is needed."), ""},
    {"hr.number_format", QT_TRANSLATE_NOOP("ErrorText", "This is not an employee number."),
     QT_TRANSLATE_NOOP("ErrorText", "Letters, digits and dashes, sixteen at most.")},
    {"hr.number_taken", QT_TRANSLATE_NOOP("ErrorText", "The number %1 belongs to somebody else."),
     QT_TRANSLATE_NOOP("ErrorText", "Leave it empty for the next free one."), "number"},
    {"hr.pin_format", QT_TRANSLATE_NOOP("ErrorText", "This is not a number of the time clock."),
     QT_TRANSLATE_NOOP("ErrorText", "Write it as its screen shows it, zeros included.")},
    {"hr.punch_is_raw", QT_TRANSLATE_NOOP("ErrorText", "A punch is never changed."), ""},
    {"hr.reason_required", QT_TRANSLATE_NOOP("ErrorText", "Say why, in a few words."), ""},
    {"hr.unknown_clock", QT_TRANSLATE_NOOP("ErrorText", "There is no time clock %1."), "", "serial"},
    {"hr.unknown_employee", QT_TRANSLATE_NOOP("ErrorText", "There is no such employee."), ""},
    {"hr.unknown_punch", QT_TRANSLATE_NOOP("ErrorText", "There is no such punch."), ""},
};

} // namespace

std::span<const Words> clockWords() { return AllClockWords; }

} // namespace ui
