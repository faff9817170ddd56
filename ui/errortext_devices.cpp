#include "ui/errortext_words.h"

#include <QtGlobal>

namespace ui {

namespace {

constexpr Words AllDeviceWords[] = {
    {"device.address", QT_TRANSLATE_NOOP("ErrorText", "This is not the address of a device."),
     QT_TRANSLATE_NOOP("ErrorText", "Correct it on the Devices screen.")},
    {"device.list_read", QT_TRANSLATE_NOOP("ErrorText", "The list of this computer's devices cannot be read: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "It is left as it is. Call the manager."), "path"},
    {"device.list_write", QT_TRANSLATE_NOOP("ErrorText", "The list of this computer's devices cannot be written: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. Check the folder and the disk."), "path"},
    {"device.no_access", QT_TRANSLATE_NOOP("ErrorText", "This computer's account may not open the device's port."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without it. The help says how to allow it.")},
    {"device.no_driver", QT_TRANSLATE_NOOP("ErrorText", "No driver for this device: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without it. Look at the drivers on the Devices screen."), "scheme"},
    {"device.no_monitor", QT_TRANSLATE_NOOP("ErrorText", "There is no second monitor."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without it. Check its cable; it comes by itself.")},
    {"device.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The device cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without it. Check its cable and that it is on.")},
    {"display.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The customer display cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without it. Check its cable and that it is on.")},
    {"printer.no_spooler", QT_TRANSLATE_NOOP("ErrorText", "The print system of this computer does not answer."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing was printed and tickets wait. Restart the computer, or give the printer's own "
                       "address.")},
    {"printer.papers_wait", QT_TRANSLATE_NOOP("ErrorText", "Printer %1: papers wait."),
     QT_TRANSLATE_NOOP("ErrorText", "Mend it, or send them elsewhere under Printing."), "name"},
    {"printer.spool_stopped", QT_TRANSLATE_NOOP("ErrorText", "This computer's system holds the papers of %1."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Tickets wait here. Look at the printer, then let it go on in the system's settings."),
     "host"},
    {"printer.spool_unknown", QT_TRANSLATE_NOOP("ErrorText", "This computer's system knows no printer named %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Add it in the system's settings, or correct its name on the Devices screen."),
     "host"},
    {"scale.garbled", QT_TRANSLATE_NOOP("ErrorText", "The scale's answers cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the weight. Its protocol, speed or parity is set wrong here.")},
    {"scale.reckoning", QT_TRANSLATE_NOOP("ErrorText", "The scale reckons with another price."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the weight it shows. Have the decimals of its price checked.")},
    {"scale.silent", QT_TRANSLATE_NOOP("ErrorText", "The scale does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the weight. Check its cable and that it is on.")},
    {"scale.sums", QT_TRANSLATE_NOOP("ErrorText", "The scale asks for its maker's code."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Ask the maker for it and enter it on the Devices screen. Until then, type the weight.")},
    {"scale.unit", QT_TRANSLATE_NOOP("ErrorText", "The scale does not weigh in kilograms."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the weight, and set the scale to kilograms.")},
    {"scale.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The scale cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the weight. Check its cable and that it is on.")},
    {"scanner.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The scanner cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the codes. Check its cable.")},
    {"plugin.broken", QT_TRANSLATE_NOOP("ErrorText", "The driver %1 is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "What it drives stays off; everything else works. Install the program again."),
     "file"},
    {"plugin.foreign", QT_TRANSLATE_NOOP("ErrorText", "The file %1 is no driver of this program."),
     QT_TRANSLATE_NOOP("ErrorText", "It was not run. Take it out of the drivers' folder."), "file"},
    {"plugin.missing", QT_TRANSLATE_NOOP("ErrorText", "No driver for this kind of device is installed."),
     QT_TRANSLATE_NOOP("ErrorText", "Everything else works. Install the program again.")},
    {"plugin.self_test", QT_TRANSLATE_NOOP("ErrorText", "The driver %1 failed its own test."),
     QT_TRANSLATE_NOOP("ErrorText", "It is not used; everything else works. Install the program again."), "file"},
    {"plugin.version", QT_TRANSLATE_NOOP("ErrorText", "The driver %1 is of another version of the program."),
     QT_TRANSLATE_NOOP("ErrorText", "It was not run; everything else works. Install the program again."), "file"},
};

} // namespace

std::span<const Words> deviceWords() { return AllDeviceWords; }

} // namespace ui
