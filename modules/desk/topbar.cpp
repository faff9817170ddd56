#include "modules/desk/topbar.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

TopBar topBar(const QString &back, const QString &title, const QString &subtitle, const QString &end)
{
    auto *bar = ui::bar();
    bar->setFixedHeight(59);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, 16, 0);
    auto *button = new ui::Button(ui::Button::Kind::Ghost, back);
    button->setObjectName(u"backButton"_s);
    button->setIconName(u"arrow-left"_s);
    row->addWidget(button, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(QGuiApplication::isRightToLeft() ? 0 : 2);
    column->addStretch();
    auto *name = ui::label(title, 16, QFont::DemiBold);
    name->setObjectName(u"titleLabel"_s);
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    auto *below = ui::label(subtitle, 13, QFont::Normal, ui::Token::Text2);
    below->setAlignment(Qt::AlignCenter);
    if (subtitle.isEmpty())
        below->hide(); // never setVisible(true) before it has its place: it would be a window for a moment
    column->addWidget(below);
    column->addStretch();
    row->addLayout(column, 1);
    auto *far = ui::label(end, 15, QFont::DemiBold);
    row->addWidget(far, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    return {bar, button, name, below, far};
}

ui::Button *mainButton(const QString &objectName, const QString &text, const QString &icon, int height)
{
    auto *button = new ui::Button(ui::Button::Kind::Primary, text);
    button->setObjectName(objectName);
    if (!icon.isEmpty())
        button->setIconName(icon, 24);
    button->setTouchHeight(height);
    button->setTextStyle(18, QFont::Bold);
    button->setRadius(14);
    return button;
}

} // namespace desk
