#include "modules/cash/exceptionwords.h"

#include "modules/core/format.h"
#include "modules/desk/intent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr auto WithoutRight = "without_right:"_L1;

struct Sentence
{
    const char *kind;
    const char *title;
    const char *text;
};

constexpr Sentence Sentences[] = {
    {"not_applied", QT_TRANSLATE_NOOP("Exceptions", "What a till recorded could not be booked"),
     QT_TRANSLATE_NOOP("Exceptions",
                       "It is kept as it came, and in no figure yet. Call support: it can be booked later.")},
    {"total_differs", QT_TRANSLATE_NOOP("Exceptions", "The total of the ticket is not the sum of what is on it"),
     QT_TRANSLATE_NOOP("Exceptions", "It was recorded as the till wrote it. Compare the paper with its lines.")},
    {"line_differs", QT_TRANSLATE_NOOP("Exceptions", "The amount of a line is not price times quantity"),
     QT_TRANSLATE_NOOP("Exceptions", "It was recorded as the till wrote it. Compare the paper with its lines.")},
    {"price_differs", QT_TRANSLATE_NOOP("Exceptions", "A price differs from the catalogue's"),
     QT_TRANSLATE_NOOP("Exceptions", "The till sold at the price it knew. Check when the price was changed.")},
    {"product_unknown", QT_TRANSLATE_NOOP("Exceptions", "A product that the catalogue does not know was sold"),
     QT_TRANSLATE_NOOP("Exceptions", "Create it again, or correct its stock by hand.")},
    {"session_not_open", QT_TRANSLATE_NOOP("Exceptions", "A ticket came for a session that was not open"),
     QT_TRANSLATE_NOOP("Exceptions", "The sale counts. Check the Z of that session.")},
    {"session_abandoned", QT_TRANSLATE_NOOP("Exceptions", "A session was opened over one that was never closed"),
     QT_TRANSLATE_NOOP("Exceptions", "The earlier one has no count. Count its drawer.")},
    {"session_unknown", QT_TRANSLATE_NOOP("Exceptions", "A closing came for a session that nobody opened"),
     QT_TRANSLATE_NOOP("Exceptions", "Call support: facts of this till may be missing.")},
    {"expected_differs", QT_TRANSLATE_NOOP("Exceptions", "The expected amount of a closing is not what its facts say"),
     QT_TRANSLATE_NOOP("Exceptions", "Compare the Z with the movements of the session.")},
    {"difference_without_reason", QT_TRANSLATE_NOOP("Exceptions", "A difference was closed without an explanation"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask who closed what happened.")},
    {"difference_without_right", QT_TRANSLATE_NOOP("Exceptions", "A large difference was closed without a manager"),
     QT_TRANSLATE_NOOP("Exceptions", "Count the drawer again with who closed.")},
    {"number_repeated", QT_TRANSLATE_NOOP("Exceptions", "Two tickets have the same number"),
     QT_TRANSLATE_NOOP("Exceptions", "Both count. Call support if it happens again.")},
    {"closed_period", QT_TRANSLATE_NOOP("Exceptions", "A ticket came for a month that was closed already"),
     QT_TRANSLATE_NOOP("Exceptions", "It was booked in the month that is open.")},
    {"journal_diverged", QT_TRANSLATE_NOOP("Exceptions", "The journal of a till is not the one known here"),
     QT_TRANSLATE_NOOP("Exceptions", "Was the till restored from a copy? Call support.")},
    {"over_discount_limit", QT_TRANSLATE_NOOP("Exceptions", "A discount went over the limit without a manager"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask why, or raise the limit of this profile.")},
    {"without_reason", QT_TRANSLATE_NOOP("Exceptions", "An act that needs a reason was done without one"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask who did it what happened.")},
    {"returned_too_much", QT_TRANSLATE_NOOP("Exceptions", "More was taken back than was sold"),
     QT_TRANSLATE_NOOP("Exceptions", "Compare the ticket with its returns.")},
    {"return_unknown", QT_TRANSLATE_NOOP("Exceptions", "Goods of a ticket nobody knows were taken back"),
     QT_TRANSLATE_NOOP("Exceptions", "Look at the paper the customer brought.")},
    {"voucher_unknown", QT_TRANSLATE_NOOP("Exceptions", "A voucher that nobody issued was taken"),
     QT_TRANSLATE_NOOP("Exceptions", "The sale counts. Look for the paper of the voucher.")},
    {"voucher_overspent", QT_TRANSLATE_NOOP("Exceptions", "A voucher paid more than was left on it"),
     QT_TRANSLATE_NOOP("Exceptions", "It was used at two places at once, or copied.")},
    {"account_over_limit", QT_TRANSLATE_NOOP("Exceptions", "A customer's account went over its limit"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask for a payment, or raise the limit.")},
    {"account_without_customer", QT_TRANSLATE_NOOP("Exceptions", "A sale on account names no customer"),
     QT_TRANSLATE_NOOP("Exceptions", "Nobody owes it: find out who bought.")},
    {"banked_too_much", QT_TRANSLATE_NOOP("Exceptions", "More was brought to the bank than was in the drawer"),
     QT_TRANSLATE_NOOP("Exceptions", "Compare the slip of the bank with the movement.")},
    {"duplicate_customer", QT_TRANSLATE_NOOP("Exceptions", "Two customers have the same phone"),
     QT_TRANSLATE_NOOP("Exceptions", "Two tills created one at the same time. Keep one of them.")},
    {"ticket_recalled_twice", QT_TRANSLATE_NOOP("Exceptions", "A ticket on hold was taken up at two tills"),
     QT_TRANSLATE_NOOP("Exceptions", "It may have been paid twice. Compare both tickets.")},
    {"no_workshop_printer", QT_TRANSLATE_NOOP("Exceptions", "A slip for the workshop has no printer"),
     QT_TRANSLATE_NOOP("Exceptions", "No printer has this duty any more: the workshop does not know of it.")},
    {"oversold", QT_TRANSLATE_NOOP("Exceptions", "More was sold than there was"),
     QT_TRANSLATE_NOOP("Exceptions", "Count the product and correct its stock.")},
    {"after_inventory", QT_TRANSLATE_NOOP("Exceptions", "A sale from before the inventory came after it"),
     QT_TRANSLATE_NOOP("Exceptions", "The count may include what it sold. Check the product.")},
    {"order_unknown", QT_TRANSLATE_NOOP("Exceptions", "Something was done with an order that is not known here"),
     QT_TRANSLATE_NOOP("Exceptions", "Its money is counted. The till that took the order may still have to send it.")},
    {"order_overpaid", QT_TRANSLATE_NOOP("Exceptions", "More was taken for an order than was due"),
     QT_TRANSLATE_NOOP("Exceptions", "Two tills took the same money. Give what is over back, or keep it as credit.")},
    {"order_state", QT_TRANSLATE_NOOP("Exceptions", "An act does not fit where the order stood"),
     QT_TRANSLATE_NOOP("Exceptions", "Somebody had moved it on already. Look at the order.")},
    {"order_incomplete", QT_TRANSLATE_NOOP("Exceptions", "An order lacks a name, a telephone, a date or a zone"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask who took it, before it is made.")},
    {"debt_unknown", QT_TRANSLATE_NOOP("Exceptions", "A deliveryman paid for an order he does not owe"),
     QT_TRANSLATE_NOOP("Exceptions", "The money is counted. Find out which order it was for.")},
    {"debt_overpaid", QT_TRANSLATE_NOOP("Exceptions", "A deliveryman paid more than he owed"),
     QT_TRANSLATE_NOOP("Exceptions", "Two tills took the same debt. Give back what is over.")},
    {"fee_overpaid", QT_TRANSLATE_NOOP("Exceptions", "A deliveryman was given more than the prepaid fee"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask him for what is over.")},
    {"request_unknown", QT_TRANSLATE_NOOP("Exceptions", "A till did what nobody is known to have asked for"),
     QT_TRANSLATE_NOOP("Exceptions", "The money is counted. Ask who confirmed it what it was for.")},
    {"request_withdrawn", QT_TRANSLATE_NOOP("Exceptions", "A till did what the office had withdrawn"),
     QT_TRANSLATE_NOOP("Exceptions", "It had not heard of it yet. Bring the money back, or let it stand.")},
    {"request_done_twice", QT_TRANSLATE_NOOP("Exceptions", "What the office asked for was done twice"),
     QT_TRANSLATE_NOOP("Exceptions", "Both movements are counted. Bring one of them back.")},
    {"request_differs", QT_TRANSLATE_NOOP("Exceptions", "A till did something else than the office asked for"),
     QT_TRANSLATE_NOOP("Exceptions", "What left the drawer is counted. Compare its paper with what was asked.")},
    {"producer_missing", QT_TRANSLATE_NOOP("Exceptions", "An order was received without saying who made it"),
     QT_TRANSLATE_NOOP("Exceptions", "Ask who made it: quality is followed by person.")},
};

QString words(const char *text) { return QCoreApplication::translate("Exceptions", text); }

} // namespace

ExceptionWords inWords(const till::ExceptionRow &row)
{
    if (row.kind.startsWith(WithoutRight))
        return {QCoreApplication::translate("Exceptions", "Somebody without the right did this: %1")
                    .arg(desk::rightInWords(row.kind.sliced(WithoutRight.size()))),
                QCoreApplication::translate("Exceptions", "Ask why, or give the right to this profile.")};
    for (const Sentence &sentence : Sentences)
        if (row.kind == QLatin1StringView(sentence.kind))
            return {words(sentence.title), words(sentence.text)};
    return {QCoreApplication::translate("Exceptions", "Something is to be checked"),
            QCoreApplication::translate("Exceptions", "This program is too old to say what. Update it.")};
}

QString whoAndWhere(const till::ExceptionRow &row)
{
    QStringList parts;
    for (const QString &part : {row.user, row.terminal, row.number, format::dateTime(row.at)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

QStringList exceptionKinds()
{
    QStringList kinds{QString(WithoutRight)};
    for (const Sentence &sentence : Sentences)
        kinds << QString::fromLatin1(sentence.kind);
    return kinds;
}

} // namespace cash
