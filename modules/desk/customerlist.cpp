#include "modules/desk/customerlist.h"

#include "modules/desk/customerwords.h"
#include "ui/controls/marks.h"
#include "ui/language.h"

#include <QListWidget>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace desk {

void CustomerDelegate::addItem(QListWidget *list, const till::Customer &customer)
{
    auto *item = new QListWidgetItem(customer.displayName(), list);
    QStringList detail;
    if (!customer.phone.isEmpty())
        detail << ui::leftToRight(till::displayPhone(customer.phone));
    if (customer.type == u"vip")
        detail << tr("VIP");
    else if (customer.type == u"corporate")
        detail << tr("Business account");
    if (!customer.allergies.isEmpty())
        detail << tr("Allergy: %1").arg(customer.allergies);
    item->setData(Id, customer.id);
    item->setData(Initials, customer.initials());
    item->setData(Detail, detail.join(u" · "_s));
    item->setData(Balance, balanceText(customer));
    item->setData(Owes, customer.balance > Money());
    item->setData(Qt::AccessibleTextRole,
                  QString(customer.displayName() + u", "_s + detail.join(u", "_s) + u", "_s + balanceText(customer)));
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, row, box); };
    const int start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    const int end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen)
        ui::paintBox(*painter, row, 10, ui::colour(ui::Token::PrimarySoft));
    ui::paintAvatar(*painter, mirrored({row.left() + 12, row.top() + 12, 44, 44}), index.data(Initials).toString(),
                    chosen ? ui::colour(ui::Token::Surface) : QColor());
    int used = 12;
    const QString balance = index.data(Balance).toString();
    if (index.data(Owes).toBool()) {
        const ui::BadgeLook badge{balance, {}, ui::Token::WarningSoft, ui::Token::WarningInk, 28, 13};
        const int wide = ui::badgeWidth(badge);
        ui::paintBadge(*painter, mirrored({row.right() - 11 - wide, row.top() + 20, wide, badge.height}), badge,
                       option.direction);
        used += wide + 12;
    } else {
        painter->setFont(ui::textFont(14));
        painter->setPen(ui::colour(ui::Token::Text2));
        const int wide = painter->fontMetrics().horizontalAdvance(balance) + 2;
        painter->drawText(mirrored({row.right() - 11 - wide, row.top(), wide, row.height()}), end, balance);
        used += wide + 12;
    }
    const int room = row.width() - 68 - used;
    const auto line = [&](int top, const QFont &face, ui::Token tone, const QString &text) {
        painter->setFont(face);
        painter->setPen(ui::colour(tone));
        painter->drawText(mirrored({row.left() + 68, row.top() + top, room, 22}), start,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    line(12, ui::textFont(16, QFont::DemiBold), ui::Token::Text, index.data(Qt::DisplayRole).toString());
    line(34, ui::textFont(14), ui::Token::Text2, index.data(Detail).toString());
    painter->restore();
}

} // namespace desk
