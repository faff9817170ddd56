#include "ui/controls/reasonpicker.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ReasonPicker::ReasonPicker(const QStringList &usual, const QString &chosen, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(tr("Reason"), 13, QFont::DemiBold, Token::Text2));
    auto *chips = new FlowLayout(8);
    for (const QString &reason : usual) {
        auto *chip = new Button(Button::Kind::Choice, reason);
        chip->setObjectName(u"reasonChip%1"_s.arg(m_chips.size() + 1));
        chip->setRadius(24);
        chip->setTextStyle(14, QFont::DemiBold);
        chip->setCheckable(true);
        chip->setChecked(reason == chosen);
        connect(chip, &QAbstractButton::clicked, this, [this, place = int(m_chips.size())] { choose(place); });
        m_chips.append(chip);
        chips->addWidget(chip);
    }
    column->addLayout(chips);
    m_field->setObjectName(u"reasonField"_s);
    m_field->setPlaceholderText(usual.isEmpty() ? tr("In a few words") : tr("Another reason"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFont(textFont(15));
    m_field->setMaxLength(120);
    if (!usual.contains(chosen))
        m_field->setText(chosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(keyboardButton(m_field));
    column->addLayout(row);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            for (Button *chip : std::as_const(m_chips))
                chip->setChecked(false);
        emit changed();
    });
}

void ReasonPicker::choose(int place)
{
    if (place < 0 || place >= m_chips.size())
        return;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == place);
    m_field->clear();
    emit changed();
}

QString ReasonPicker::reason() const
{
    for (const Button *chip : m_chips)
        if (chip->isChecked())
            return chip->text();
    return m_field->text().trimmed();
}

} // namespace ui
