#include "modules/pos/customerrow.h"

#include "modules/core/format.h"
#include "modules/desk/customerwords.h"
#include "ui/controls/marks.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace pos {

CustomerRow::CustomerRow(till::Counter &counter, QWidget *parent) : QAbstractButton(parent), m_counter(counter)
{
    setObjectName(u"customerButton"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(59);
    connect(&counter, &till::Counter::cartChanged, this, &CustomerRow::refresh);
    connect(&counter, &till::Counter::customersChanged, this, &CustomerRow::refresh);
    refresh();
}

void CustomerRow::refresh()
{
    m_customer = m_counter.customer(m_counter.cart().customer());
    const QString name = m_customer ? m_customer->displayName() : tr("Walk-in customer");
    const QString more = m_customer ? desk::customerLine(*m_customer) : QString();
    setAccessibleName(tr("Customer: %1").arg(more.isEmpty() ? name : name + u", "_s + more));
    update();
}

void CustomerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown())
        painter.fillRect(rect(), ui::colour(ui::Token::Surface3));
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    const QRect circle = mirrored({12, (height() - 36) / 2, 36, 36});
    if (m_customer) {
        ui::paintAvatar(painter, circle, m_customer->initials());
    } else {
        ui::paintBox(painter, circle, 18, ui::colour(ui::Token::InfoSoft));
        ui::paintCentred(painter, circle,
                         ui::glyph(u"user"_s, 18, ui::colour(ui::Token::InfoInk), devicePixelRatioF()));
    }
    const int room = width() - 62;
    const auto line = [&](int top, const QFont &face, ui::Token tone, const QString &text) {
        painter.setFont(face);
        painter.setPen(ui::colour(tone));
        painter.drawText(mirrored({58, top, room, 20}), start,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    line(10, ui::textFont(15, QFont::DemiBold), ui::Token::Text,
         m_customer ? m_customer->displayName() : tr("Walk-in customer"));
    if (!m_customer || m_customer->allergies.isEmpty()) {
        line(30, ui::textFont(13), ui::Token::Text2,
             m_customer ? desk::customerLine(*m_customer) : tr("Sale at the counter"));
        return;
    }
    // What must not be eaten comes before what is owed.
    ui::BadgeLook badge{tr("Allergy: %1").arg(m_customer->allergies), u"warning"_s, ui::Token::WarningSoft,
                        ui::Token::WarningInk};
    if (const int wide = ui::badgeWidth(badge); wide > room)
        badge.text = QFontMetrics(ui::textFont(badge.pixelSize, QFont::DemiBold))
                         .elidedText(badge.text, Qt::ElideRight,
                                     room
                                         - (wide
                                            - QFontMetrics(ui::textFont(badge.pixelSize, QFont::DemiBold))
                                                  .horizontalAdvance(badge.text)));
    ui::paintBadge(painter, mirrored({58, 31, ui::badgeWidth(badge), badge.height}), badge, layoutDirection());
}

} // namespace pos
