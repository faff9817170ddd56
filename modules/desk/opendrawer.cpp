#include "modules/desk/opendrawer.h"

#include "modules/desk/attempt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

void openDrawer(till::Counter &counter, QWidget *owner,
                const std::function<void(const Result<> &done, const QString &by)> &done)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("desk", text); };
    Intent intent;
    intent.title = words(QT_TRANSLATE_NOOP("desk", "Authorise the opening"));
    intent.icon = u"drawer"_s;
    intent.what = words(QT_TRANSLATE_NOOP("desk", "Opening of the drawer without a sale"));
    intent.reasons = {words(QT_TRANSLATE_NOOP("desk", "Change for a customer")),
                      words(QT_TRANSLATE_NOOP("desk", "Check of the drawer")),
                      words(QT_TRANSLATE_NOOP("desk", "Mistake"))};
    intent.needsReason = true;
    auto *dialog = new ReasonDialog(intent, owner);
    QObject::connect(dialog, &ui::Dialog::finished, owner, [&counter, owner, dialog, intent, done](int how) mutable {
        if (how != ui::Dialog::Accepted)
            return;
        intent.reason = dialog->reason();
        attempt(
            counter, owner, intent,
            [&counter](const till::Grant &grant) { return counter.openDrawer(till::DrawerCause::Manual, grant); },
            [done](const Result<> &opened, const QString &by) {
                if (opened || opened.error().key != GivenUp)
                    done(opened, by);
            });
    });
    dialog->open();
}

} // namespace desk
