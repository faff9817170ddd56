#include "modules/cash/parts.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

TopBar topBar(const QString &back, const QString &title, const QString &subtitle, const QString &person)
{
    auto *bar = ui::bar();
    bar->setFixedHeight(59);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 16, 0);
    auto *button = new ui::Button(ui::Button::Kind::Ghost, back);
    button->setObjectName(u"backButton"_s);
    button->setIconName(u"arrow-left"_s);
    row->addWidget(button, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    auto *name = ui::label(title, 16, QFont::DemiBold);
    name->setAlignment(Qt::AlignCenter);
    words->addWidget(name);
    if (!subtitle.isEmpty()) {
        auto *below = ui::label(subtitle, 13, QFont::Normal, ui::Token::Text2);
        below->setAlignment(Qt::AlignCenter);
        words->addWidget(below);
    }
    words->addStretch();
    row->addLayout(words, 1);
    auto *who = ui::label(person, 15, QFont::DemiBold);
    row->addWidget(who, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    return {bar, button};
}

QFrame *titledCard(const QString &title, QVBoxLayout *&column)
{
    auto *card = ui::card();
    column = new QVBoxLayout(card);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(0);
    auto *name = ui::label(title, 15, QFont::Bold);
    name->setContentsMargins(6, 0, 6, 8);
    column->addWidget(name);
    return card;
}

QLabel *amountRow(QVBoxLayout *column, const QString &name, Money amount, int size)
{
    auto *box = new QWidget;
    box->setFixedHeight(size + 12);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(ui::label(name, size, QFont::Normal, ui::Token::Text2));
    row->addStretch();
    auto *value = ui::label(format::money(amount), size, QFont::DemiBold);
    row->addWidget(value);
    column->addWidget(box);
    return value;
}

} // namespace cash
