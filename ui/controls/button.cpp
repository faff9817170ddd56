#include "ui/controls/button.h"

#include "ui/controls/keyhints.h"
#include "ui/theme/paint.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyle>
#include <QTextLayout>
#include <QTimer>

namespace ui {

namespace {

/// The words of a stacked button in lines no wider than `width`, broken between words only.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Tighter than the font's own: the Arabic one leaves room for marks that labels do not have.
int lineHeight(int pixelSize) { return (QGuiApplication::isRightToLeft() ? 3 : 0) + pixelSize * 4 / 3; }

} // namespace

Button::Button(Kind kind, const QString &text, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    // A touch must not take the focus away from where keys go; Tab still may.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
    connect(&KeyHints::get(), &KeyHints::changed, this, [this] {
        if (!m_hint.isEmpty())
            update();
    });
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setTouchHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void Button::setTextStyle(int pixelSize, QFont::Weight weight)
{
    m_pixelSize = pixelSize;
    m_weight = weight;
    updateGeometry();
}

void Button::setIconName(const QString &name, int size)
{
    m_icon = name;
    m_iconSize = size;
    updateGeometry();
    update();
}

void Button::setHint(const QString &key)
{
    m_hint = key;
    updateGeometry();
    update();
}

void Button::setTrailing(const QString &text, int pixelSize)
{
    m_trailing = text;
    m_trailingSize = pixelSize;
    update();
}

void Button::setCount(int count, bool late)
{
    m_count = count;
    m_late = late;
    updateGeometry();
    update();
}

int Button::countWidth() const
{
    if (m_count == 0)
        return 0;
    return qMax(22, QFontMetrics(textFont(13, QFont::Bold)).horizontalAdvance(QString::number(m_count)) + 14);
}

void Button::paintCount(QPainter &painter, const QRect &pill) const
{
    paintBox(painter, pill, pill.height() / 2.0, colour(m_late ? Token::Warning : Token::Accent));
    painter.setFont(textFont(13, QFont::Bold));
    painter.setPen(colour(m_late ? Token::Surface : Token::OnAccent));
    painter.drawText(pill, Qt::AlignCenter, QString::number(m_count));
}

void Button::setStacked(bool stacked)
{
    m_stacked = stacked;
    updateGeometry();
}

void Button::setLongPress(bool on)
{
    delete m_longPress;
    m_longPress = on ? new QTimer(this) : nullptr;
    if (!on)
        return;
    m_longPress->setSingleShot(true);
    m_longPress->setInterval(450);
    connect(m_longPress, &QTimer::timeout, this, [this] {
        m_longPressed = true;
        emit longPressed();
    });
}

void Button::setRepeats(bool on)
{
    setAutoRepeat(on);
    setAutoRepeatDelay(400);
    setAutoRepeatInterval(90);
}

int Button::padding() const
{
    if (m_kind == Kind::Key || m_kind == Kind::FunctionKey || m_kind == Kind::ModeKey || m_stacked)
        return 4;
    if (text().isEmpty())
        return 0;
    return m_trailing.isEmpty() ? 18 : 20;
}

QSize Button::hintSize() const
{
    if (m_hint.isEmpty() || !KeyHints::get().shown())
        return {};
    return {QFontMetrics(textFont(11, QFont::DemiBold)).horizontalAdvance(m_hint) + 12, 20};
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_pixelSize, m_weight));
    int width = 2 * padding();
    if (m_stacked) {
        int widest = m_iconSize;
        for (const QString &line : text().split(u'\n'))
            widest = qMax(widest, metrics.horizontalAdvance(line));
        return {width + widest, m_height};
    }
    if (text().isEmpty())
        return {m_height, m_height};
    width += metrics.horizontalAdvance(text()) + (m_icon.isEmpty() ? 0 : m_iconSize + gap());
    width += m_count > 0 ? countWidth() + gap() : 0;
    if (const QSize hint = hintSize(); !hint.isEmpty())
        width += hint.width() + gap();
    if (!m_trailing.isEmpty())
        width += QFontMetrics(textFont(m_trailingSize, QFont::Bold)).horizontalAdvance(m_trailing) + 2 * gap();
    return {qMax(width, m_height), m_height};
}

bool Button::textFits() const
{
    if (text().isEmpty())
        return true;
    const QFontMetrics metrics(textFont(m_pixelSize, m_weight));
    if (!m_stacked)
        return sizeHint().width() - 2 * padding() <= width() - 2 * qMin(4, padding());
    const QStringList lines = wrapped(text(), textFont(m_pixelSize, m_weight), width() - 2 * padding());
    for (const QString &line : lines)
        if (metrics.horizontalAdvance(line) > width() - 2 * padding() + 1)
            return false;
    return int(lines.size()) * lineHeight(m_pixelSize) + m_iconSize + gap() <= height();
}

Button::Look Button::look() const
{
    const bool down = isDown();
    const bool hover = m_hovered && isEnabled();
    const auto c = [](Token token) { return colour(token); };
    if (!isEnabled() && m_kind != Kind::Rail)
        return {c(Token::Surface3), {}, c(Token::Text3)};
    switch (m_kind) {
    case Kind::Primary:
        return {c(down        ? Token::PrimaryPressed
                      : hover ? Token::PrimaryHover
                              : Token::Primary),
                {},
                c(Token::OnPrimary)};
    case Kind::Standard:
        return {c(down        ? Token::Border
                      : hover ? Token::Surface3
                              : Token::Surface),
                c(Token::BorderStrong), c(Token::Text)};
    case Kind::Soft:
        if (down)
            return {c(Token::Primary), c(Token::Primary), c(Token::OnPrimary)};
        return {c(Token::PrimarySoft), c(Token::Primary), c(Token::PrimaryInk)};
    case Kind::Ghost: return {down ? c(Token::Border) : hover ? c(Token::Surface3) : QColor(), {}, c(Token::Text)};
    case Kind::Danger:
        if (down)
            return {c(Token::Danger), c(Token::Danger), c(Token::OnDanger)};
        return {c(hover ? Token::DangerSoft : Token::Surface), c(Token::Danger), c(Token::Danger)};
    case Kind::DangerFilled:
        return {c(down ? Token::DangerInk : Token::Danger), {}, c(down ? Token::Surface : Token::OnDanger)};
    case Kind::Key:
        return {c(down ? Token::Border : hover ? Token::Surface3 : Token::Surface), c(Token::Border), c(Token::Text)};
    case Kind::FunctionKey: return {c(down ? Token::Border : Token::Surface3), {}, c(Token::Text2)};
    case Kind::ModeKey:
        if (isChecked() || down)
            return {c(Token::Primary), {}, c(Token::OnPrimary)};
        return {c(Token::Surface3), {}, c(Token::Text2)};
    case Kind::Quiet:
        return {c(down ? Token::Border : hover ? Token::Surface3 : Token::Surface2), c(Token::Border), c(Token::Text2)};
    case Kind::Rail:
        if (isChecked())
            return {c(Token::Primary), {}, c(Token::OnPrimary)};
        return {down ? c(Token::Border) : hover ? c(Token::Surface3) : QColor(), {}, c(Token::Text2)};
    case Kind::Choice:
        if (isChecked() || down)
            return {c(Token::PrimarySoft), c(Token::Primary), c(Token::PrimaryInk), 2};
        return {c(hover ? Token::Surface3 : Token::Surface), c(Token::Border), c(Token::Text)};
    }
    return {};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look style = look();
    if (style.fill.isValid() || style.line.isValid())
        paintBox(painter, rect(), m_radius, style.fill, style.line, style.lineWidth);
    if (m_stacked)
        paintStack(painter, style);
    else
        paintRow(painter, style);
}

void Button::paintStack(QPainter &painter, const Look &look) const
{
    const QFont face = textFont(m_pixelSize, m_weight);
    const QRect column = rect().adjusted(padding(), 0, -padding(), 0);
    const QStringList lines = wrapped(text(), face, column.width());
    const int step = lineHeight(m_pixelSize);
    const int top = (height() - m_iconSize - gap() - int(lines.size()) * step) / 2;
    paintCentred(painter, QRect(0, top, width(), m_iconSize), glyph(m_icon, m_iconSize, look.ink, devicePixelRatioF()));
    painter.setFont(face);
    painter.setPen(look.ink);
    for (int i = 0; i < lines.size(); ++i) {
        const QRect line(column.left(), top + m_iconSize + gap() + i * step, column.width(), step);
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, lines.at(i));
    }
}

void Button::paintRow(QPainter &painter, const Look &look) const
{
    const QFont face = textFont(m_pixelSize, m_weight);
    const QFontMetrics metrics(face);
    const QSize hint = hintSize();
    const bool trailing = !m_trailing.isEmpty() && (isEnabled() || !m_hidesTrailing);
    const int wordsWidth = text().isEmpty() ? 0 : metrics.horizontalAdvance(text());
    const int iconWidth = m_icon.isEmpty() ? 0 : m_iconSize + (text().isEmpty() ? 0 : gap());
    const int content = iconWidth + wordsWidth + (hint.isEmpty() ? 0 : hint.width() + gap())
        + (m_count > 0 && !text().isEmpty() ? countWidth() + gap() : 0);
    const bool fromStart = !m_trailing.isEmpty() || m_toStart;
    int x = fromStart ? padding() : qMax(qMin(4, padding()), (width() - content) / 2);
    // Positions are computed left to right, then mirrored where the language is.
    const auto place = [&](int width) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        x += width;
        return box;
    };
    if (!m_icon.isEmpty()) {
        paintCentred(painter, place(m_iconSize), glyph(m_icon, m_iconSize, look.ink, devicePixelRatioF()));
        x += text().isEmpty() ? 0 : gap();
    }
    painter.setPen(look.ink);
    if (!text().isEmpty()) {
        painter.setFont(face);
        const int room = qMin(wordsWidth, width() - x);
        // Widths are fractions, rounded down: words that fit are never cut for the missing part of a pixel.
        const QString shown = room < wordsWidth ? metrics.elidedText(text(), Qt::ElideRight, room) : text();
        painter.drawText(place(room), Qt::AlignCenter | Qt::TextDontClip, shown);
        x += gap();
    }
    if (m_count > 0) {
        // Beside the words; over the icon's corner where there are none.
        QRect pill = text().isEmpty()
            ? QStyle::visualRect(layoutDirection(), rect(), {width() - countWidth() - 2, 4, countWidth(), 20})
            : place(countWidth());
        if (!text().isEmpty())
            pill = QRect(pill.left(), (height() - 22) / 2, pill.width(), 22);
        x += gap();
        paintCount(painter, pill);
    }
    if (!hint.isEmpty()) {
        QRect box = place(hint.width());
        box = QRect(box.left(), (height() - hint.height()) / 2, hint.width(), hint.height());
        QColor faint = look.ink;
        faint.setAlphaF(0.45F);
        paintBox(painter, box, 5, {}, faint);
        painter.setFont(textFont(11, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter, m_hint);
    }
    if (trailing) {
        painter.setFont(textFont(m_trailingSize, QFont::Bold));
        painter.drawText(rect().adjusted(padding(), 0, -padding(), 0),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)
                             | Qt::AlignAbsolute,
                         m_trailing);
    }
}

void Button::mousePressEvent(QMouseEvent *event)
{
    m_longPressed = false;
    if (m_longPress && event->button() == Qt::LeftButton)
        m_longPress->start();
    QAbstractButton::mousePressEvent(event);
}

void Button::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_longPress)
        m_longPress->stop();
    if (m_longPressed) {
        // The long press was the act; what follows must not be a click as well.
        m_longPressed = false;
        setDown(false);
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    QAbstractButton::enterEvent(event);
}

void Button::leaveEvent(QEvent *event)
{
    m_hovered = false;
    QAbstractButton::leaveEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange)
        update();
    QAbstractButton::changeEvent(event);
}

Button *iconButton(Button::Kind kind, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(kind, {}, parent);
    button->setIconName(icon, 22);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(48);
    return button;
}

} // namespace ui
