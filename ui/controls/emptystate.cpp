#include "ui/controls/emptystate.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QVBoxLayout>

namespace ui {

namespace {

class Circle final : public QWidget
{
public:
    explicit Circle(const QString &icon) : m_icon(icon) { setFixedSize(72, 72); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 36, colour(Token::Surface3));
        paintCentred(painter, rect(), glyph(m_icon, 34, colour(Token::Text2), devicePixelRatioF()));
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    QVBoxLayout *column = m_column;
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(new Circle(icon), 0, Qt::AlignHCenter);
    column->addSpacing(6);
    for (QLabel *words : {label(title, 18, QFont::DemiBold), label(text, 14, QFont::Normal, Token::Text2)}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addStretch();
}

Button *EmptyState::addButton(const QString &icon, const QString &text)
{
    auto *button = new Button(Button::Kind::Standard, text);
    button->setIconName(icon);
    m_column->insertSpacing(m_column->count() - 1, 8);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace ui
