#include "modules/desk/detailside.h"

#include "ui/controls/label.h"

#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

DetailSide::DetailSide(const QString &name) : m_column(new QVBoxLayout(this))
{
    setFixedWidth(340);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *card = ui::card();
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(18, 18, 18, 18);
    words->setSpacing(10);
    const auto add = [&](const QString &part, int size, QFont::Weight weight, ui::Token tone) {
        auto *label = ui::label({}, size, weight, tone);
        label->setObjectName(name + part + u"Label"_s);
        label->setWordWrap(true);
        words->addWidget(label);
        return label;
    };
    m_title = add(u"Title"_s, 18, QFont::DemiBold, ui::Token::Text);
    m_state = add(u"State"_s, 15, QFont::DemiBold, ui::Token::Warning);
    m_where = add(u"Where"_s, 14, QFont::Normal, ui::Token::Text2);
    words->addWidget(ui::horizontalLine());
    m_text = add(u"Text"_s, 14, QFont::Normal, ui::Token::Text);
    words->addStretch();
    m_column->addWidget(card, 1);
}

} // namespace desk
