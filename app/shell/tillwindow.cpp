#include "app/shell/tillwindow.h"

#include "app/shell/helpdialog.h"
#include "app/shell/statussegments.h"
#include "modules/core/format.h"
#include "modules/till/counter.h"
#include "modules/till/devices.h"
#include "ui/controls/dialog.h"
#include "ui/controls/focusring.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/statusstrip.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/scanfilter.h"

#include <QApplication>
#include <QCoroTask>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr auto SignIn = "auth.sign_in"_L1;
constexpr auto OpenSession = "cash.open_session"_L1;
constexpr auto Sell = "pos.sell"_L1;
constexpr auto Payment = "pos.payment"_L1;
constexpr auto Requests = "cash.requests"_L1;

/// Somebody is there.
bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel: return true;
    default: return false;
    }
}

} // namespace

TillWindow::TillWindow(Services &services, const QList<Module> &modules, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_counter(*services.counter)
    , m_stack(new QStackedWidget)
    , m_strip(new ui::StatusStrip)
    , m_toasts(new ui::ToastHost(this, ui::ToastHost::Side::Start, m_strip->height()))
    , m_scanFilter(new ui::ScanFilter(this))
{
    services.navigator = this;
    for (const Module &module : modules)
        for (const Screen &screen : module.screens)
            if (screen.face == Screen::Face::Till)
                m_screens.append(screen);
    setMinimumSize(1024, 768);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_strip);
    m_strip->setObjectName(u"statusStrip"_s);
    ui::TouchKeyboard::install(this);

    // The filter sees every key of the program before any widget; this window only sees F1.
    qApp->installEventFilter(this);
    qApp->installEventFilter(m_scanFilter);
    connect(m_scanFilter, &ui::ScanFilter::scanned, this, &TillWindow::route);
    connect(m_scanFilter, &ui::ScanFilter::typed, this, [] { ui::KeyHints::get().setShown(true); });
    connect(&m_counter, &till::Counter::cashierChanged, this, &TillWindow::decide);
    connect(&m_counter, &till::Counter::sessionChanged, this, &TillWindow::refreshStrip);
    connect(&m_counter, &till::Counter::linkChanged, this, &TillWindow::refreshStrip);
    connect(&m_counter, &till::Counter::printerChanged, this, &TillWindow::refreshStrip);
    connect(&m_counter, &till::Counter::catalogueChanged, this, &TillWindow::refreshStrip);
    if (services.devices)
        connect(services.devices, &till::Devices::alertsChanged, this, &TillWindow::refreshStrip);
    connect(&m_counter, &till::Counter::printUncertain, this, [this](const till::PrintJob &job) {
        m_questions.append(job);
        if (!m_asking)
            ask(m_questions.first());
    });
    connect(&m_counter, &till::Counter::noticed, this, [this](const Error &error) {
        // The selling screen shows its own; a till that stopped must be seen wherever one is. What only has to be known
        // stops nobody, and outlives the screen it came on.
        if (m_currentId == Sell)
            return;
        if (error.kind != Error::Kind::Rule)
            return explain(error);
        const ui::ErrorText words = ui::errorText(error);
        m_toasts->show({ui::ToastText::Kind::Warning, words.title, words.text, {}, {}});
    });
    connect(&m_counter.drawer(), &till::Drawer::requestArrived, this, &TillWindow::sayRequest);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TillWindow::lockWhenIdle);
    connect(&m_counter, &till::Counter::catalogueChanged, this, [this] {
        if (!m_idle.isActive())
            touched(); // the setting may have come
    });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &TillWindow::refreshStrip);
    clock->start(std::chrono::seconds(10));
    decide();
}

const Screen *TillWindow::find(QLatin1StringView id) const
{
    for (const Screen &screen : m_screens)
        if (screen.id == id)
            return &screen;
    return nullptr;
}

/// Nobody: sign-in. Somebody without an open drawer: count it first. Else sell, where the ticket was left.
void TillWindow::decide()
{
    ui::KeyHints::get().setShown(false);
    touched();
    if (!m_counter.cashier())
        open(SignIn);
    else
        open(m_counter.session() ? Sell : OpenSession);
}

void TillWindow::touched()
{
    const qint64 seconds = m_counter.cashier() ? m_counter.catalogue().settingNumber("till.lock_after"_L1, 0) : 0;
    if (seconds > 0)
        m_idle.start(std::chrono::seconds(seconds));
    else
        m_idle.stop();
}

void TillWindow::lockWhenIdle()
{
    if (!m_counter.cashier())
        return;
    // A payment is not left alone: the customer stands there with the money.
    if (m_currentId == Payment)
        return touched();
    // What covers the screen was the other person's.
    while (ui::Dialog *dialog = ui::Dialog::current(this))
        dialog->reject();
    m_counter.lock();
}

void TillWindow::open(QLatin1StringView id, const QString &argument)
{
    if (id == "shell.help"_L1)
        return showHelp();
    if (id == "shell.switch_theme"_L1)
        return switchTheme();
    if (id == "shell.language"_L1)
        return setLanguage(argument);
    if (id == "shell.toast"_L1)
        return m_toasts->show({ui::ToastText::Kind::Success, argument, {}, {}, {}});
    const Screen *screen = find(id);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    if (!screen || (!screen->permission.isEmpty() && !(cashier && cashier->may(screen->permission)))) {
        explain({Error::Kind::Permission, u"core.not_allowed"_s, {}, QString(id)});
        return;
    }
    place(*screen);
}

void TillWindow::place(const Screen &screen)
{
    const QString id = screen.id;
    QPointer<QWidget> &kept = m_kept[id];
    if (kept && screen.life == Screen::Life::Visit) {
        m_stack->removeWidget(kept);
        kept->deleteLater();
        kept = nullptr;
    }
    if (!kept) {
        kept = screen.create(m_services);
        kept->setProperty("screen", id);
        m_stack->addWidget(kept);
    }
    const QPointer<QWidget> before = m_stack->currentWidget();
    const QString beforeId = m_currentId;
    m_currentId = id;
    m_stack->setCurrentWidget(kept);
    kept->setFocus();
    // What was built for one visit goes when it is left: it shows a moment that is over.
    if (const Screen *left = find(QLatin1StringView(beforeId.toLatin1()));
        before && before != kept && left && left->life == Screen::Life::Visit) {
        m_stack->removeWidget(before);
        before->deleteLater();
        m_kept.remove(beforeId);
    }
    setWindowTitle(screen.title());
    refreshStrip();
    emit shown(id);
}

QWidget *TillWindow::current() const { return m_stack->currentWidget(); }

void TillWindow::refreshStrip()
{
    m_strip->setSegments(statusSegments(m_counter, m_services.devices, m_scanFilter->hasScanned()));
    m_strip->setEnd(statusTime());
}

void TillWindow::takeScan(const QString &code)
{
    m_scanFilter->noteScanner();
    route(code);
}

void TillWindow::route(const QString &code)
{
    refreshStrip();
    touched();
    emit scanned(code);
    // The dialog on top takes it, or nobody: a scan never goes behind what covers the screen (DESIGN 7).
    ui::Dialog *dialog = ui::Dialog::current(this);
    if (auto *target = dynamic_cast<ui::ScanTarget *>(dialog ? dialog : current()))
        return target->scanned(code);
    QApplication::beep();
    say({ui::ToastText::Kind::Warning,
         dialog ? tr("Close this window to scan.") : tr("Go back to the sale to scan."),
         {},
         {},
         {}});
}

void TillWindow::say(const ui::ToastText &toast)
{
    auto *ofScreen = current()->findChild<ui::ToastHost *>();
    (ofScreen && !ui::Dialog::current(this) ? ofScreen : m_toasts)->show(toast);
}

void TillWindow::explain(const Error &error)
{
    const ui::ErrorText words = ui::errorText(error);
    auto *dialog = new ui::Dialog(words.title, 560, this);
    dialog->addText(words.text);
    dialog->addButton(ui::Button::Kind::Primary, tr("Close"), ui::Dialog::Rejected)->setObjectName(u"closeButton"_s);
    dialog->open();
}

void TillWindow::ask(const till::PrintJob &job)
{
    m_asking = true;
    auto *dialog = new ui::Dialog(tr("Did the ticket %1 come out?").arg(job.title), 560, this);
    dialog->addText(tr("The printer stopped answering while it printed. The sale itself is recorded."));
    dialog->addButton(ui::Button::Kind::Standard, tr("No, print it again"), ui::Dialog::Other)
        ->setObjectName(u"printAgainButton"_s);
    dialog->addButton(ui::Button::Kind::Primary, tr("Yes, it came out"), ui::Dialog::Accepted)
        ->setObjectName(u"cameOutButton"_s);
    connect(dialog, &ui::Dialog::finished, this, [this, id = job.id](int outcome) {
        m_asking = false;
        if (!m_questions.isEmpty())
            m_questions.removeFirst();
        // Escape answers nothing: the paper stays in question and can be settled later.
        if (outcome != ui::Dialog::Rejected) {
            QCoro::connect(m_counter.settlePrintJob(id, outcome == ui::Dialog::Accepted), this,
                           [this](const Result<> &done) {
                               if (!done)
                                   explain(done.error());
                           });
        }
        if (!m_questions.isEmpty())
            ask(m_questions.first());
    });
    dialog->open();
}

/// Never in the way of a sale: a few words, and the count on the till's menu stays.
void TillWindow::sayRequest(const till::CashRequest &request)
{
    if (!m_counter.cashier() || m_currentId == Requests)
        return;
    const Money amount = request.isOut() ? -request.amount : request.amount;
    say({ui::ToastText::Kind::Info,
         (request.isOut() ? tr("To pay out: %1") : tr("To take in: %1")).arg(format::money(amount)),
         request.by.isEmpty() ? tr("The office asks for it.") : tr("%1 asks for it.").arg(request.by), tr("See"),
         [this] { open(Requests); }});
}

void TillWindow::showHelp()
{
    if (!ui::Dialog::current(this))
        (new HelpDialog(current(), this))->open();
}

void TillWindow::switchTheme()
{
    const bool dark = ui::Theme::get().mode() == ui::Theme::Mode::Light;
    ui::Theme::get().apply(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    emit themeChosen(dark);
}

void TillWindow::setLanguage(const QString &code)
{
    ui::setLanguage(code);
    ui::Theme::get().apply(ui::Theme::get().mode());
    const QHash<QString, QPointer<QWidget>> built = std::exchange(m_kept, {});
    const QString id = std::exchange(m_currentId, {});
    for (const QPointer<QWidget> &screen : built) {
        if (!screen)
            continue;
        m_stack->removeWidget(screen);
        screen->deleteLater();
    }
    open(QLatin1StringView(id.toLatin1()));
    emit languageChosen(code);
}

bool TillWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive() && isInput(*event))
        touched();
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1
        && qobject_cast<QWidget *>(watched) && static_cast<QWidget *>(watched)->window() == this) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1
        && qobject_cast<QWidget *>(watched) && static_cast<QWidget *>(watched)->window() == this) {
        showHelp();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shell
