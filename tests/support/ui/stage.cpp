#include "tests/support/ui/stage.h"

#include "tests/support/ui/leftenglish.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/language.h"
#include "ui/scanfilter.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Stage::Stage(const QString &language, bool dark, QSize size) : m_language(language), m_dark(dark), m_size(size)
{
    ui::setLanguage(language);
    ui::Theme::get().apply(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 36); // the strip's place
    resize(size);
    m_services.counter = &m_counter;
    m_services.navigator = this;
    ui::TouchKeyboard::install(this);
}

Stage::~Stage() { delete m_screen; }

QWidget *Stage::show(const Module &module, QLatin1StringView id)
{
    delete m_screen;
    m_screen = nullptr;
    for (const Screen &screen : module.screens) {
        if (screen.id != id)
            continue;
        m_screen = screen.create(m_services);
        layout()->addWidget(m_screen);
    }
    if (!m_screen)
        qFatal("no screen %s", id.data());
    QWidget::show();
    m_screen->show(); // a stage that shows already would wait for its layout
    activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(this);
    m_screen->setFocus();
    return m_screen;
}

void Stage::open(QLatin1StringView screen, const QString &) { opened << screen; }

void Stage::touch(const QString &name)
{
    // A dialog covers what is below it.
    auto *button = dialog() ? dialog()->findChild<QAbstractButton *>(name) : nullptr;
    if (!button)
        button = findChild<QAbstractButton *>(name);
    if (!button)
        qFatal("no button %s", qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

ui::Dialog *Stage::dialog() const { return ui::Dialog::current(this); }

bool Stage::scan(const QString &code)
{
    auto *target = dynamic_cast<ui::ScanTarget *>(dialog() ? static_cast<QWidget *>(dialog()) : m_screen);
    if (target)
        target->scanned(code);
    return target != nullptr;
}

void Stage::type(const QString &digits)
{
    QWidget *on = dialog() ? static_cast<QWidget *>(dialog()) : this;
    for (const QChar digit : digits)
        QTest::mouseClick(on->findChild<QAbstractButton *>(u"digit%1Key"_s.arg(digit)), Qt::LeftButton);
}

bool Stage::says(const QString &words) const
{
    for (const QWidget *widget : findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->isVisible()
            && (widget->accessibleName().contains(words) || (label && label->text().contains(words))))
            return true;
    }
    return false;
}

QString Stage::textOf(const QString &label) const
{
    const auto *found = findChild<QLabel *>(label);
    return found ? found->text() : u"no label "_s + label;
}

QStringList Stage::faults() const
{
    QStringList faults = leftEnglish(*this, m_language);
    for (const QString &flash : m_flashes.seen())
        faults << u"a window of its own for a moment: "_s + flash;
    if (size() != m_size) {
        faults << u"needs %1 × %2"_s.arg(width()).arg(height());
        for (const QWidget *widget : findChildren<QWidget *>())
            if (widget->isVisible() && widget->layout() && widget->minimumSizeHint().width() > 300)
                faults << u"   %1 %2: %3"_s
                              .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                              .arg(widget->minimumSizeHint().width());
    }
    const QList<QWidget *> widgets = findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (!button && !field)
            continue;
        // Wholly on its screen, unless it scrolls into view.
        bool scrolls = false;
        for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(parent);
        const QRect place(widget->mapTo(this, QPoint()), widget->size());
        if (!scrolls && !rect().contains(place))
            faults << u"%1: outside the window"_s.arg(widget->objectName());
        const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
        const QWidget *target = field ? field->parentWidget() : widget;
        if (target->height() < 48 || (button && widget->width() < 44))
            faults << u"%1: %2 × %3"_s.arg(name).arg(widget->width()).arg(widget->height());
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            faults << u"%1: no accessible name (%2)"_s.arg(name,
                                                           QString::fromLatin1(widget->metaObject()->className()));
        if (const auto *ours = qobject_cast<const ui::Button *>(widget); ours && !ours->textFits())
            faults << u"%1: '%2' is cut at %3 × %4"_s.arg(name, ours->text()).arg(ours->width()).arg(ours->height());
    }
    return faults;
}

void Stage::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("FM_PICTURES");
    if (folder.isEmpty())
        return;
    const QString file = u"%1/%2-%3-%4-%5x%6.png"_s.arg(folder, name, m_language, m_dark ? u"dark"_s : u"light"_s)
                             .arg(width())
                             .arg(height());
    const_cast<Stage *>(this)->grab().save(file);
}
