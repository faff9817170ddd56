#include "ui/errortext.h"

#include "modules/core/format.h"
#include "ui/errortext_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr Words AllWords[] = {
    {"core.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The work was interrupted."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.")},
    {"core.certificate", QT_TRANSLATE_NOOP("ErrorText", "The server's certificate is not valid."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales stay recorded here. Call the manager: the connection must be checked.")},
    {"core.database_error", QT_TRANSLATE_NOOP("ErrorText", "The server refused this."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed there. Call the manager if it happens again.")},
    {"core.migration_changed", QT_TRANSLATE_NOOP("ErrorText", "The database was not upgraded."),
     QT_TRANSLATE_NOOP("ErrorText", "One of its steps differs from this program's. Nothing was changed.")},
    {"core.migration_failed", QT_TRANSLATE_NOOP("ErrorText", "The database was not upgraded."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed. The log says why.")},
    {"core.newer_database", QT_TRANSLATE_NOOP("ErrorText", "This program is older than the database."),
     QT_TRANSLATE_NOOP("ErrorText", "Update the program. Sales stay recorded here.")},
    {"core.not_allowed", QT_TRANSLATE_NOOP("ErrorText", "You do not have the right to do this."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask a manager.")},
    {"core.not_ours", QT_TRANSLATE_NOOP("ErrorText", "This database is not one of ours."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed there. Check the connection settings.")},
    {"core.offline", QT_TRANSLATE_NOOP("ErrorText", "The server does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Go on selling: everything is recorded here and leaves by itself.")},
    {"core.out_of_memory", QT_TRANSLATE_NOOP("ErrorText", "This computer is short of memory."),
     QT_TRANSLATE_NOOP("ErrorText", "Close other programs, then try again.")},
    {"core.timeout", QT_TRANSLATE_NOOP("ErrorText", "The server takes too long to answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Everything is recorded here. Try again in a moment.")},
    {"core.try_again", QT_TRANSLATE_NOOP("ErrorText", "Someone else was changing the same thing."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again.")},
    {"core.wrong_password", QT_TRANSLATE_NOOP("ErrorText", "The server does not accept this till's password."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales stay recorded here. Call the manager.")},
    {"core.unexpected", QT_TRANSLATE_NOOP("ErrorText", "This could not be done."),
     QT_TRANSLATE_NOOP("ErrorText", "What was recorded before is safe. Try again, then call the manager.")},

    {"core.bad_connection_string", QT_TRANSLATE_NOOP("ErrorText", "This is not a connection string."),
     QT_TRANSLATE_NOOP("ErrorText", "It reads host=… dbname=… user=….")},
    {"core.no_keyring", QT_TRANSLATE_NOOP("ErrorText", "No keyring answers on this computer."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Install one (gnome-keyring, KWallet), or choose the key file: whoever reads this account's "
                       "files can then read it.")},
    {"core.keyring_refused", QT_TRANSLATE_NOOP("ErrorText", "The keyring refused."),
     QT_TRANSLATE_NOOP("ErrorText", "Unlock it and try again.")},
    {"core.secret_exposed", QT_TRANSLATE_NOOP("ErrorText", "Others can read this computer's key: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Close the file to others, then draw a new key."), "path"},
    {"core.secret_write", QT_TRANSLATE_NOOP("ErrorText", "The key could not be kept: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Check the folder and the disk."), "path"},
    {"core.tour", QT_TRANSLATE_NOOP("ErrorText", "The pictures could not be made."), ""},
    {"server.not_installed",
     QT_TRANSLATE_NOOP("ErrorText", "PostgreSQL 15 or newer is not installed on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Install the package postgresql.")},
    {"server.data_folder", QT_TRANSLATE_NOOP("ErrorText", "The database's folder cannot be used: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Check its rights and the disk."), "path"},
    {"server.no_start", QT_TRANSLATE_NOOP("ErrorText", "The database of this computer did not start."),
     QT_TRANSLATE_NOOP("ErrorText", "Its log says why: %1"), "log"},
    {"server.no_stop", QT_TRANSLATE_NOOP("ErrorText", "The database of this computer did not stop."),
     QT_TRANSLATE_NOOP("ErrorText", "Close what uses it, then try again.")},
    {"backup.folder", QT_TRANSLATE_NOOP("ErrorText", "The copy cannot be written or read here: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Check the folder's rights and the disk's space."), "path"},
    {"backup.second_missing", QT_TRANSLATE_NOOP("ErrorText", "The second backup disk is not there: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "The copy on this computer is whole. Plug the disk in for the next one."), "path"},
    {"backup.tool", QT_TRANSLATE_NOOP("ErrorText", "The program %1 is not installed on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Install the package postgresql."), "name"},
    {"backup.failed", QT_TRANSLATE_NOOP("ErrorText", "The copy of the database was not made."),
     QT_TRANSLATE_NOOP("ErrorText", "Older copies are untouched. The log says why.")},
    {"backup.damaged", QT_TRANSLATE_NOOP("ErrorText", "This copy is damaged: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Use an older one, and check the disk it lies on."), "path"},
    {"backup.not_empty", QT_TRANSLATE_NOOP("ErrorText", "The database %1 is not empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed there. Name a database that does not exist yet."), "database"},
    {"backup.unsound", QT_TRANSLATE_NOOP("ErrorText", "The copy was restored, but its books do not add up."),
     QT_TRANSLATE_NOOP("ErrorText", "First fault: %1"), "fault"},
    {"shop.name_needed", QT_TRANSLATE_NOOP("ErrorText", "Say the name of the shop and of its manager."), ""},
    {"core.no_tls", QT_TRANSLATE_NOOP("ErrorText", "This server does not encrypt."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was sent. Its administrator must switch TLS on.")},
    {"core.older_database", QT_TRANSLATE_NOOP("ErrorText", "The database is older than this program, or empty."),
     QT_TRANSLATE_NOOP("ErrorText", "An administrator brings it up: feemaison-admin upgrade.")},
    {"shop.not_local", QT_TRANSLATE_NOOP("ErrorText", "This computer's shop already lives on a server."), ""},
    {"shop.has_data", QT_TRANSLATE_NOOP("ErrorText", "This database holds a real shop."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed there.")},
    {"shop.already_till", QT_TRANSLATE_NOOP("ErrorText", "This computer is already the till %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."), "code"},

    {"pos.not_for_sale", QT_TRANSLATE_NOOP("ErrorText", "This product is not sold at the till."),
     QT_TRANSLATE_NOOP("ErrorText", "Check its record with the manager.")},
    {"pos.unknown_barcode", QT_TRANSLATE_NOOP("ErrorText", "Unknown code: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "Check the label, or look for the product by its name."), "code"},

    {"till.account_over_limit", QT_TRANSLATE_NOOP("ErrorText", "The account would go over its limit of %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Take part of it another way, or ask a manager."), "limit", Read::Money},
    {"till.amount_over_due", QT_TRANSLATE_NOOP("ErrorText", "Only %1 is due."),
     QT_TRANSLATE_NOOP("ErrorText", "Type that amount or less."), "due", Read::Money},
    {"till.approver_lacks_right", QT_TRANSLATE_NOOP("ErrorText", "%1 may not allow this."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask somebody who has the right."), "name"},
    {"till.busy", QT_TRANSLATE_NOOP("ErrorText", "The last action is still being recorded."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a moment.")},
    {"till.clock_behind", QT_TRANSLATE_NOOP("ErrorText", "This computer's clock went backwards."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales keep their order. Set the date and time right.")},
    {"till.customer_needed", QT_TRANSLATE_NOOP("ErrorText", "Choose the customer first."),
     QT_TRANSLATE_NOOP("ErrorText", "An account always belongs to somebody.")},
    {"till.deliveryman_needed", QT_TRANSLATE_NOOP("ErrorText", "Choose the deliveryman."),
     QT_TRANSLATE_NOOP("ErrorText", "Deliverymen are added in the office.")},
    {"till.discount_range", QT_TRANSLATE_NOOP("ErrorText", "A discount goes from 0 to 100 %."), ""},
    {"till.disk_full", QT_TRANSLATE_NOOP("ErrorText", "The disk of this till is full."),
     QT_TRANSLATE_NOOP("ErrorText", "The last action was not recorded. Free some space, then try again.")},
    {"till.disk_low", QT_TRANSLATE_NOOP("ErrorText", "Only %1 MB are free on this computer's disk."),
     QT_TRANSLATE_NOOP("ErrorText", "Selling goes on. Free some space before the disk is full."), "megabytes"},
    {"till.empty_ticket", QT_TRANSLATE_NOOP("ErrorText", "The ticket is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Touch or scan a product first.")},
    {"till.journal_damaged", QT_TRANSLATE_NOOP("ErrorText", "The till's journal is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "Stop selling here and call the manager: nothing may be lost.")},
    {"till.journal_diverged", QT_TRANSLATE_NOOP("ErrorText", "The server knows another history of this till."),
     QT_TRANSLATE_NOOP("ErrorText", "Stop selling here and call the manager.")},
    {"till.journal_in_use", QT_TRANSLATE_NOOP("ErrorText", "The till is already open on this computer."),
     QT_TRANSLATE_NOOP("ErrorText", "Go back to the window that is open.")},
    {"till.journal_other", QT_TRANSLATE_NOOP("ErrorText", "This journal belongs to the till %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Start the program with that till."), "code"},
    {"till.journal_read_only", QT_TRANSLATE_NOOP("ErrorText", "The till's folder cannot be written."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing can be sold until it can. Call the manager.")},
    {"till.journal_rolled_back", QT_TRANSLATE_NOOP("ErrorText", "An old copy of this till's journal was put back."),
     QT_TRANSLATE_NOOP("ErrorText", "Stop selling here and call the manager.")},
    {"till.journal_write", QT_TRANSLATE_NOOP("ErrorText", "The till could not write on its disk."),
     QT_TRANSLATE_NOOP("ErrorText", "The last action was not recorded. Try again, then call the manager.")},
    {"till.method_unknown", QT_TRANSLATE_NOOP("ErrorText", "The shop does not take this way of paying."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one.")},
    {"till.name_needed", QT_TRANSLATE_NOOP("ErrorText", "Type the customer's name."), ""},
    {"till.needs_server", QT_TRANSLATE_NOOP("ErrorText", "This needs the server, which does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another way, or try again when the network is back.")},
    {"till.no_line", QT_TRANSLATE_NOOP("ErrorText", "No line is selected."),
     QT_TRANSLATE_NOOP("ErrorText", "Touch a line of the ticket first.")},
    {"till.no_pin", QT_TRANSLATE_NOOP("ErrorText", "This person has no code yet."),
     QT_TRANSLATE_NOOP("ErrorText", "A manager gives one in the office.")},
    {"till.no_such_sale", QT_TRANSLATE_NOOP("ErrorText", "This ticket is not in the journal of this till."), ""},
    {"till.nobody_signed_in", QT_TRANSLATE_NOOP("ErrorText", "Nobody is signed in."),
     QT_TRANSLATE_NOOP("ErrorText", "Touch your name and type your code.")},
    {"till.nobody_can_approve", QT_TRANSLATE_NOOP("ErrorText", "Nobody at this till may allow this."),
     QT_TRANSLATE_NOOP("ErrorText", "Call the manager.")},
    {"till.not_last_ticket", QT_TRANSLATE_NOOP("ErrorText", "This ticket can no longer be cancelled."),
     QT_TRANSLATE_NOOP("ErrorText", "Only the last ticket of the open session can. Take its articles back instead.")},
    {"till.nothing_left", QT_TRANSLATE_NOOP("ErrorText", "Nothing of it is left to take back."),
     QT_TRANSLATE_NOOP("ErrorText", "These articles came back already.")},
    {"till.not_enough_received", QT_TRANSLATE_NOOP("ErrorText", "%1 are missing."),
     QT_TRANSLATE_NOOP("ErrorText", "Complete the amount received."), "missing", Read::Money},
    {"till.number_taken", QT_TRANSLATE_NOOP("ErrorText", "This ticket's number was already taken."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was recorded. Try again.")},
    {"till.one_method_out", QT_TRANSLATE_NOOP("ErrorText", "Money is given back in one way only."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose one.")},
    {"till.order_closed", QT_TRANSLATE_NOOP("ErrorText", "Nothing is left to do with this order."),
     QT_TRANSLATE_NOOP("ErrorText", "It was delivered, paid or cancelled at another till.")},
    {"till.order_held", QT_TRANSLATE_NOOP("ErrorText", "%1 is taking money for this order."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again when it has finished."), "by"},
    {"till.order_incomplete", QT_TRANSLATE_NOOP("ErrorText", "The order is not complete."),
     QT_TRANSLATE_NOOP("ErrorText", "Name, telephone, date, and the zone of a delivery are needed.")},
    {"till.order_state", QT_TRANSLATE_NOOP("ErrorText", "Order %1 stands elsewhere by now."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at it again: somebody moved it on."), "number"},
    {"till.order_unknown", QT_TRANSLATE_NOOP("ErrorText", "This order is no longer open."),
     QT_TRANSLATE_NOOP("ErrorText", "It was delivered, paid or cancelled at another till.")},
    {"till.order_unpaid", QT_TRANSLATE_NOOP("ErrorText", "%1 is not paid yet."),
     QT_TRANSLATE_NOOP("ErrorText", "Take it first."), "due", Read::Money},
    {"till.other_journal", QT_TRANSLATE_NOOP("ErrorText", "The server knows this till by another journal."),
     QT_TRANSLATE_NOOP("ErrorText", "Stop selling here and call the manager.")},
    {"till.over_discount_limit", QT_TRANSLATE_NOOP("ErrorText", "Your discounts go up to %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask a manager."), "limit", Read::Percent},
    {"till.phone_format", QT_TRANSLATE_NOOP("ErrorText", "This is not a telephone number."),
     QT_TRANSLATE_NOOP("ErrorText", "Type at least 9 digits.")},
    {"till.phone_known", QT_TRANSLATE_NOOP("ErrorText", "%1 already has this number."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose this customer."), "name"},
    {"till.pin_blocked", QT_TRANSLATE_NOOP("ErrorText", "Too many wrong codes."),
     QT_TRANSLATE_NOOP("ErrorText", "This person may try again in %1 s."), "seconds"},
    {"till.pin_format", QT_TRANSLATE_NOOP("ErrorText", "A code has 4 to 6 digits."), ""},
    {"till.price_range", QT_TRANSLATE_NOOP("ErrorText", "This price is out of range."),
     QT_TRANSLATE_NOOP("ErrorText", "Type a price from 0 to 9,999,999.")},
    {"till.producer_needed", QT_TRANSLATE_NOOP("ErrorText", "Say who made it."),
     QT_TRANSLATE_NOOP("ErrorText", "At least one person.")},
    {"till.products_gone", QT_TRANSLATE_NOOP("ErrorText", "No longer sold: %1"),
     QT_TRANSLATE_NOOP("ErrorText", "They were left out of the ticket."), "names"},
    {"till.quantity_range", QT_TRANSLATE_NOOP("ErrorText", "This quantity is out of range."),
     QT_TRANSLATE_NOOP("ErrorText", "Type a quantity up to 99,999.")},
    {"till.reason_needed", QT_TRANSLATE_NOOP("ErrorText", "Say why first."), ""},
    {"till.reference_needed", QT_TRANSLATE_NOOP("ErrorText", "%1: the reference is missing."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the number of the receipt or of the cheque."), "method"},
    {"till.return_not_ordered",
     QT_TRANSLATE_NOOP("ErrorText", "A ticket with returned articles cannot become an order."),
     QT_TRANSLATE_NOOP("ErrorText", "Finish it, or take the returns off it.")},
    {"till.return_not_parked", QT_TRANSLATE_NOOP("ErrorText", "A ticket with returned articles cannot be put on hold."),
     QT_TRANSLATE_NOOP("ErrorText", "Finish it, or take the returns off it.")},
    {"till.snapshot_damaged", QT_TRANSLATE_NOOP("ErrorText", "The local copy of the catalogue cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "It comes back with the server; nothing is lost.")},
    {"till.snapshot_write", QT_TRANSLATE_NOOP("ErrorText", "The local copy of the catalogue was not saved."),
     QT_TRANSLATE_NOOP("ErrorText", "Selling goes on. Check the free space of the disk.")},
    {"till.stock_short", QT_TRANSLATE_NOOP("ErrorText", "The shop has not enough of it."),
     QT_TRANSLATE_NOOP("ErrorText", "Lower the quantity, or take the line off.")},
    {"till.terminal_closed", QT_TRANSLATE_NOOP("ErrorText", "This till was closed in the office."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales recorded here are kept. Call the manager.")},
    {"till.ticket_gone", QT_TRANSLATE_NOOP("ErrorText", "This ticket is no longer on hold."),
     QT_TRANSLATE_NOOP("ErrorText", "It was taken up or dropped at another till.")},
    {"till.ticket_held", QT_TRANSLATE_NOOP("ErrorText", "%1 has it at the moment."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again when it is free."), "by"},
    {"till.ticket_unknown", QT_TRANSLATE_NOOP("ErrorText", "No such ticket."),
     QT_TRANSLATE_NOOP("ErrorText", "Check its number. Tickets of other tills need the server.")},
    {"till.too_much_tendered", QT_TRANSLATE_NOOP("ErrorText", "%1 too much."),
     QT_TRANSLATE_NOOP("ErrorText", "Only cash may be more than what is due."), "over", Read::Money},
    {"till.unknown_badge", QT_TRANSLATE_NOOP("ErrorText", "This badge is not known."),
     QT_TRANSLATE_NOOP("ErrorText", "Type your code instead.")},
    {"till.unknown_terminal", QT_TRANSLATE_NOOP("ErrorText", "The server does not know this till."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales recorded here are kept. Call the manager.")},
    {"till.voucher_expired", QT_TRANSLATE_NOOP("ErrorText", "This voucher has expired."), ""},
    {"till.voucher_short", QT_TRANSLATE_NOOP("ErrorText", "This voucher is worth %1 only."),
     QT_TRANSLATE_NOOP("ErrorText", "Take the rest another way."), "left", Read::Money},
    {"till.voucher_unknown", QT_TRANSLATE_NOOP("ErrorText", "No such voucher."),
     QT_TRANSLATE_NOOP("ErrorText", "Check its code.")},
    {"till.voucher_used", QT_TRANSLATE_NOOP("ErrorText", "This voucher was used already."), ""},
    {"till.wrong_pin", QT_TRANSLATE_NOOP("ErrorText", "This is not the right code."),
     QT_TRANSLATE_NOOP("ErrorText", "Tries left: %1."), "left"},

    {"cash.amount_range", QT_TRANSLATE_NOOP("ErrorText", "This amount is out of range."),
     QT_TRANSLATE_NOOP("ErrorText", "Type an amount above 0.")},
    {"cash.difference_above_limit", QT_TRANSLATE_NOOP("ErrorText", "The difference is above %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Count again, or ask a manager to close."), "limit", Read::Money},
    {"cash.difference_needs_reason", QT_TRANSLATE_NOOP("ErrorText", "There is a difference."),
     QT_TRANSLATE_NOOP("ErrorText", "Say why before closing.")},
    {"cash.more_than_drawer", QT_TRANSLATE_NOOP("ErrorText", "There are only %1 in the drawer."),
     QT_TRANSLATE_NOOP("ErrorText", "Type a smaller amount."), "left", Read::Money},
    {"cash.no_register", QT_TRANSLATE_NOOP("ErrorText", "This till has no drawer."),
     QT_TRANSLATE_NOOP("ErrorText", "A manager gives it one in the office.")},
    {"cash.no_session", QT_TRANSLATE_NOOP("ErrorText", "The drawer is not open."),
     QT_TRANSLATE_NOOP("ErrorText", "Count the drawer and open the session first.")},
    {"cash.reason_needed", QT_TRANSLATE_NOOP("ErrorText", "Say what this money is for."), ""},
    {"cash.request_gone", QT_TRANSLATE_NOOP("ErrorText", "This is no longer to be done."),
     QT_TRANSLATE_NOOP("ErrorText", "It was done already, or the office withdrew it.")},
    {"cash.request_over_drawer", QT_TRANSLATE_NOOP("ErrorText", "There are only %1 in the drawer."),
     QT_TRANSLATE_NOOP("ErrorText", "Leave it for later, or tell who asked for it."), "left", Read::Money},
    {"cash.session_elsewhere", QT_TRANSLATE_NOOP("ErrorText", "This closing was made at another till."),
     QT_TRANSLATE_NOOP("ErrorText", "Print it there.")},
    {"cash.session_open", QT_TRANSLATE_NOOP("ErrorText", "The session %1 is already open."),
     QT_TRANSLATE_NOOP("ErrorText", "Close it before opening another."), "number"},
    {"cash.tickets_parked", QT_TRANSLATE_NOOP("ErrorText", "Tickets on hold: %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Take them up or drop them before closing."), "count"},
    {"cash.ticket_not_empty", QT_TRANSLATE_NOOP("ErrorText", "A ticket is not finished."),
     QT_TRANSLATE_NOOP("ErrorText", "Take its payment or empty it before closing.")},
    {"till.workshop_knows", QT_TRANSLATE_NOOP("ErrorText", "The workshop already knows this ticket."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was sent again.")},

    {"devices.duty_taken", QT_TRANSLATE_NOOP("ErrorText", "Another printer has this duty already."),
     QT_TRANSLATE_NOOP("ErrorText", "Take it from that one first.")},
    {"devices.job_state", QT_TRANSLATE_NOOP("ErrorText", "This paper is further on by now."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at the list again.")},
    {"devices.unknown_job", QT_TRANSLATE_NOOP("ErrorText", "This paper is not known here."), ""},
    {"devices.unknown_printer", QT_TRANSLATE_NOOP("ErrorText", "This printer is no longer in use."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another one.")},
    {"printer.address", QT_TRANSLATE_NOOP("ErrorText", "The printer's address is not valid."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on. Correct it in the till's settings.")},
    {"printer.cover_open", QT_TRANSLATE_NOOP("ErrorText", "The printer's cover is open."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Close the cover.")},
    {"printer.cutter", QT_TRANSLATE_NOOP("ErrorText", "The printer's cutter is blocked."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Open the cover and free the paper.")},
    {"printer.document", QT_TRANSLATE_NOOP("ErrorText", "This ticket cannot be printed."),
     QT_TRANSLATE_NOOP("ErrorText", "The sale is recorded. Tell the manager.")},
    {"printer.expired", QT_TRANSLATE_NOOP("ErrorText", "The drawer was not opened: the printer answered too late."),
     QT_TRANSLATE_NOOP("ErrorText", "Open it from the Till menu.")},
    {"printer.failed", QT_TRANSLATE_NOOP("ErrorText", "The printer reports a fault."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Switch the printer off and on.")},
    {"printer.hot", QT_TRANSLATE_NOOP("ErrorText", "The printer's head is too hot."),
     QT_TRANSLATE_NOOP("ErrorText", "It cools down and goes on by itself.")},
    {"printer.interrupted", QT_TRANSLATE_NOOP("ErrorText", "The printer stopped answering in the middle of a ticket."),
     QT_TRANSLATE_NOOP("ErrorText", "The sale is recorded. Check the paper that came out.")},
    {"printer.no_access", QT_TRANSLATE_NOOP("ErrorText", "This computer may not use the printer."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Call the manager.")},
    {"printer.no_driver", QT_TRANSLATE_NOOP("ErrorText", "No driver for this printer."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on without paper. Call the manager.")},
    {"printer.none", QT_TRANSLATE_NOOP("ErrorText", "This till has no printer."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales are recorded; nothing is printed.")},
    {"printer.offline", QT_TRANSLATE_NOOP("ErrorText", "The printer is paused."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Press its button to resume.")},
    {"printer.old_backlog", QT_TRANSLATE_NOOP("ErrorText", "Old tickets wait for the printer."),
     QT_TRANSLATE_NOOP("ErrorText", "They are not printed by themselves. Reprint the ones you need.")},
    {"printer.paper_low", QT_TRANSLATE_NOOP("ErrorText", "The paper roll is near its end."),
     QT_TRANSLATE_NOOP("ErrorText", "Prepare a new roll.")},
    {"printer.paper_out", QT_TRANSLATE_NOOP("ErrorText", "No more paper."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Put a new roll in.")},
    {"printer.silent", QT_TRANSLATE_NOOP("ErrorText", "The printer does not answer."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Check that it is on.")},
    {"printer.stalled", QT_TRANSLATE_NOOP("ErrorText", "The printer stopped in the middle of a ticket."),
     QT_TRANSLATE_NOOP("ErrorText", "Check its paper and its cover: it goes on by itself.")},
    {"printer.unreachable", QT_TRANSLATE_NOOP("ErrorText", "The printer cannot be reached."),
     QT_TRANSLATE_NOOP("ErrorText", "Sales go on and tickets wait. Check its cable and that it is on.")},
};

QString translated(const char *text) { return *text ? QCoreApplication::translate("ErrorText", text) : QString(); }

const Words *find(const QString &key)
{
    for (const std::span<const Words> words :
         {std::span<const Words>(AllWords), deviceWords(), clockWords(), officeWords()})
        for (const Words &row : words)
            if (key == QLatin1StringView(row.key))
                return &row;
    return nullptr;
}

} // namespace

ErrorText errorText(const Error &error)
{
    const Words *words = find(error.key);
    if (!words)
        words = find(error.kind == Error::Kind::Permission    ? u"core.not_allowed"_s
                         : error.kind == Error::Kind::Offline ? u"core.offline"_s
                         : error.kind == Error::Kind::Device  ? u"printer.failed"_s
                                                              : u"core.unexpected"_s);
    QString title = translated(words->title);
    QString text = translated(words->text);
    if (words->detail) {
        const QJsonValue value = error.detail.value(QLatin1StringView(words->detail));
        const QString shown = words->read == Read::Money ? format::money(Money::fromCentimes(value.toInteger()))
            : words->read == Read::Percent
            ? format::number(Quantity::fromThousandths(value.toInteger() * 10)) + QChar::Nbsp + u'%'
            : value.toVariant().toString();
        if (title.contains(u"%1"_s))
            title = title.arg(shown);
        if (text.contains(u"%1"_s))
            text = text.arg(shown);
    }
    return {title, text};
}

QString errorSentence(const Error &error)
{
    const ErrorText words = errorText(error);
    return words.text.isEmpty() ? words.title : words.title + u' ' + words.text;
}

QStringList errorKeys()
{
    QStringList keys;
    for (const std::span<const Words> words :
         {std::span<const Words>(AllWords), deviceWords(), clockWords(), officeWords()})
        for (const Words &row : words)
            keys.append(QLatin1StringView(row.key));
    return keys;
}

} // namespace ui
