#include "ui/controls/stepper.h"

#include "ui/controls/button.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ui {

Stepper::Stepper(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFixedHeight(48);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *minus = iconButton(Button::Kind::Ghost, u"minus"_s, tr("One less: %1").arg(name), this);
    auto *plus = iconButton(Button::Kind::Ghost, u"plus"_s, tr("One more: %1").arg(name), this);
    minus->setObjectName(u"minusButton"_s);
    plus->setObjectName(u"plusButton"_s);
    minus->setRepeats(true);
    plus->setRepeats(true);
    row->addWidget(minus);
    row->addStretch();
    row->addWidget(plus);
    connect(minus, &QAbstractButton::clicked, this, &Stepper::minus);
    connect(plus, &QAbstractButton::clicked, this, &Stepper::plus);
}

void Stepper::setText(const QString &text)
{
    m_text = text;
    update();
}

void Stepper::setActive(bool active)
{
    m_active = active;
    update();
}

void Stepper::setCaretShown(bool shown)
{
    m_caret = shown;
    update();
}

QRect Stepper::valueBox() const { return rect().adjusted(48, 0, -48, 0); }

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 10, colour(Token::Surface), colour(m_active ? Token::Primary : Token::BorderStrong),
             m_active ? 2 : 1);
    const QRect value = valueBox();
    painter.fillRect(QRect(value.left(), 2, 1, height() - 4), colour(Token::Border));
    painter.fillRect(QRect(value.right(), 2, 1, height() - 4), colour(Token::Border));
    const QFont face = textFont(18, QFont::DemiBold);
    painter.setFont(face);
    painter.setPen(colour(Token::Text));
    painter.drawText(value, Qt::AlignCenter, m_text);
    if (m_caret) {
        const int end = value.center().x() + QFontMetrics(face).horizontalAdvance(m_text) / 2 + 2;
        painter.fillRect(QRect(end, height() / 2 - 10, 2, 20), colour(Token::Text));
    }
}

void Stepper::mousePressEvent(QMouseEvent *event)
{
    if (valueBox().contains(event->position().toPoint()))
        emit touched();
}

} // namespace ui
