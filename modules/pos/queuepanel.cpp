#include "modules/pos/queuepanel.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int Most = 200; // rows; the count is always the whole
enum Role { Title = Qt::UserRole, Detail, Amount, Attempts };

class FactDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, 56}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
        const int start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
        const int end =
            QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute;
        painter->save();
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), ui::colour(ui::Token::Border));
        painter->setPen(ui::colour(ui::Token::Text));
        painter->setFont(ui::textFont(15, QFont::DemiBold));
        painter->drawText(mirrored({row.left() + 16, row.top() + 8, 200, 20}), start, index.data(Title).toString());
        painter->setFont(ui::textFont(13));
        painter->setPen(ui::colour(ui::Token::Text2));
        painter->drawText(mirrored({row.left() + 16, row.top() + 28, 200, 18}), start, index.data(Detail).toString());
        const int attempts = index.data(Attempts).toInt();
        const ui::BadgeLook badge = attempts > 0
            ? ui::BadgeLook{QCoreApplication::translate("pos::QueuePanel", "%n attempt(s)", nullptr, attempts),
                            u"sync"_s, ui::Token::InfoSoft, ui::Token::InfoInk}
            : ui::BadgeLook{QCoreApplication::translate("pos::QueuePanel", "Waiting"), u"clock"_s,
                            ui::Token::WarningSoft, ui::Token::WarningInk};
        const int width = ui::badgeWidth(badge);
        ui::paintBadge(*painter, mirrored({row.right() - 15 - width, row.top() + 17, width, 22}), badge,
                       option.direction);
        painter->setPen(ui::colour(ui::Token::Text));
        painter->setFont(ui::textFont(15, QFont::DemiBold));
        painter->drawText(mirrored({row.right() - width - 26 - 120, row.top(), 120, row.height()}), end,
                          index.data(Amount).toString());
        painter->restore();
    }
};

} // namespace

QueuePanel::QueuePanel(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_list(new QListWidget)
    , m_total(ui::label({}, 15, QFont::DemiBold))
{
    setObjectName(u"queuePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 14);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 4, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(ui::label(tr("Sending queue"), 15, QFont::DemiBold));
    words->addWidget(ui::label(tr("Recorded on this till"), 13, QFont::Normal, ui::Token::Text2));
    head->addLayout(words, 1);
    auto *close = ui::iconButton(ui::Button::Kind::Ghost, u"close"_s, tr("Close the queue"));
    close->setObjectName(u"closeQueueButton"_s);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(ui::horizontalLine());
    m_list->setItemDelegate(new FactDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Tickets that wait for the server"));
    m_empty = new ui::EmptyState(u"cloud-ok"_s, tr("Everything is at the server"),
                                 tr("Tickets that wait for the network show here."));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(ui::horizontalLine());
    auto *total = new QHBoxLayout;
    total->setContentsMargins(16, 12, 16, 8);
    total->addWidget(ui::label(tr("Total waiting"), 15, QFont::Normal, ui::Token::Text2));
    total->addStretch();
    total->addWidget(m_total);
    column->addLayout(total);
    auto *works = new QHBoxLayout;
    works->setContentsMargins(16, 0, 16, 10);
    works->setSpacing(8);
    works->addWidget(new ui::IconLabel(u"check"_s, 16, ui::Token::Success));
    works->addWidget(ui::label(tr("Cash sales, printing and drawer: available"), 13, QFont::Normal, ui::Token::Text2),
                     1);
    column->addLayout(works);
    auto *again = new ui::Button(ui::Button::Kind::Standard, tr("Try again now"));
    again->setObjectName(u"sendNowButton"_s);
    again->setIconName(u"refresh"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(again, 1);
    column->addLayout(foot);
    connect(again, &QAbstractButton::clicked, this, [this] { m_counter.sendNow(); });
    connect(close, &QAbstractButton::clicked, this, &QueuePanel::closed);
    connect(&counter, &till::Counter::linkChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void QueuePanel::showEvent(QShowEvent *) { refresh(); }

void QueuePanel::refresh()
{
    QCoro::connect(m_counter.queue(Most), this, [this](const Result<QList<till::QueuedFact>> &facts) {
        if (facts)
            show(*facts);
    });
}

void QueuePanel::show(const QList<till::QueuedFact> &facts)
{
    m_list->clear();
    Money total;
    for (const till::QueuedFact &fact : facts) {
        auto *item = new QListWidgetItem(m_list);
        const QString title = fact.number.isEmpty() ? tr("Till record") : tr("Ticket %1").arg(fact.number);
        item->setData(Title, title);
        item->setData(Detail, format::time(fact.at.toLocalTime().time()));
        item->setData(Amount, fact.amount.isZero() ? QString() : format::money(fact.amount));
        item->setData(Attempts, fact.attempts);
        item->setData(Qt::AccessibleTextRole, QString(title + u", "_s + format::money(fact.amount)));
        total += fact.amount;
    }
    m_total->setText(format::money(total));
    m_list->setVisible(!facts.isEmpty());
    m_empty->setVisible(facts.isEmpty());
}

void QueuePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Surface));
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), ui::colour(ui::Token::Border));
}

} // namespace pos
