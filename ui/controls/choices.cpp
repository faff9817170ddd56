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
}

void Choices::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 0);
    m_columns = columns;
    place();
}

void Choices::place()
{
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 1);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i), i / m_columns, i % m_columns);
}

/// Those that stay are changed in place: one of them may be what was just touched, and has the keyboard.
void Choices::setChoices(const QList<Choice> &choices)
{
    while (m_buttons.size() > choices.size())
        m_buttons.takeLast()->deleteLater();
    while (m_buttons.size() < choices.size())
        addButton();
    for (int i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        Button *button = m_buttons.at(i);
        button->setObjectName(choice.objectName);
        button->setText(choice.text);
        button->setIconName(choice.icon, 18);
        button->setAccessibleName(choice.name);
        button->setTouchHeight(m_height);
        button->setEnabled(choice.enabled);
        button->setChecked(false);
    }
    place();
}

void Choices::addButton()
{
    const int number = int(m_buttons.size());
    auto *button = new Button(Button::Kind::Choice, {});
    button->setCheckable(true);
    connect(button, &QAbstractButton::clicked, this, [this, number] {
        if (m_mode == Mode::One)
            setCurrent(number);
        emit chosen(number);
    });
    m_buttons.append(button);
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
