#include "modules/pos/paperwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

using State = till::PrintJob::State;

QString words(const char *text) { return QCoreApplication::translate("Papers", text); }

} // namespace

QString stateName(const till::PaperOnItsWay &paper)
{
    switch (paper.state) {
    case State::Queued: return words(QT_TRANSLATE_NOOP("Papers", "Waiting"));
    case State::Sending: return words(QT_TRANSLATE_NOOP("Papers", "Printing"));
    case State::Printed: return words(QT_TRANSLATE_NOOP("Papers", "Printed"));
    case State::Sent: return words(QT_TRANSLATE_NOOP("Papers", "Sent"));
    case State::Uncertain: return words(QT_TRANSLATE_NOOP("Papers", "In question"));
    case State::Failed: return words(QT_TRANSLATE_NOOP("Papers", "Failed"));
    case State::Expired: return words(QT_TRANSLATE_NOOP("Papers", "Too late"));
    case State::Cancelled: break;
    }
    return words(QT_TRANSLATE_NOOP("Papers", "Given up"));
}

ui::Token stateTone(const till::PaperOnItsWay &paper)
{
    switch (paper.state) {
    case State::Uncertain:
    case State::Failed: return ui::Token::Danger;
    case State::Queued:
    case State::Sending:
    case State::Expired: return ui::Token::Warning;
    default: return ui::Token::Text2;
    }
}

QString stateText(const till::PaperOnItsWay &paper)
{
    if (!paper.fault.isEmpty() && paper.state != State::Printed && paper.state != State::Sent)
        return ui::errorSentence({Error::Kind::Device, paper.fault, {}, {}});
    switch (paper.state) {
    case State::Sent:
        return words(QT_TRANSLATE_NOOP("Papers", "This printer does not say whether the paper came out."));
    case State::Uncertain:
        return words(QT_TRANSLATE_NOOP("Papers", "The printer stopped answering while it printed. Look at the paper."));
    case State::Queued: return words(QT_TRANSLATE_NOOP("Papers", "It prints by itself when its turn comes."));
    case State::Cancelled: return words(QT_TRANSLATE_NOOP("Papers", "It will not be printed."));
    default: return {};
    }
}

QString printerName(const till::PaperOnItsWay &paper)
{
    return paper.isHere ? words(QT_TRANSLATE_NOOP("Papers", "This till")) : paper.printerName;
}

QString paperTitle(const till::PaperOnItsWay &paper)
{
    if (paper.isPulse)
        return words(QT_TRANSLATE_NOOP("Papers", "Drawer"));
    if (paper.title.isEmpty())
        return words(QT_TRANSLATE_NOOP("Papers", "Paper"));
    return paper.copy > 0 ? words(QT_TRANSLATE_NOOP("Papers", "%1, copy %2")).arg(paper.title).arg(paper.copy)
                          : paper.title;
}

} // namespace pos
