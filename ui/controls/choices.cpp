#include "ui/controls/choices.h"

#include "ui/controls/button.h"

#include <QGridLayout>

namespace ui {

Choices::Choices(const QString &name, int columns, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_mode(mode)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void Choices::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Choice &choice : choices) {
        const int place = int(m_buttons.size());
        auto *button = new Button(Button::Kind::Choice, choice.text);
        button->setObjectName(choice.objectName);
        if (!choice.icon.isEmpty())
            button->setIconName(choice.icon, 18);
        if (!choice.name.isEmpty())
            button->setAccessibleName(choice.name);
        button->setTouchHeight(m_height);
        button->setCheckable(true);
        button->setEnabled(choice.enabled);
        connect(button, &QAbstractButton::clicked, this, [this, place] {
            if (m_mode == Mode::One)
                setCurrent(place);
            emit chosen(place);
        });
        m_grid->addWidget(button, place / m_columns, place % m_columns);
        m_buttons.append(button);
    }
}

int Choices::current() const
{
    const QList<int> all = chosenOnes();
    return all.isEmpty() ? -1 : all.first();
}

QList<int> Choices::chosenOnes() const
{
    QList<int> places;
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked())
            places.append(i);
    return places;
}

void Choices::setCurrent(int place)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == place);
}

} // namespace ui
