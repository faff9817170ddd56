#include "ui/controls/label.h"

#include "ui/theme/paint.h"

#include <QStyle>

namespace ui {

namespace {

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("line", true);
    return frame;
}

} // namespace

QLabel *label(const QString &text, int pixelSize, QFont::Weight weight, Token tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // a product's name is never markup
    label->setFont(textFont(pixelSize, weight));
    setTone(label, tone);
    return label;
}

void setTone(QLabel *label, Token tone)
{
    const QString name = QLatin1StringView(TokenNames[std::size_t(tone)]);
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

ElidedLabel::ElidedLabel(const QString &text, int pixelSize, QFont::Weight weight, Token tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_pixelSize(pixelSize)
    , m_weight(weight)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_pixelSize, m_weight));
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const { return {20, sizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(m_pixelSize, m_weight));
    painter.setPen(colour(m_tone));
    painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

IconLabel::IconLabel(const QString &name, int size, Token tone, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::set(const QString &name, Token tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, glyph(m_name, m_size, colour(m_tone), devicePixelRatioF()));
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

QFrame *bar(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("bar", true);
    return frame;
}

QFrame *horizontalLine(QWidget *parent)
{
    auto *frame = line(parent);
    frame->setFixedHeight(1);
    return frame;
}

QFrame *verticalLine(QWidget *parent)
{
    auto *frame = line(parent);
    frame->setFixedWidth(1);
    return frame;
}

} // namespace ui
