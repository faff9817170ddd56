#include "ui/controls/banner.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Colours
{
    Token line, ground, ink;
};

Colours colours(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success: return {Token::Success, Token::SuccessSoft, Token::SuccessInk};
    case Banner::Kind::Info: return {Token::Info, Token::InfoSoft, Token::InfoInk};
    case Banner::Kind::Warning: return {Token::Warning, Token::WarningSoft, Token::WarningInk};
    case Banner::Kind::Danger: return {Token::Danger, Token::DangerSoft, Token::DangerInk};
    }
    return {Token::Info, Token::InfoSoft, Token::InfoInk};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 22, Token::Text))
    , m_title(label({}, 15, QFont::Bold))
    , m_text(label({}, 15))
    , m_note(label({}, 14, QFont::DemiBold))
    , m_action(new Button(Button::Kind::Standard, {}))
{
    setFixedHeight(60);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(14);
    row->addWidget(m_icon);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(5);
    sentence->addWidget(m_title);
    m_text->setWordWrap(true);
    sentence->addWidget(m_text, 1);
    row->addLayout(sentence, 1);
    row->addWidget(m_note);
    m_action->setObjectName(u"bannerActionButton"_s);
    m_action->setTextStyle(14, QFont::DemiBold);
    row->addWidget(m_action);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::acted);
}

void Banner::set(Kind kind, const QString &icon, const QString &title, const QString &text, const QString &note,
                 const QString &action)
{
    m_kind = kind;
    const Token ink = colours(kind).ink;
    m_icon->set(icon, ink);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_note->setText(note);
    for (QLabel *words : {m_title, m_text, m_note})
        setTone(words, ink);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title + u' ' + text);
    update();
}

void Banner::setRounded(bool rounded)
{
    m_rounded = rounded;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours look = colours(m_kind);
    if (m_rounded) {
        paintBox(painter, rect(), 10, colour(look.ground), colour(look.line));
        return;
    }
    painter.fillRect(rect(), colour(look.ground));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(look.line));
}

} // namespace ui
