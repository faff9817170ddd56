#include "modules/devices/customermonitor.h"

#include "modules/devices/customerwindow.h"

#include <QGuiApplication>
#include <QScreen>
#include <QUrlQuery>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

QString words(const char *text) { return QString::fromLatin1(text); }

QStringList monitorNames()
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens())
        names.append(screen->name());
    return names;
}

} // namespace

CustomerMonitor::CustomerMonitor(QWidget *till, QObject *parent) : QObject(parent), m_till(till)
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &CustomerMonitor::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &CustomerMonitor::place, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &CustomerMonitor::place, Qt::QueuedConnection);
}

CustomerMonitor::~CustomerMonitor() = default;

int CustomerMonitor::choose(const QStringList &monitors, const QString &ofTill, const QString &wanted)
{
    if (!wanted.isEmpty() && wanted != ofTill)
        return int(monitors.indexOf(wanted));
    for (int i = 0; i < monitors.size(); ++i)
        if (monitors.at(i) != ofTill)
            return i;
    return -1;
}

DeviceConnection CustomerMonitor::connection()
{
    QList<DeviceField::Choice> monitors{{u"/"_s, words(QT_TRANSLATE_NOOP("DeviceField", "The other one"))}};
    for (const QString &name : monitorNames())
        monitors.append({u'/' + name, name});
    return {
        u"screen"_s,
        words(QT_TRANSLATE_NOOP("DeviceField", "A monitor of this computer")),
        {{u"path"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Monitor")), DeviceField::Kind::Choice, monitors, u"/"_s},
         {u"text"_s, words(QT_TRANSLATE_NOOP("DeviceField", "Words of welcome")), DeviceField::Kind::Text}}};
}

void CustomerMonitor::setDevice(const std::optional<Device> &device)
{
    m_device = device;
    place();
}

void CustomerMonitor::show(const CustomerView &view)
{
    m_view = view;
    if (m_window)
        m_window->setView(view);
}

bool CustomerMonitor::isShown() const { return m_window && m_window->isVisible(); }

void CustomerMonitor::place()
{
    const bool was = isShown();
    const QList<QScreen *> screens = QGuiApplication::screens();
    int chosen = -1;
    if (m_device && m_till) {
        const QScreen *own = m_till->screen();
        chosen = choose(monitorNames(), own ? own->name() : QString(), m_device->url.path().mid(1));
    }
    if (chosen < 0) {
        m_window.reset();
    } else {
        if (!m_window) {
            m_window = std::make_unique<CustomerWindow>();
            m_window->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
            m_window->setAttribute(Qt::WA_ShowWithoutActivating);
            m_window->setAttribute(Qt::WA_QuitOnClose, false); // the till's window alone ends the program
            m_window->setWindowTitle(QGuiApplication::applicationDisplayName());
            m_window->setView(m_view);
        }
        m_window->setWelcome(QUrlQuery(m_device->url).queryItemValue(u"text"_s, QUrl::FullyDecoded));
        m_window->setGeometry(screens.at(chosen)->geometry());
        m_window->show();
    }
    if (was != isShown())
        emit changed();
}

} // namespace devices
