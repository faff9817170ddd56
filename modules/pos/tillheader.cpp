#include "modules/pos/tillheader.h"

#include "modules/core/clock.h"
#include "ui/controls/button.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int LateSeconds = 30 * 60; // a ticket on hold for longer may be forgotten

class Logo final : public QWidget
{
public:
    Logo() { setFixedSize(36, 36); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, ui::logo(36, devicePixelRatioF()));
    }
};

/// The frame of the search field; its key hint is painted where hints are shown.
class SearchBox final : public QWidget
{
public:
    explicit SearchBox(QLineEdit *field)
    {
        setFixedHeight(48);
        auto *row = new QHBoxLayout(this);
        // Margins are not mirrored by themselves.
        const bool leftward = QGuiApplication::isRightToLeft();
        row->setContentsMargins(leftward ? 54 : 16, 1, leftward ? 16 : 54, 1);
        row->setSpacing(10);
        row->addWidget(new ui::IconLabel(u"barcode"_s, 18, ui::Token::Text2));
        row->addWidget(field, 1);
        setFocusProxy(field);
        connect(&ui::KeyHints::get(), &ui::KeyHints::changed, this, QOverload<>::of(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool focused = focusProxy()->hasFocus();
        ui::paintBox(painter, rect(), 10, ui::colour(ui::Token::Surface),
                     ui::colour(focused ? ui::Token::Focus : ui::Token::BorderStrong), focused ? 2 : 1);
        if (!ui::KeyHints::get().shown())
            return;
        const QRect hint = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 41, 15, 26, 19));
        ui::paintBox(painter, hint, 5, ui::colour(ui::Token::Surface2), ui::colour(ui::Token::Border));
        painter.setFont(ui::textFont(11, QFont::DemiBold));
        painter.setPen(ui::colour(ui::Token::Text3));
        painter.drawText(hint, Qt::AlignCenter, u"F2"_s);
    }
};

} // namespace

/// Who is signed in; a touch lets somebody else in.
class PersonButton final : public QAbstractButton
{
public:
    PersonButton()
    {
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(48);
    }

    void setPerson(const QString &initials, const QString &name)
    {
        m_initials = initials;
        setText(name);
        setAccessibleName(TillHeader::tr("%1: change the cashier").arg(name));
        setToolTip(accessibleName());
        setNameShown(m_named);
    }
    void setNameShown(bool shown)
    {
        m_named = shown;
        const int words = QFontMetrics(ui::textFont(15, QFont::DemiBold)).horizontalAdvance(text());
        setFixedWidth(shown ? 48 + words + 14 : 48);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isDown())
            ui::paintBox(painter, rect(), 10, ui::colour(ui::Token::Surface3));
        ui::paintAvatar(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(6, 6, 36, 36)), m_initials);
        if (!m_named)
            return;
        painter.setPen(ui::colour(ui::Token::Text));
        painter.setFont(ui::textFont(15, QFont::DemiBold));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), QRect(52, 0, width() - 52, height())),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute, text());
    }

private:
    QString m_initials;
    bool m_named = false;
};

TillHeader::TillHeader(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_shop(ui::label({}, 15, QFont::DemiBold))
    , m_terminal(ui::label({}, 13, QFont::Normal, ui::Token::Text2))
    , m_recall(new ui::Button(ui::Button::Kind::Ghost, tr("Recall")))
    , m_orders(new ui::Button(ui::Button::Kind::Ghost, tr("Orders")))
    , m_menu(new ui::Button(ui::Button::Kind::Ghost, tr("Till")))
    , m_person(new PersonButton)
    , m_search(new QLineEdit)
{
    setFixedHeight(60);
    auto *row = new QHBoxLayout(this);
    const bool leftward = QGuiApplication::isRightToLeft();
    row->setContentsMargins(leftward ? 4 : 16, 0, leftward ? 16 : 4, 0);
    row->setSpacing(12);
    row->addWidget(new Logo);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_shop);
    names->addWidget(m_terminal);
    names->addStretch();
    row->addLayout(names);
    row->addSpacing(6);

    m_search->setObjectName(u"searchField"_s);
    m_search->setProperty("quiet", true);
    m_search->setFont(ui::textFont(15));
    m_search->setPlaceholderText(tr("Look for or scan a product"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_searchBox = new SearchBox(m_search);
    row->addWidget(m_searchBox);
    row->addStretch();

    m_recall->setObjectName(u"recallButton"_s);
    m_recall->setIconName(u"recall"_s);
    m_recall->setAccessibleName(tr("Recall"));
    row->addWidget(m_recall);
    m_orders->setObjectName(u"ordersButton"_s);
    m_orders->setIconName(u"clipboard"_s);
    row->addWidget(m_orders);
    m_menu->setObjectName(u"tillMenuButton"_s);
    m_menu->setIconName(u"drawer"_s);
    m_menu->setHint(u"F10"_s);
    m_menu->setAccessibleName(tr("Till"));
    row->addWidget(m_menu);
    auto *line = ui::verticalLine();
    line->setFixedHeight(48);
    row->addWidget(line);
    m_person->setObjectName(u"personButton"_s);
    row->addWidget(m_person);
    row->setSpacing(8);
    auto *lock = ui::iconButton(ui::Button::Kind::Ghost, u"lock"_s, tr("Lock the till"));
    lock->setObjectName(u"lockButton"_s);
    lock->setIconName(u"lock"_s, 20);
    row->addWidget(lock);
    connect(m_recall, &QAbstractButton::clicked, this, &TillHeader::recallWanted);
    connect(m_orders, &QAbstractButton::clicked, this, &TillHeader::ordersWanted);
    connect(m_menu, &QAbstractButton::clicked, this, &TillHeader::menuWanted);
    connect(m_person, &QAbstractButton::clicked, this, &TillHeader::lockWanted);
    connect(&counter.tickets(), &till::Tickets::parkedChanged, this, &TillHeader::refreshRecall);
    connect(&counter.orders(), &till::Orders::changed, this, &TillHeader::refreshOrders);
    connect(&counter.drawer(), &till::Drawer::requestsChanged, this, &TillHeader::refreshRequests);
    connect(&m_minute, &QTimer::timeout, this, &TillHeader::refreshRecall);
    connect(&m_minute, &QTimer::timeout, this, &TillHeader::refreshOrders);
    m_minute.start(std::chrono::seconds(30));
    connect(lock, &QAbstractButton::clicked, this, &TillHeader::lockWanted);
    connect(&counter, &till::Counter::cashierChanged, this, &TillHeader::refresh);
    connect(&counter, &till::Counter::catalogueChanged, this, &TillHeader::refresh);
    refresh();
}

void TillHeader::refresh()
{
    m_shop->setText(m_counter.catalogue().setting("shop.name"_L1, u"Fée Maison"_s));
    m_terminal->setText(m_counter.terminal().name);
    const std::optional<till::Cashier> cashier = m_counter.cashier();
    m_person->setPerson(cashier ? cashier->initials : QString(), cashier ? cashier->displayName() : QString());
    refreshRecall();
    refreshOrders();
    refreshRequests();
}

/// What the office asked of the drawer waits behind the till's menu.
void TillHeader::refreshRequests()
{
    const int waiting = int(m_counter.drawer().requests().size());
    m_menu->setCount(waiting);
    m_menu->setAccessibleName(waiting == 0 ? tr("Till") : tr("Till: %n to pay out", nullptr, waiting));
}

/// Those of today and before: what is for another day does not call for attention.
void TillHeader::refreshOrders()
{
    const QDateTime now = Clock::now();
    const QDate today = now.toLocalTime().date();
    int due = 0;
    bool late = false;
    for (const till::Order &order : m_counter.orders().open()) {
        if (order.state == till::Order::State::DeliveredUnpaid || order.due.toLocalTime().date() > today)
            continue;
        ++due;
        late = late || order.due < now;
    }
    m_orders->setCount(due, late);
    m_orders->setAccessibleName(tr("Orders: %n for today", nullptr, due));
}

void TillHeader::refreshRecall()
{
    const QList<till::ParkedTicket> parked = m_counter.tickets().parked();
    const bool late = !parked.isEmpty() && parked.first().at.secsTo(Clock::now()) >= LateSeconds;
    m_recall->setCount(int(parked.size()), late);
    m_recall->setAccessibleName(tr("Recall: %n ticket(s) on hold", nullptr, int(parked.size())));
}

void TillHeader::setTicketButtonsShown(bool shown)
{
    m_recall->setVisible(shown);
    m_orders->setVisible(shown);
}

void TillHeader::resizeEvent(QResizeEvent *)
{
    const bool large = window()->width() >= 1600;
    const bool small = window()->width() < 1280;
    m_searchBox->setFixedWidth(large ? 560 : small ? 340 : 392);
    m_person->setNameShown(large);
    m_recall->setText(small ? QString() : tr("Recall"));
    m_orders->setText(small ? QString() : tr("Orders"));
    m_menu->setText(small ? QString() : tr("Till"));
}

void TillHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), ui::colour(ui::Token::Border));
}

bool TillHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_searchBox->update();
    return QWidget::eventFilter(watched, event);
}

} // namespace pos
