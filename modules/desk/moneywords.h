#pragma once

#include "modules/core/money.h"
#include "modules/till/counter.h"
#include "ui/errortext.h"

class QLabel;
class QLineEdit;

namespace ui {
class ToastHost;
} // namespace ui

namespace desk {

/// A field of 48 with its name for a screen reader.
QLineEdit *textField(const QString &objectName, const QString &name, const QString &placeholder = {});
QLabel *fieldLabel(const QString &text);

/// False under a blind count, for whoever may not close with a large difference: then nothing on the screen may tell
/// how much should be in the drawer (anchors 26).
bool maySeeExpected(const till::Counter &counter);

/// A refusal in words; under a blind count without the amount that would tell what is in the drawer.
ui::ErrorText refusal(const till::Counter &counter, const Error &error);
void sayRefusal(ui::ToastHost *toasts, const till::Counter &counter, const Error &error);

/// An amount that may be negative: the minus stays before its digits in a line of Arabic too (DESIGN 10).
QString shownMoney(Money amount);
/// With its sign, plus included: "+3 500 DA", "−1 200 DA".
QString signedMoney(Money amount);

/// What a person hands over for `total`: itself, the next 100, 500, and 1 000 or 2 000; no amount twice, at most four.
QList<Money> proposedAmounts(Money total);

} // namespace desk
