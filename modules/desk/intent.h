#pragma once

#include "modules/core/module.h"
#include "modules/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

struct Fact
{
    QString name;
    QString value;
    bool strong = false; ///< the one that is asked for
};

/// What somebody is about to do, in words: for the screen and, `what` and the reason, for the journal.
struct Intent
{
    QString title; ///< "Authorise the discount"
    QString icon; ///< of resources/icons
    QString what; ///< "20 % off Makrout dattes"
    QList<Fact> facts = {}; ///< under it
    QStringList reasons = {}; ///< the usual ones; one's own words are always possible
    QString reason = {}; ///< given already
    bool needsReason = false; ///< the act is refused without one
};

/// True when somebody else at this till may lend the right that is lacking (DESIGN 5.5).
bool canBeLent(const Error &error);
/// "Authorised by Responsable magasin.", or `otherwise` when nobody had to.
QString allowedBy(const QString &name, const QString &otherwise = {});
/// Goes on to a screen, and says there what was just done; nothing when `words` is empty.
void openSaying(Navigator &navigator, QLatin1StringView screen, const QString &words);
/// The right in words: "give discounts".
QString rightInWords(const QString &permission);

} // namespace desk
