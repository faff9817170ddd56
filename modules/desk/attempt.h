#pragma once

#include "modules/desk/approvaldialog.h"
#include "modules/desk/reasondialog.h"

#include <QCoroTask>
#include <QPointer>

#include <type_traits>

namespace desk {

/// What an act that somebody gave up answers: no screen needs to say it.
inline const auto GivenUp = QLatin1StringView("core.cancelled");

namespace detail {

template <typename T>
struct Answer
{
    using Type = T;
};
template <typename T>
struct Answer<QCoro::Task<T>>
{
    using Type = T;
};

/// One act on its way: tried, refused, lent a right or given a reason, tried again.
template <typename Act, typename Done>
struct Attempt : std::enable_shared_from_this<Attempt<Act, Done>>
{
    using Outcome = typename Answer<std::invoke_result_t<Act, const till::Grant &>>::Type;

    till::Counter &counter;
    QPointer<QWidget> owner;
    Intent intent;
    Act act;
    Done done;

    Attempt(till::Counter &theCounter, QWidget *theOwner, const Intent &theIntent, Act theAct, Done theDone)
        : counter(theCounter)
        , owner(theOwner)
        , intent(theIntent)
        , act(std::move(theAct))
        , done(std::move(theDone))
    {
    }

    void run(const till::Grant &grant, const QString &by)
    {
        const auto self = this->shared_from_this();
        if constexpr (std::is_same_v<std::invoke_result_t<Act, const till::Grant &>, Outcome>)
            answered(act(grant), grant, by);
        else
            QCoro::connect(act(grant), owner.data(),
                           [self, grant, by](const Outcome &outcome) { self->answered(outcome, grant, by); });
    }

    void answered(const Outcome &outcome, const till::Grant &grant, const QString &by)
    {
        const auto self = this->shared_from_this();
        if (!outcome && canBeLent(outcome.error()) && by.isEmpty()) {
            auto *dialog = new ApprovalDialog(counter, intent, outcome.error(), owner);
            QObject::connect(dialog, &ui::Dialog::finished, owner, [self, dialog](int how) {
                if (how == ui::Dialog::Accepted)
                    self->run(dialog->grant(), dialog->approvedBy());
                else
                    self->giveUp();
            });
            dialog->open();
        } else if (!outcome && outcome.error().key == u"till.reason_needed" && grant.reason.isEmpty()) {
            auto *dialog = new ReasonDialog(intent, owner);
            QObject::connect(dialog, &ui::Dialog::finished, owner, [self, dialog, grant, by](int how) {
                if (how == ui::Dialog::Accepted)
                    self->run({grant.approval, dialog->reason()}, by);
                else
                    self->giveUp();
            });
            dialog->open();
        } else {
            done(outcome, by);
        }
    }

    void giveUp() { done(Outcome(Error{Error::Kind::Rule, GivenUp, {}, {}}), QString()); }
};

} // namespace detail

/// Does `act`, a function of a till::Grant that answers a Result or a task of one. A right that is lacking is asked of
/// somebody on the spot (02f), a compulsory reason of whoever acts; then it goes on by itself. `done` gets the result,
/// and the name of who lent the right: empty when nobody did. Given up, it gets the error `GivenUp`.
///
///     desk::attempt(counter, this, {tr("Authorise the drawer"), u"drawer"_s, tr("Opening of the drawer")},
///                   [this](const till::Grant &grant) { return m_counter.openDrawer(till::DrawerCause::Manual, grant);
///                   }, [this](const Result<> &result, const QString &by) { … });
template <typename Act, typename Done>
void attempt(till::Counter &counter, QWidget *owner, const Intent &intent, Act act, Done done)
{
    std::make_shared<detail::Attempt<Act, Done>>(counter, owner, intent, std::move(act), std::move(done))
        ->run(till::Grant{{}, intent.reason}, {});
}

} // namespace desk
