#include "modules/pos/statebanner.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/banner.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int QuietSeconds = 20; // a short cut is not worth a banner
constexpr int LongSeconds = 4 * 3600;
constexpr int BackSeconds = 6;

} // namespace

StateBanner::StateBanner(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_banner(new ui::Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner, &ui::Banner::acted, this, &StateBanner::queueToggled);
    connect(&counter, &till::Counter::linkChanged, this, &StateBanner::refresh);
    connect(&counter, &till::Counter::printerChanged, this, &StateBanner::refresh);
    connect(&m_clock, &QTimer::timeout, this, &StateBanner::refresh);
    m_clock.start(1000);
    refresh();
}

void StateBanner::setQueueShown(bool shown)
{
    m_queueShown = shown;
    refresh();
}

void StateBanner::refresh()
{
    const till::Link &link = m_counter.link();
    const bool offline = link.state == till::Link::State::Offline;
    if (offline) {
        m_waited = qMax(m_waited, link.waiting);
    } else if (m_wasOffline && link.state == till::Link::State::Online) {
        m_backUntil = Clock::now().addSecs(BackSeconds);
    }
    m_wasOffline = offline;
    if (link.state == till::Link::State::Stopped) {
        const ui::ErrorText words = ui::errorText(link.reason);
        m_banner->set(ui::Banner::Kind::Danger, u"error"_s, words.title, words.text);
        setVisible(true);
        return;
    }
    setVisible(showPrinter() || showLink());
}

bool StateBanner::showPrinter()
{
    const till::PrinterState &printer = m_counter.printer();
    if (printer.state != till::PrinterState::State::Fault)
        return false;
    const ui::ErrorText words = ui::errorText(printer.fault);
    m_banner->set(ui::Banner::Kind::Danger, u"printer-off"_s, words.title, words.text,
                  printer.waiting > 0 ? tr("%n ticket(s) to print", nullptr, printer.waiting) : QString());
    return true;
}

bool StateBanner::showLink()
{
    const till::Link &link = m_counter.link();
    const qint64 seconds = link.since.secsTo(Clock::now());
    if (link.state == till::Link::State::Offline && seconds >= QuietSeconds) {
        const bool tooLong = seconds >= LongSeconds;
        m_banner->set(tooLong ? ui::Banner::Kind::Danger : ui::Banner::Kind::Warning, u"cloud-off"_s,
                      tr("Offline since %1.").arg(format::time(link.since.toLocalTime().time())),
                      tooLong ? tr("Go on selling, and call the manager: the network has been down for long.")
                              : tr("Go on selling: tickets will leave by themselves when the network is back."),
                      link.waiting > 0 ? tr("%n ticket(s) waiting", nullptr, link.waiting) : QString(),
                      m_queueShown ? tr("Hide the queue") : tr("See the queue"));
        return true;
    }
    if (m_backUntil > Clock::now() && link.waiting == 0) {
        m_banner->set(ui::Banner::Kind::Success, u"check-circle"_s, tr("Connected again."),
                      m_waited > 0 ? tr("%n ticket(s) sent, none twice.", nullptr, m_waited) : QString());
        return true;
    }
    if (link.state == till::Link::State::Online && m_backUntil < Clock::now())
        m_waited = 0;
    return false;
}

} // namespace pos
