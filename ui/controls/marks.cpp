#include "ui/controls/marks.h"

#include "modules/core/format.h"

#include <QMouseEvent>
#include <QStyle>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString grouped(int dinars)
{
    return format::money(Money::fromDinars(dinars), format::Decimals::WhenNeeded, format::Currency::Without);
}

} // namespace

void paintAvatar(QPainter &painter, const QRect &circle, const QString &initials, const QColor &ground)
{
    static constexpr std::pair<Token, Token> pairs[] = {
        {Token::AccentSoft, Token::AccentInk}, {Token::PrimarySoft, Token::PrimaryInk},
        {Token::InfoSoft, Token::InfoInk},     {Token::SuccessSoft, Token::SuccessInk},
        {Token::DangerSoft, Token::DangerInk}, {Token::WarningSoft, Token::WarningInk}};
    uint sum = 0;
    for (const QChar c : initials)
        sum = sum * 31 + c.unicode();
    const auto &pair = pairs[sum % std::size(pairs)];
    paintBox(painter, circle, circle.width() / 2.0, ground.isValid() ? ground : colour(pair.first));
    painter.setPen(colour(pair.second));
    painter.setFont(textFont(circle.width() >= 50 ? 18 : 13, QFont::Bold));
    painter.drawText(circle, Qt::AlignCenter, initials);
}

Avatar::Avatar(const QString &initials, int size, QWidget *parent) : QWidget(parent), m_initials(initials)
{
    setFixedSize(size, size);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Avatar::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_icon.isEmpty()) {
        paintAvatar(painter, rect(), m_initials);
        return;
    }
    paintBox(painter, rect(), width() / 2.0, colour(Token::InfoSoft));
    paintCentred(painter, rect(), glyph(m_icon, 18, colour(Token::InfoInk), devicePixelRatioF()));
}

Badge::Badge(const BadgeLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::set(const BadgeLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return {badgeWidth(m_look), m_look.height}; }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, layoutDirection());
}

SwitchRow::SwitchRow(const QString &icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(48);
}

QSize SwitchRow::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 120, 48}; }

void SwitchRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 10, colour(isDown() ? Token::Surface3 : Token::Surface), colour(Token::Border));
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Token ink = isEnabled() ? Token::Text : Token::Text3;
    paintCentred(painter, mirrored({14, 0, 20, height()}),
                 glyph(m_icon, 18, colour(Token::Text2), devicePixelRatioF()));
    painter.setPen(colour(ink));
    painter.setFont(textFont(14));
    painter.drawText(mirrored({44, 0, width() - 100, height()}),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
    const QRect track = mirrored({width() - 54, (height() - 22) / 2, 40, 22});
    const bool on = isChecked() && isEnabled();
    paintBox(painter, track, 11, colour(on ? Token::Primary : isEnabled() ? Token::BorderStrong : Token::Border));
    const bool right = on != isRightToLeft();
    paintBox(painter, QRect(right ? track.right() - 19 : track.left() + 2, track.top() + 2, 18, 18), 9,
             colour(Token::Surface));
}

Banknote::Banknote(int dinars, Form form, QWidget *parent) : QAbstractButton(parent), m_dinars(dinars), m_form(form)
{
    setText(grouped(dinars));
    setAccessibleName(format::money(Money::fromDinars(dinars)));
    setFocusPolicy(form == Form::Note ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, form != Form::Note);
    setSizePolicy(form == Form::Note ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Banknote::sizeHint() const
{
    // The count stands out of the note's corner: 8 px above it.
    return m_form == Form::Note ? QSize(88, 76) : m_form == Form::SmallNote ? QSize(76, 38) : QSize(42, 42);
}

void Banknote::setCount(int count)
{
    m_count = count;
    update();
}

void Banknote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_form == Form::Coin) {
        paintBox(painter, rect(), 21, colour(Token::Surface3), colour(Token::Border), 2);
        painter.setPen(colour(Token::Text));
        painter.setFont(textFont(14, QFont::Bold));
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const auto [tint, ink] = Theme::get().banknote(m_dinars);
    QColor faint = ink;
    faint.setAlphaF(0.25F);
    const bool large = m_form == Form::Note;
    const QRect paper = large ? rect().adjusted(0, 8, 0, 0) : rect();
    paintBox(painter, paper, large ? 10 : 8, isDown() ? tint.darker(108) : tint, faint);
    if (large)
        paintBox(painter, paper.adjusted(6, 6, -6, -6), 6, {}, faint);
    painter.setPen(ink);
    painter.setFont(textFont(large ? 20 : 16, QFont::Bold));
    painter.drawText(paper, Qt::AlignCenter, text());
    if (m_count > 0) {
        const QString count = u"×%1"_s.arg(m_count);
        const int wide = QFontMetrics(textFont(14, QFont::Bold)).horizontalAdvance(count) + 16;
        const QRect pill = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, 26));
        paintBox(painter, pill, 13, colour(Token::Primary));
        painter.setPen(colour(Token::OnPrimary));
        painter.setFont(textFont(14, QFont::Bold));
        painter.drawText(pill, Qt::AlignCenter, count);
    }
}

void Banknote::mousePressEvent(QMouseEvent *event)
{
    m_held = false;
    m_timer = startTimer(450);
    QAbstractButton::mousePressEvent(event);
}

void Banknote::mouseReleaseEvent(QMouseEvent *event)
{
    killTimer(m_timer);
    if (m_held)
        setDown(false);
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void Banknote::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    killTimer(m_timer);
    m_held = true;
    emit removed();
}

} // namespace ui
