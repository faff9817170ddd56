#pragma once

#include <QString>
#include <QUuid>

namespace till {

/// A right that the cashier lacks, lent on the spot by somebody who has it: `approval.given` names both (02f).
struct Approval
{
    QUuid id; ///< of the fact
    QUuid by;
    QString name; ///< of who approved
};

struct ApprovalRequest
{
    QString permission; ///< the right that is lacking: "pos_remise"
    QString what; ///< in words, as the journal keeps it: "Remise de 20 % sur Makrout dattes"
    QString reason;
};

/// What accompanies an act that may need a right: who lent it, and why the act is done.
struct Grant
{
    QUuid approval; ///< null: the cashier's own rights
    QString reason;
};

} // namespace till
