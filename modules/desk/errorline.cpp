#include "modules/desk/errorline.h"

#include "modules/desk/moneywords.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

ErrorLine::ErrorLine(const QString &icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_text(text)
    , m_sign(new ui::IconLabel(icon, 18, ui::Token::Text2))
    , m_words(ui::label(text, 14, QFont::Normal, ui::Token::Text2))
{
    setObjectName(u"errorLine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    m_words->setObjectName(u"errorLabel"_s);
    m_words->setWordWrap(true);
    row->addWidget(m_words, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ErrorLine::refuse(const till::Counter &counter, const Error &error)
{
    const ui::ErrorText words = refusal(counter, error);
    refuse(words.text.isEmpty() ? words.title : words.title + u' ' + words.text);
}

void ErrorLine::refuse(const QString &sentence)
{
    m_refusing = true;
    m_sign->set(u"error"_s, ui::Token::Danger);
    m_words->setText(sentence);
    ui::setTone(m_words, ui::Token::Danger);
}

void ErrorLine::forgive()
{
    m_refusing = false;
    m_sign->set(m_icon, ui::Token::Text2);
    m_words->setText(m_text);
    ui::setTone(m_words, ui::Token::Text2);
}

void ErrorLine::say(const QString &text)
{
    m_text = text;
    if (!m_refusing)
        m_words->setText(text);
}

} // namespace desk
