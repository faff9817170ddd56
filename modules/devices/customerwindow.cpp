#include "modules/devices/customerwindow.h"

#include "modules/core/format.h"
#include "ui/language.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int RowHeight = 64; ///< at a height of 768
constexpr const char *Pictures[] = {"makrout", "baklawa", "couscous", "rechta", "msemen", "griwech"};

void write(QPainter &painter, const QRect &box, int flags, const QString &text, const QFont &font, ui::Token tone)
{
    painter.setFont(font);
    painter.setPen(ui::colour(tone));
    painter.drawText(box, flags | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

/// In a line of Arabic the currency stands at the left of its digits, as on the ticket; only a minus must stay in
/// front.
QString shownMoney(Money amount)
{
    return amount < Money() ? ui::leftToRight(format::money(amount)) : format::money(amount);
}

} // namespace

CustomerWindow::CustomerWindow(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"customerWindow"_s);
    setAccessibleName(tr("Customer's screen"));
    setFocusPolicy(Qt::NoFocus);
    connect(&ui::Theme::get(), &ui::Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void CustomerWindow::setView(const CustomerView &view)
{
    m_view = view;
    update();
}

void CustomerWindow::setWelcome(const QString &text)
{
    m_welcome = text;
    update();
}

void CustomerWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

int CustomerWindow::scaled(int pixels) const { return pixels * qMin(height(), width() * 3 / 4) / 768; }

QRect CustomerWindow::mirrored(const QRect &box) const { return QStyle::visualRect(layoutDirection(), rect(), box); }

void CustomerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), ui::colour(ui::Token::Canvas));
    if (m_view.stage == CustomerView::Stage::Idle)
        paintIdle(painter);
    else
        paintTicket(painter);
}

void CustomerWindow::paintIdle(QPainter &painter)
{
    const int art = scaled(150);
    const int gap = scaled(28);
    const int step = art * 3 / 2 + gap;
    const int count = qMax(1, qMin(int(std::size(Pictures)), (width() - 2 * gap) / step));
    int x = (width() - count * step + gap) / 2;
    const int y = height() / 2 - scaled(60);
    write(painter, QRect(gap, y - scaled(210), width() - 2 * gap, scaled(100)), Qt::AlignCenter, m_view.shop,
          ui::textFont(scaled(64), QFont::Bold), ui::Token::Text);
    for (int i = 0; i < count; ++i, x += step)
        ui::paintCentred(painter, QRect(x, y, art * 3 / 2, art),
                         ui::art(QString::fromLatin1(Pictures[i]), art, devicePixelRatioF()));
    const QString welcome = m_welcome.isEmpty() ? tr("Welcome") : m_welcome;
    write(painter, QRect(gap, y + art + scaled(40), width() - 2 * gap, scaled(70)), Qt::AlignCenter, welcome,
          ui::textFont(scaled(36), QFont::Medium), ui::Token::Primary);
}

void CustomerWindow::paintTicket(QPainter &painter)
{
    const int edge = scaled(28);
    const int aside = width() * 2 / 5;
    const QRect list(edge, edge, width() - aside - 3 * edge, height() - 2 * edge);
    const QRect figures(width() - aside - edge, edge, aside, height() - 2 * edge);
    painter.save();
    ui::paintBox(painter, mirrored(list), scaled(18), ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
    painter.restore();
    paintLines(painter, list.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    paintAside(painter, figures);
}

void CustomerWindow::paintLines(QPainter &painter, const QRect &area)
{
    if (m_view.lines.isEmpty()) {
        write(painter, mirrored(area), Qt::AlignCenter, tr("Thank you"), ui::textFont(scaled(40), QFont::Bold),
              ui::Token::Text2);
        return;
    }
    const int height = scaled(RowHeight);
    const int room = qMax(1, area.height() / height);
    // The line that was just touched stays in sight.
    const int count = int(m_view.lines.size());
    const int latest = m_view.latest < 0 ? count - 1 : m_view.latest;
    const int first = qBound(0, latest - room + 1, qMax(0, count - room));
    for (int i = first; i < qMin(count, first + room); ++i)
        paintLine(painter, QRect(area.x(), area.y() + (i - first) * height, area.width(), height), i);
}

void CustomerWindow::paintLine(QPainter &painter, const QRect &row, int index)
{
    const CustomerView::Line &line = m_view.lines.at(index);
    const int inset = scaled(14);
    if (index == m_view.latest && m_view.stage == CustomerView::Stage::Selling)
        ui::paintBox(painter, mirrored(row), scaled(12), ui::colour(ui::Token::PrimarySoft));
    const bool arabic = format::language() == u"ar" && !line.nameArabic.isEmpty();
    const QRect inner = row.adjusted(inset, 0, -inset, 0);
    const int money = scaled(170);
    const QRect name(inner.x(), inner.y(), inner.width() - money, inner.height());
    const QRect upper = name.adjusted(0, inner.height() / 12, 0, -inner.height() * 5 / 12);
    const QRect lower = name.adjusted(0, inner.height() * 7 / 12, 0, -inner.height() / 12);
    const auto start = Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const auto end = Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    const int absolute = Qt::AlignAbsolute;
    write(painter, mirrored(upper), int(start) | absolute, arabic ? line.nameArabic : line.name,
          ui::textFont(scaled(22), QFont::DemiBold), ui::Token::Text);
    const QString price = format::money(line.price, format::Decimals::WhenNeeded, format::Currency::Without);
    const QString times = ui::leftToRight(line.quantity + u" × "_s + price) + QChar::Nbsp + format::currencyWord();
    write(painter, mirrored(lower), int(start) | absolute, line.reduced ? times + u" · "_s + tr("reduced") : times,
          ui::textFont(scaled(17)), ui::Token::Text2);
    write(painter, mirrored(QRect(inner.right() - money, inner.y(), money, inner.height())), int(end) | absolute,
          shownMoney(line.total), ui::textFont(scaled(22), QFont::Bold), ui::Token::Text);
}

void CustomerWindow::paintAside(QPainter &painter, const QRect &area)
{
    using Stage = CustomerView::Stage;
    const bool strong = m_view.stage != Stage::Selling;
    const QRect box = QRect(area.x(), area.y(), area.width(), area.height());
    ui::paintBox(painter, mirrored(box), scaled(18), ui::colour(strong ? ui::Token::Primary : ui::Token::Surface),
                 strong ? QColor() : ui::colour(ui::Token::Border));
    const ui::Token ink = strong ? ui::Token::OnPrimary : ui::Token::Text2;
    const QRect inner = box.adjusted(scaled(24), scaled(32), -scaled(24), -scaled(32));
    write(painter, mirrored(QRect(inner.x(), inner.y(), inner.width(), scaled(48))), Qt::AlignCenter, m_view.shop,
          ui::textFont(scaled(24), QFont::DemiBold), ink);
    QString words = tr("Total");
    Money amount = m_view.total;
    if (m_view.stage == Stage::Paying) {
        words = m_view.toPay < Money() ? tr("We owe you") : tr("To pay");
        amount = m_view.toPay < Money() ? -m_view.toPay : m_view.toPay;
    } else if (m_view.stage == Stage::Change) {
        words = tr("Your change");
        amount = m_view.change;
    }
    const QRect middle(inner.x(), inner.y() + inner.height() / 2 - scaled(80), inner.width(), scaled(160));
    write(painter, mirrored(middle.adjusted(0, 0, 0, -scaled(110))), Qt::AlignCenter, words,
          ui::textFont(scaled(28), QFont::Medium), ink);
    // As large as it fits.
    QFont font = ui::textFont(scaled(72), QFont::Bold);
    const QString figure = shownMoney(amount);
    while (font.pixelSize() > 20 && QFontMetrics(font).horizontalAdvance(figure) > inner.width())
        font.setPixelSize(font.pixelSize() - 2);
    write(painter, mirrored(middle.adjusted(0, scaled(50), 0, 0)), Qt::AlignCenter, figure, font,
          strong ? ui::Token::OnPrimary : ui::Token::Text);
    if (m_view.stage == Stage::Change)
        write(painter, mirrored(QRect(inner.x(), inner.bottom() - scaled(60), inner.width(), scaled(60))),
              Qt::AlignCenter, tr("Thank you, see you soon"), ui::textFont(scaled(24), QFont::Medium), ink);
}

} // namespace devices
