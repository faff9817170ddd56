#include "ui/controls/choicefield.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

ChoiceField::ChoiceField(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChoiceField::open);
    connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void ChoiceField::setChoices(const ChoicePopup::Choices &choices)
{
    m_choices = choices;
    for (const auto &choice : choices)
        if (choice.first == m_value)
            return update();
    setCurrent(choices.isEmpty() ? QString() : choices.first().first);
}

void ChoiceField::setCurrent(const QString &value)
{
    m_value = value;
    for (const auto &choice : std::as_const(m_choices))
        if (choice.first == value)
            setText(choice.second);
    setAccessibleDescription(text());
    update();
}

void ChoiceField::open()
{
    if (m_choices.isEmpty())
        return;
    auto *popup = new ChoicePopup(m_name, this);
    popup->setChoices(m_choices);
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &value) {
        setCurrent(value);
        emit chosen(value);
    });
    popup->openUnder(*this);
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 8, colour(Token::Surface), colour(hasFocus() ? Token::Focus : Token::BorderStrong),
             hasFocus() ? 2 : 1);
    painter.setFont(textFont(14));
    painter.setPen(colour(isEnabled() ? Token::Text : Token::Text3));
    constexpr int Icon = 16;
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect words = placed(rect().adjusted(11, 0, -Icon - 20, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintCentred(painter, placed(QRect(width() - Icon - 11, (height() - Icon) / 2, Icon, Icon)),
                 glyph(u"chevron-down"_s, Icon, colour(Token::Text2), devicePixelRatioF()));
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open();
    QAbstractButton::keyPressEvent(event);
}

} // namespace ui
