#include "app/office/topbar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace office {

namespace {

QRect mirrored(const QWidget *widget, const QRect &box)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), box);
}

int startAligned(const QWidget *widget)
{
    return int(QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
}

/// Looks like a field, and opens the search.
class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(const QString &text)
    {
        setText(text);
        setObjectName(u"searchButton"_s);
        setFixedHeight(34);
        setMinimumWidth(220);
        setMaximumWidth(420);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {420, 34}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ui::paintBox(painter, rect(), 8, ui::colour(ui::Token::Surface3));
        ui::paintCentred(painter, mirrored(this, {12, 0, 18, height()}),
                         ui::glyph(u"search"_s, 18, ui::colour(ui::Token::Text2), devicePixelRatioF()));
        painter.setFont(ui::textFont(14));
        painter.setPen(ui::colour(ui::Token::Text3));
        painter.drawText(mirrored(this, {40, 0, width() - 150, height()}), startAligned(this), text());
        // Key hints are not mirrored: Ctrl comes before K on every keyboard (DESIGN 10).
        painter.setFont(ui::textFont(11, QFont::DemiBold));
        const QStringList keys{u"Ctrl"_s, u"K"_s};
        const auto wide = [&](const QString &key) { return painter.fontMetrics().horizontalAdvance(key) + 12; };
        int x = isRightToLeft() ? 10 : width() - 10 - wide(keys.at(0)) - 4 - wide(keys.at(1));
        for (const QString &key : keys) {
            const QRect cap(x, (height() - 20) / 2, wide(key), 20);
            ui::paintBox(painter, cap, 5, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
            painter.setPen(ui::colour(ui::Token::Text2));
            painter.drawText(cap, Qt::AlignCenter, key);
            x += wide(key) + 4;
        }
    }
};

/// With a dot while something was said that nobody looked at.
class Bell final : public ui::Button
{
public:
    explicit Bell(const QString &name) : ui::Button(Kind::Ghost, {})
    {
        setIconName(u"bell"_s, 20);
        setAccessibleName(name);
        setToolTip(name);
        setTouchHeight(36);
        setFixedWidth(36);
        setObjectName(u"bellButton"_s);
    }
    void setUnread(bool unread)
    {
        m_unread = unread;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ui::Button::paintEvent(event);
        QPainter painter(this);
        if (m_unread)
            ui::paintBox(painter, QRect(width() / 2 + 3, 7, 8, 8), 4, ui::colour(ui::Token::Danger));
    }

private:
    bool m_unread = false;
};

class PersonButton final : public QAbstractButton
{
public:
    PersonButton()
    {
        setObjectName(u"personButton"_s);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(40);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }
    void setPerson(const QString &name, const QString &initials)
    {
        setText(name);
        m_initials = initials;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {48 + qMin(180, QFontMetrics(ui::textFont(14, QFont::DemiBold)).horizontalAdvance(text())) + 12, 40};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            ui::paintBox(painter, rect(), 8, ui::colour(ui::Token::Surface3));
        ui::paintAvatar(painter, mirrored(this, {6, 4, 32, 32}), m_initials, ui::colour(ui::Token::PrimarySoft));
        const QFont face = ui::textFont(14, QFont::DemiBold);
        painter.setFont(face);
        painter.setPen(ui::colour(ui::Token::Text));
        const int room = width() - 48 - 6;
        painter.drawText(mirrored(this, {46, 0, room, height()}), startAligned(this),
                         QFontMetrics(face).elidedText(text(), Qt::ElideRight, room));
    }

private:
    QString m_initials;
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_module(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
    , m_arrow(new QLabel)
    , m_page(ui::label({}, 14, QFont::DemiBold))
    , m_search(new SearchButton(tr("Search everywhere")))
    , m_link(ui::label({}, 13, QFont::Medium))
    , m_bell(new Bell(tr("Messages")))
    , m_person(new PersonButton)
{
    setObjectName(u"topBar"_s);
    setFixedHeight(52);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 14, 0);
    row->setSpacing(8);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_module);
    place->addWidget(m_arrow);
    place->addWidget(m_page);
    place->addStretch();
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addStretch();
    end->addWidget(m_link);
    m_link->setObjectName(u"linkLabel"_s);
    end->addWidget(m_bell);
    end->addWidget(m_person);
    row->addLayout(place, 1);
    row->addWidget(m_search, 2);
    row->addLayout(end, 1);
    connect(static_cast<QAbstractButton *>(m_search), &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::messagesWanted);
    connect(static_cast<QAbstractButton *>(m_person), &QAbstractButton::clicked, this, &TopBar::openMenu);
    connect(&ui::Theme::get(), &ui::Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void TopBar::setPlace(const QString &module, const QString &page)
{
    const bool same = module == page;
    m_module->setText(module);
    m_module->setVisible(!same && !module.isEmpty());
    m_arrow->setPixmap(ui::glyph(u"chevron-right"_s, 16, ui::colour(ui::Token::Text3), devicePixelRatioF()));
    m_arrow->setVisible(!same && !module.isEmpty());
    m_page->setText(page);
}

void TopBar::setLink(ui::Token tone, const QString &text, const QString &hint)
{
    ui::setTone(m_link, tone);
    m_link->setText(u"● "_s + text);
    m_link->setToolTip(hint);
}

void TopBar::setPerson(const QString &name, const QString &initials)
{
    m_person->setAccessibleName(tr("%1: menu").arg(name));
    static_cast<PersonButton *>(m_person)->setPerson(name, initials);
}

void TopBar::setUnread(bool unread)
{
    static_cast<Bell *>(m_bell)->setUnread(unread);
    m_bell->setAccessibleDescription(unread ? tr("Something was said") : QString());
}

void TopBar::openMenu()
{
    if (!m_menu)
        return;
    const QSize size = m_menu->sizeHint();
    const int x = isRightToLeft() ? 0 : m_person->width() - size.width();
    m_menu->popup(m_person->mapToGlobal(QPoint(x, m_person->height() + 4)));
}

void TopBar::resizeEvent(QResizeEvent *) { m_link->setVisible(width() > 760); }

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, ui::colour(ui::Token::Border));
}

} // namespace office
