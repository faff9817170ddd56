#include "modules/devices/choicedialog.h"

#include "ui/controls/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

constexpr int RowsInSight = 7;

} // namespace

ChoiceDialog::ChoiceDialog(const QString &title, int count, QWidget *owner)
    : ui::Dialog(title, count > RowsInSight ? 860 : 560, owner)
    , m_list(new QGridLayout)
    , m_columns(count > RowsInSight ? 2 : 1)
{
    addCloseButton();
    m_list->setSpacing(8);
    m_list->setContentsMargins(2, 2, 2, 2);
    body()->addLayout(m_list);
}

void ChoiceDialog::add(const QString &value, const QString &text, const QString &name, const QString &icon,
                       const QString &note)
{
    auto *button = new ui::Button(ui::Button::Kind::Choice, text);
    button->setObjectName(name);
    button->setTouchHeight(m_columns == 1 ? 56 : 48);
    button->setAlignedToStart(true);
    button->setCheckable(true);
    if (!icon.isEmpty())
        button->setIconName(icon, 22);
    if (!note.isEmpty())
        button->setToolTip(note);
    connect(button, &QAbstractButton::clicked, this, [this, value] {
        m_value = value;
        accept();
    });
    auto *place = new QVBoxLayout;
    place->setSpacing(2);
    place->addWidget(button);
    if (!note.isEmpty()) {
        auto *words = ui::label(note, 13, QFont::Normal, ui::Token::Text2);
        words->setContentsMargins(12, 0, 12, 4);
        words->setWordWrap(true);
        place->addWidget(words);
    }
    place->addStretch();
    m_list->addLayout(place, int(m_buttons.size()) / m_columns, int(m_buttons.size()) % m_columns);
    if (m_buttons.isEmpty())
        setFirstFocus(button);
    m_buttons.append({value, button});
}

void ChoiceDialog::setCurrent(const QString &value)
{
    for (const auto &[own, button] : m_buttons) {
        button->setChecked(own == value);
        if (own == value)
            setFirstFocus(button);
    }
}

} // namespace devices
