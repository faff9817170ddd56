#include "modules/pos/paperchoice.h"

#include "ui/controls/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

PaperChoiceBox::PaperChoiceBox(till::PaperChoice choice, QWidget *parent) : QWidget(parent), m_choice(choice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](till::PaperChoice value, const QString &name, const QString &icon, const QString &text) {
        auto *button = new ui::Button(ui::Button::Kind::Choice, text);
        button->setObjectName(name);
        button->setIconName(icon, 18);
        button->setTextStyle(14, QFont::DemiBold);
        button->setAlignedToStart(true);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, value] { choose(value); });
        m_buttons.append({value, button});
        column->addWidget(button);
    };
    add(till::PaperChoice::Print, u"printTicketButton"_s, u"print"_s, tr("Print the ticket"));
    add(till::PaperChoice::None, u"noTicketButton"_s, u"close"_s, tr("Without ticket"));
    add(till::PaperChoice::Later, u"laterTicketButton"_s, u"clock"_s, tr("Later"));
    choose(choice);
}

void PaperChoiceBox::choose(till::PaperChoice choice)
{
    m_choice = choice;
    for (const auto &[value, button] : std::as_const(m_buttons))
        button->setChecked(value == choice);
}

} // namespace pos
