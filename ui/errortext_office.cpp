#include "ui/errortext_words.h"

#include <QtGlobal>

namespace ui {

namespace {

constexpr Words AllOfficeWords[] = {
    {"accounting.not_a_detail_account", QT_TRANSLATE_NOOP("ErrorText", "This account only sums others."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose one of its sub-accounts.")},
    {"accounting.period_not_open", QT_TRANSLATE_NOOP("ErrorText", "This accounting period is closed."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a day of an open period.")},
    {"accounting.posted_is_immutable", QT_TRANSLATE_NOOP("ErrorText", "A posted entry is never changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Reverse it with another one.")},
    {"accounting.unbalanced", QT_TRANSLATE_NOOP("ErrorText", "Debit and credit differ."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was posted.")},
    {"audit.append_only", QT_TRANSLATE_NOOP("ErrorText", "The audit log is never changed."), ""},
    {"auth.badge_format", QT_TRANSLATE_NOOP("ErrorText", "This badge cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Present it again; nothing was changed.")},
    {"auth.badge_taken", QT_TRANSLATE_NOOP("ErrorText", "This badge belongs to %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Take it from them first, or use another."), "name"},
    {"auth.code_taken", QT_TRANSLATE_NOOP("ErrorText", "The code %1 belongs to another till."),
     QT_TRANSLATE_NOOP("ErrorText", "A lost till takes a new code, never its old one."), "code"},
    {"auth.login_long", QT_TRANSLATE_NOOP("ErrorText", "The name %1 is too long for a login."),
     QT_TRANSLATE_NOOP("ErrorText", "Create the person again under a shorter one."), "login"},
    {"auth.login_taken", QT_TRANSLATE_NOOP("ErrorText", "The name %1 is already taken."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another."), "login"},
    {"auth.not_a_verifier", QT_TRANSLATE_NOOP("ErrorText", "This is not a password's verifier."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.")},
    {"auth.register_taken", QT_TRANSLATE_NOOP("ErrorText", "The drawer %1 belongs to another till."),
     QT_TRANSLATE_NOOP("ErrorText", "Close that till first, or name another drawer."), "name"},
    {"auth.sign_in_first", QT_TRANSLATE_NOOP("ErrorText", "Sign in first."), ""},
    {"auth.unknown_profile", QT_TRANSLATE_NOOP("ErrorText", "There is no profile %1."), "", "name"},
    {"auth.unknown_terminal", QT_TRANSLATE_NOOP("ErrorText", "There is no till %1."), "", "code"},
    {"auth.unknown_user", QT_TRANSLATE_NOOP("ErrorText", "There is nobody named %1."), "", "login"},
    {"auth.user_disabled", QT_TRANSLATE_NOOP("ErrorText", "%1 does not work here any more."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."), "login"},
    {"catalogue.barcode_pattern", QT_TRANSLATE_NOOP("ErrorText", "This barcode pattern cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Thirteen places: P for the product, then W for grams or A for dinars.")},
    {"catalogue.price_required", QT_TRANSLATE_NOOP("ErrorText", "A product that is sold needs a price."), ""},
    {"catalogue.unit_pair", QT_TRANSLATE_NOOP("ErrorText", "These two units do not convert into each other."),
     QT_TRANSLATE_NOOP("ErrorText", "Grams are sold in g or kg, millilitres in ml or l.")},
    {"catalogue.unknown_product", QT_TRANSLATE_NOOP("ErrorText", "This product does not exist."), ""},
    {"core.login_barred", QT_TRANSLATE_NOOP("ErrorText", "This login works no more."),
     QT_TRANSLATE_NOOP("ErrorText", "An administrator can say why.")},
    {"core.password_short", QT_TRANSLATE_NOOP("ErrorText", "This password is too short."),
     QT_TRANSLATE_NOOP("ErrorText", "Eight characters at least.")},
    {"core.passwords_differ", QT_TRANSLATE_NOOP("ErrorText", "The two passwords differ."),
     QT_TRANSLATE_NOOP("ErrorText", "Type the same one twice. Nothing was changed.")},
    {"delivery.fee_range", QT_TRANSLATE_NOOP("ErrorText", "This is not what a delivery costs."),
     QT_TRANSLATE_NOOP("ErrorText", "A sum in dinars, or nothing.")},
    {"delivery.name_required", QT_TRANSLATE_NOOP("ErrorText", "A name is needed."), ""},
    {"delivery.name_taken", QT_TRANSLATE_NOOP("ErrorText", "The name %1 is in use already."), "", "name"},
    {"ops.unknown_setting", QT_TRANSLATE_NOOP("ErrorText", "There is no setting %1."), "", "key"},
    {"parties.name_required", QT_TRANSLATE_NOOP("ErrorText", "A customer needs a name."),
     QT_TRANSLATE_NOOP("ErrorText", "Two letters at least.")},
    {"parties.phone_format", QT_TRANSLATE_NOOP("ErrorText", "This is not a phone number."),
     QT_TRANSLATE_NOOP("ErrorText", "Type ten digits at least.")},
    {"parties.phone_taken", QT_TRANSLATE_NOOP("ErrorText", "This phone number belongs to %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Open that customer instead."), "name"},
    {"pos.method_kind", QT_TRANSLATE_NOOP("ErrorText", "A way to pay never changes its kind."),
     QT_TRANSLATE_NOOP("ErrorText", "Add another one, or switch this one off.")},
    {"pos.unknown_exception", QT_TRANSLATE_NOOP("ErrorText", "There is no such remark any more."), ""},
    {"pos.unknown_kind", QT_TRANSLATE_NOOP("ErrorText", "The server does not know this kind of record yet."),
     QT_TRANSLATE_NOOP("ErrorText", "It is kept; update the server.")},
    {"pos.unknown_version", QT_TRANSLATE_NOOP("ErrorText", "The server does not know this version of records yet."),
     QT_TRANSLATE_NOOP("ErrorText", "It is kept; update the server.")},
    {"stock.cost_required", QT_TRANSLATE_NOOP("ErrorText", "A receipt needs a unit cost."), ""},
    {"stock.count_time", QT_TRANSLATE_NOOP("ErrorText", "A count cannot be later than now."), ""},
    {"stock.not_enough", QT_TRANSLATE_NOOP("ErrorText", "There is not enough in stock."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was moved.")},
    {"stock.quantity_range", QT_TRANSLATE_NOOP("ErrorText", "This quantity is out of range."), ""},
    {"stock.reason_required", QT_TRANSLATE_NOOP("ErrorText", "Say why the stock changes."), ""},
    {"stock.unknown_place", QT_TRANSLATE_NOOP("ErrorText", "There is no place %1."), "", "place"},
    {"stock.unknown_sku", QT_TRANSLATE_NOOP("ErrorText", "No product is numbered %1."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."), "sku"},
};

} // namespace

std::span<const Words> officeWords() { return AllOfficeWords; }

} // namespace ui
