#include "modules/pos/changepanel.h"

#include "modules/core/format.h"
#include "modules/till/cashsession.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pos {

ChangePanel::ChangePanel(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(168);
    setAccessibleName(tr("Change to give back"));
}

void ChangePanel::set(Money due, Money received)
{
    m_due = due;
    m_received = received;
    setAccessibleDescription(format::money(received < due ? due - received : received - due));
    update();
}

void ChangePanel::paintPieces(QPainter &painter, const QRect &area) const
{
    // Columns of two, so that any split fits beside the amount.
    const auto pieces = till::breakChange(m_received - m_due);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QRect cell(area.left() + int(i / 2) * 104, area.top() + int(i % 2) * 52, 96, 44);
        const QRect place = QStyle::visualRect(layoutDirection(), area, cell);
        const bool leftward = layoutDirection() == Qt::RightToLeft;
        const QRect coin(leftward ? place.right() - 43 : place.left(), place.top(), 44, 44);
        ui::paintBox(painter, coin, 22, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Success), 2);
        painter.setPen(ui::colour(ui::Token::SuccessInk));
        painter.setFont(ui::textFont(pieces.at(i).first >= 100'000 ? 13 : 15, QFont::DemiBold));
        painter.drawText(coin, Qt::AlignCenter, QString::number(pieces.at(i).first / 100));
        const QRect count = leftward ? place.adjusted(0, 0, -50, 0) : place.adjusted(50, 0, 0, 0);
        painter.setFont(ui::textFont(18, QFont::DemiBold));
        painter.drawText(count, Qt::AlignVCenter | Qt::AlignLeft,
                         u"×"_s + QChar::Nbsp + QString::number(pieces.at(i).second));
    }
}

void ChangePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enough = !m_received.isZero() && !(m_received < m_due);
    const bool nothing = m_received.isZero();
    const ui::Token ground = nothing ? ui::Token::Surface : enough ? ui::Token::SuccessSoft : ui::Token::WarningSoft;
    const ui::Token ink = nothing ? ui::Token::Text2 : enough ? ui::Token::SuccessInk : ui::Token::WarningInk;
    ui::paintBox(painter, QRectF(rect()), 16, ui::colour(ground), nothing ? ui::colour(ui::Token::Border) : QColor());
    painter.setPen(ui::colour(ink));
    const QRect inner = rect().adjusted(24, 18, -24, -18);
    // The painter mirrors these itself.
    constexpr int start = Qt::AlignLeft;
    constexpr int end = Qt::AlignRight;
    painter.setFont(ui::textFont(18, QFont::DemiBold));
    if (nothing) {
        painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, tr("Touch an amount or the notes received."));
        return;
    }
    painter.drawText(inner, Qt::AlignTop | start, enough ? tr("To give back") : tr("Still missing"));
    const Money amount = enough ? m_received - m_due : m_due - m_received;
    const auto columns = int(till::breakChange(enough ? amount : Money()).size() + 1) / 2;
    const int room = inner.width() - (enough ? columns * 104 + 12 : 160);
    int size = enough ? 96 : 52;
    const QString text = format::money(amount);
    // A long amount gives way in size, never in digits.
    while (size > 40 && QFontMetrics(ui::textFont(size, QFont::Bold)).horizontalAdvance(text) > room)
        size -= 4;
    painter.setFont(ui::textFont(size, QFont::Bold));
    painter.drawText(inner.adjusted(0, enough ? 12 : 0, 0, enough ? 8 : 0), Qt::AlignVCenter | end, text);
    if (enough)
        paintPieces(painter, QRect(inner.left(), inner.top() + 34, inner.width(), 100));
}

} // namespace pos
