#include "app/office/navbar.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int Wide = 224;
constexpr int Narrow = 60;

QRect mirrored(const QWidget *widget, const QRect &box)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), box);
}

int startAligned(const QWidget *widget)
{
    return int(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
}

/// The product's sign and the shop's name.
class Head final : public QWidget
{
public:
    explicit Head(const NavBar *bar, const QString &shop) : m_bar(bar), m_shop(shop) { setFixedHeight(62); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(mirrored(this, {m_bar->isNarrow() ? 14 : 18, 16, 32, 32}),
                           ui::logo(32, devicePixelRatioF()));
        if (m_bar->isNarrow())
            return;
        const QFont title = ui::textFont(15, QFont::DemiBold);
        const QFont small = ui::textFont(12);
        const int room = width() - 60 - 12;
        painter.setFont(title);
        painter.setPen(ui::colour(ui::Token::NavTitle));
        painter.drawText(
            mirrored(this, {60, 13, room, 20}), startAligned(this),
            QFontMetrics(title).elidedText(QGuiApplication::applicationDisplayName(), Qt::ElideRight, room));
        painter.setFont(small);
        painter.setPen(ui::colour(ui::Token::NavSub));
        painter.drawText(mirrored(this, {60, 33, room, 18}), startAligned(this),
                         QFontMetrics(small).elidedText(m_shop, Qt::ElideRight, room));
    }

private:
    const NavBar *m_bar;
    QString m_shop;
};

class Section final : public QWidget
{
public:
    explicit Section(const QString &text) : m_text(text) { setFixedHeight(32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(ui::textFont(12, QFont::DemiBold));
        painter.setPen(ui::colour(ui::Token::NavSection));
        painter.drawText(mirrored(this, {10, 6, width() - 20, 26}), startAligned(this), m_text);
    }

private:
    QString m_text;
};

/// A module (with an icon) or one of its pages (without).
class Item final : public QAbstractButton
{
public:
    enum class State { Plain, Open, Current }; ///< Open: one of its pages is current

    Item(const NavBar *bar, const QString &icon, const QString &text) : m_bar(bar), m_icon(icon)
    {
        setText(text);
        setAccessibleName(text);
        setToolTip(bar->isNarrow() ? text : QString());
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(icon.isEmpty() ? 32 : 36);
        setAttribute(Qt::WA_Hover);
    }
    void setState(State state)
    {
        m_state = state;
        update();
    }
    State state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool marked = m_state == State::Current || isDown() || underMouse();
        if (marked)
            ui::paintBox(painter, rect(), 8, ui::colour(ui::Token::NavOn));
        const bool strong = m_state != State::Plain;
        const QColor ink = ui::colour(strong                 ? ui::Token::NavTitle
                                          : m_icon.isEmpty() ? ui::Token::NavSub
                                                             : ui::Token::NavText);
        const bool narrow = m_bar->isNarrow();
        if (!m_icon.isEmpty())
            ui::paintCentred(painter, mirrored(this, {narrow ? (width() - 20) / 2 : 10, 0, 20, height()}),
                             ui::glyph(m_icon, 18, ink, devicePixelRatioF()));
        if (narrow)
            return;
        const QFont face = ui::textFont(14, strong ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.setPen(ink);
        const int room = width() - 40 - 8;
        painter.drawText(mirrored(this, {40, 0, room, height()}), startAligned(this),
                         QFontMetrics(face).elidedText(text(), Qt::ElideRight, room));
    }

private:
    const NavBar *m_bar;
    QString m_icon;
    State m_state = State::Plain;
};

} // namespace

NavBar::NavBar(QWidget *parent) : QWidget(parent), m_list(new QVBoxLayout), m_head(nullptr)
{
    setObjectName(u"navBar"_s);
    setAccessibleName(tr("Navigation"));
    setFixedWidth(Wide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *items = new QWidget;
    m_list->setContentsMargins(10, 0, 10, 0);
    m_list->setSpacing(0);
    items->setLayout(m_list);
    area->setWidget(items);
    column->addWidget(area, 1);
    connect(&ui::Theme::get(), &ui::Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void NavBar::setShop(const QString &name)
{
    if (name == m_shop && m_head)
        return;
    m_shop = name;
    delete m_head;
    m_head = new Head(this, name);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
}

void NavBar::setModules(const QList<Module> &modules)
{
    m_modules = modules;
    build();
}

void NavBar::setCurrent(const QString &screen)
{
    if (screen == m_current)
        return;
    m_current = screen;
    build();
}

void NavBar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setFixedWidth(narrow ? Narrow : Wide);
    build();
    if (m_head)
        m_head->update();
}

QAbstractButton *NavBar::addItem(const QString &screen, const QString &icon, const QString &text)
{
    auto *item = new Item(this, icon, text);
    item->setObjectName((icon.isEmpty() ? u"navPage_"_s : u"nav_"_s) + screen);
    item->setProperty("screen", screen);
    // Announced when the click is over: the answer builds this list anew.
    connect(
        item, &QAbstractButton::clicked, this, [this, screen] { emit chosen(screen); }, Qt::QueuedConnection);
    m_list->addWidget(item);
    return item;
}

void NavBar::build()
{
    // Whoever went here with the keyboard stays on the same line.
    QString focused;
    for (const auto *item : findChildren<QAbstractButton *>())
        if (item->hasFocus())
            focused = item->objectName();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // it may be what was just touched, and stays alive until that is over
            widget->deleteLater();
        }
        delete item;
    }
    for (const Module::Section section : {Module::Section::Shop, Module::Section::Management}) {
        bool first = true;
        for (const Module &module : std::as_const(m_modules)) {
            if (module.section != section)
                continue;
            if (std::exchange(first, false) && !m_narrow)
                m_list->addWidget(new Section(section == Module::Section::Shop ? tr("Shop") : tr("Management")));
            bool open = false;
            for (const Screen &screen : module.screens)
                open = open || screen.id == m_current;
            const bool hasPages = module.screens.size() > 1;
            auto *head = addItem(QString(module.screens.first().id), QString(module.icon), module.title());
            if (open)
                static_cast<Item *>(head)->setState(hasPages && !m_narrow ? Item::State::Open : Item::State::Current);
            if (!open || !hasPages || m_narrow)
                continue;
            for (const Screen &screen : module.screens) {
                auto *page = addItem(QString(screen.id), {}, screen.title());
                if (screen.id == m_current)
                    static_cast<Item *>(page)->setState(Item::State::Current);
            }
        }
    }
    m_list->addStretch();
    for (auto *item : findChildren<QAbstractButton *>())
        if (!focused.isEmpty() && item->objectName() == focused)
            item->setFocus();
}

QStringList NavBar::screens() const
{
    QStringList ids;
    for (const Module &module : m_modules)
        for (const Screen &screen : module.screens)
            ids << QString(screen.id);
    return ids;
}

void NavBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Nav));
}

} // namespace office
