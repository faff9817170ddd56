#include "modules/desk/amountbox.h"

#include "modules/core/format.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace desk {

AmountBox::AmountBox(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setObjectName(u"amountBox"_s);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(96);
    connect(&ui::Theme::get(), &ui::Theme::changed, this, QOverload<>::of(&QWidget::update));
}

Money AmountBox::amount() const { return Money::fromText(m_text.text()).value_or(Money()); }

void AmountBox::propose(Money amount)
{
    m_text.show(format::money(amount, format::Decimals::WhenNeeded, format::Currency::Without).remove(QChar::Nbsp));
    touched();
}

void AmountBox::clear()
{
    m_text.clear();
    touched();
}

void AmountBox::attach(ui::NumPad *pad)
{
    connect(pad, &ui::NumPad::digit, this, [this](int digit) {
        m_text.digit(digit);
        touched();
    });
    connect(pad, &ui::NumPad::doubleZero, this, [this] {
        if (m_text.isFresh() || m_text.text().isEmpty() || m_text.text() == u"0")
            return; // nothing begins with zeros
        m_text.digit(0);
        m_text.digit(0);
        touched();
    });
    connect(pad, &ui::NumPad::backspace, this, [this] {
        m_text.backspace();
        touched();
    });
    connect(pad, &ui::NumPad::cleared, this, &AmountBox::clear);
}

bool AmountBox::takeKey(const QKeyEvent *event)
{
    const QString text = event->text();
    const QChar typed = text.size() == 1 ? text.at(0) : QChar();
    if (typed.digitValue() >= 0)
        m_text.digit(typed.digitValue());
    else if (typed == u',' || typed == u'.')
        m_text.comma(2);
    else if (event->key() == Qt::Key_Backspace)
        m_text.backspace();
    else if (event->key() == Qt::Key_Delete)
        m_text.clear();
    else
        return false;
    touched();
    return true;
}

void AmountBox::touched()
{
    setAccessibleDescription(format::money(amount()));
    update();
    emit changed();
}

void AmountBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ui::paintBox(painter, rect(), 10, ui::colour(ui::Token::Surface2),
                 ui::colour(isEnabled() ? ui::Token::Focus : ui::Token::BorderStrong), 2);
    const QRect inner = rect().adjusted(20, 12, -20, -8);
    painter.setPen(ui::colour(ui::Token::Text2));
    painter.setFont(ui::textFont(13));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_name); // the painter mirrors left and right itself
    painter.setPen(ui::colour(amount().isZero() ? ui::Token::Text3 : ui::Token::Text));
    painter.setFont(ui::textFont(44, QFont::Bold));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignBottom, format::money(amount()));
}

} // namespace desk
