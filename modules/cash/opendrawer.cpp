#include "modules/cash/opendrawer.h"

#include "modules/desk/attempt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cash {

void openDrawer(till::Counter &counter, QWidget *owner,
                const std::function<void(const Result<> &done, const QString &by)> &done)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("cash", text); };
    desk::Intent intent;
    intent.title = words(QT_TRANSLATE_NOOP("cash", "Authorise the opening"));
    intent.icon = u"drawer"_s;
    intent.what = words(QT_TRANSLATE_NOOP("cash", "Opening of the drawer without a sale"));
    intent.reasons = {words(QT_TRANSLATE_NOOP("cash", "Change for a customer")),
                      words(QT_TRANSLATE_NOOP("cash", "Check of the drawer")),
                      words(QT_TRANSLATE_NOOP("cash", "Mistake"))};
    intent.needsReason = true;
    auto *dialog = new desk::ReasonDialog(intent, owner);
    QObject::connect(dialog, &ui::Dialog::finished, owner, [&counter, owner, dialog, intent, done](int how) mutable {
        if (how != ui::Dialog::Accepted)
            return;
        intent.reason = dialog->reason();
        desk::attempt(
            counter, owner, intent,
            [&counter](const till::Grant &grant) { return counter.openDrawer(till::DrawerCause::Manual, grant); },
            [done](const Result<> &opened, const QString &by) {
                if (opened || opened.error().key != desk::GivenUp)
                    done(opened, by);
            });
    });
    dialog->open();
}

} // namespace cash
