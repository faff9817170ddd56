#include "app/shell/statussegments.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

using Segment = ui::StatusStrip::Segment;

QString words(const char *text, int count = -1) { return QCoreApplication::translate("Status", text, nullptr, count); }

Segment connection(const till::Link &link)
{
    Segment segment{u"link"_s, {}, {}, {}, ui::Token::Success};
    const QString waiting = link.waiting == 0
        ? words(QT_TRANSLATE_NOOP("Status", "everything is sent"))
        : words(QT_TRANSLATE_N_NOOP("Status", "%n record(s) to send"), link.waiting);
    switch (link.state) {
    case till::Link::State::Online:
        segment.strong = words(QT_TRANSLATE_NOOP("Status", "Online"));
        segment.text = u"· "_s + waiting;
        break;
    case till::Link::State::Connecting:
        segment.strong = words(QT_TRANSLATE_NOOP("Status", "Connecting"));
        segment.tone = ui::Token::Info;
        break;
    case till::Link::State::Offline:
        segment.strong = words(QT_TRANSLATE_NOOP("Status", "Offline"));
        segment.text = u"· "_s + waiting;
        segment.tone = ui::Token::Warning;
        break;
    case till::Link::State::Stopped:
        segment.strong = words(QT_TRANSLATE_NOOP("Status", "Stopped"));
        segment.text = u"· "_s + waiting;
        segment.tone = ui::Token::Danger;
        break;
    }
    return segment;
}

Segment printer(const till::PrinterState &state)
{
    using State = till::PrinterState::State;
    Segment segment{u"printer"_s, u"print"_s, {}, {}, ui::Token::Text2};
    switch (state.state) {
    case State::None:
        segment.icon = u"printer-off"_s;
        segment.text = words(QT_TRANSLATE_NOOP("Status", "No printer"));
        break;
    case State::Unknown: segment.text = words(QT_TRANSLATE_NOOP("Status", "Printer not tried yet")); break;
    case State::Ready: segment.text = words(QT_TRANSLATE_NOOP("Status", "Printer ready")); break;
    case State::Printing: segment.text = words(QT_TRANSLATE_NOOP("Status", "Printing")); break;
    case State::Warning:
    case State::Fault:
        segment.strong = ui::errorText(state.fault).title;
        segment.tone = state.state == State::Fault ? ui::Token::Danger : ui::Token::Warning;
        break;
    }
    return segment;
}

} // namespace

QList<Segment> statusSegments(const till::Counter &counter, const till::Devices *devices, bool hasScanned)
{
    QList<Segment> segments{connection(counter.link())};
    segments.append({u"terminal"_s, u"monitor"_s, {}, counter.terminal().name, ui::Token::Text2});
    if (const std::optional<till::Cashier> cashier = counter.cashier())
        segments.append({u"cashier"_s, u"user"_s, {}, cashier->displayName(), ui::Token::Text2});
    if (const std::optional<till::CashSession> session = counter.session()) {
        const QString since = format::time(session->openedAt.toLocalTime().time());
        segments.append({u"session"_s,
                         u"clock"_s,
                         {},
                         words(QT_TRANSLATE_NOOP("Status", "Session %1 since %2")).arg(session->number, since),
                         ui::Token::Text2});
    }
    segments.append(printer(counter.printer()));
    if (hasScanned)
        segments.append(
            {u"scanner"_s, u"barcode"_s, {}, words(QT_TRANSLATE_NOOP("Status", "Scanner ready")), ui::Token::Text2});
    if (devices)
        for (const till::DeviceAlert &alert : devices->alerts())
            segments.append({alert.id, alert.icon, ui::errorText(alert.fault).title, {}, ui::Token::Danger});
    return segments;
}

QString statusTime()
{
    const QDateTime now = Clock::now().toLocalTime();
    return ui::shortDay(now.date()) + u" · "_s + format::time(now.time());
}

} // namespace shell
