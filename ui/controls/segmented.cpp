#include "ui/controls/segmented.h"

#include "ui/theme/paint.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Edge = 4; // of the track around its segments
constexpr int IconSize = 18;
constexpr int Gap = 8;

class Segment final : public QAbstractButton
{
public:
    Segment(const QString &icon, const QString &text) : m_icon(icon)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(textFont(15, QFont::DemiBold)).horizontalAdvance(text());
        return {words + 20 + (m_icon.isEmpty() ? 0 : IconSize + Gap), 48};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Token ink = !isEnabled() ? Token::Text3 : isChecked() ? Token::Text : Token::Text2;
        if (isChecked())
            paintBox(painter, rect(), 8, colour(Token::Surface), colour(Token::Border));
        else if (isDown())
            paintBox(painter, rect(), 8, colour(Token::Border));
        painter.setFont(textFont(15, QFont::DemiBold));
        painter.setPen(colour(ink));
        const int words = painter.fontMetrics().horizontalAdvance(text());
        const int whole = words + (m_icon.isEmpty() ? 0 : IconSize + Gap);
        const QRect place((width() - whole) / 2, 0, whole, height());
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        if (!m_icon.isEmpty())
            paintCentred(painter, QRect(rtl ? place.right() - IconSize + 1 : place.left(), 0, IconSize, height()),
                         glyph(m_icon, IconSize, colour(ink), devicePixelRatioF()));
        painter.drawText(QRect(rtl ? place.left() : place.right() - words + 1, 0, words, height()),
                         Qt::AlignCenter | Qt::TextDontClip, text());
    }

private:
    QString m_icon;
};

} // namespace

Segmented::Segmented(const QString &name, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(Edge, Edge, Edge, Edge);
    m_row->setSpacing(Edge);
    setFixedHeight(56);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Segmented::add(const QString &objectName, const QString &icon, const QString &text)
{
    auto *segment = new Segment(icon, text);
    segment->setObjectName(objectName);
    segment->setChecked(m_segments.isEmpty());
    connect(segment, &QAbstractButton::clicked, this, [this, place = int(m_segments.size())] { setCurrent(place); });
    m_segments.append(segment);
    m_row->addWidget(segment, 1);
}

void Segmented::setCurrent(int place)
{
    if (place < 0 || place >= m_segments.size())
        return;
    const bool another = place != m_current;
    m_current = place;
    for (int i = 0; i < m_segments.size(); ++i)
        m_segments.at(i)->setChecked(i == place);
    if (another)
        emit chosen(place);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int forward = QGuiApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = forward == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward || event->key() == backward)
        setCurrent(m_current + (event->key() == forward ? 1 : -1));
    else
        QWidget::keyPressEvent(event);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 10, colour(Token::Surface3));
}

} // namespace ui
