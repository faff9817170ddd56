#include "app/desktop/firststart.h"

#include "app/desktop/newshoppage.h"
#include "app/desktop/officepage.h"
#include "app/desktop/serverpage.h"
#include "app/desktop/trialpage.h"
#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/language.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstStart::FirstStart(QWidget *parent) : QWidget(parent), m_pages(new QStackedWidget)
{
    setObjectName(u"firstStart"_s);
    setMinimumSize(1024, 720);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(buildChoice());
    addPage(u"trialPage"_s, new TrialPage);
    addPage(u"newShopPage"_s, new NewShopPage);
    addPage(u"serverPage"_s, new ServerPage);
    addPage(u"officePage"_s, new OfficePage);
    ui::TouchKeyboard::install(this);
}

void FirstStart::addPage(const QString &name, SetupPage *page)
{
    page->setObjectName(name);
    m_pages->addWidget(page);
    connect(page, &SetupPage::back, this, [this] { m_pages->setCurrentIndex(0); });
    connect(page, &SetupPage::ready, this, &FirstStart::ready);
}

QWidget *FirstStart::buildChoice()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->addStretch();
    auto *column = new QVBoxLayout;
    row->addLayout(column);
    row->addStretch();
    column->setSpacing(14);
    column->addStretch();
    auto *title = ui::label(tr("What will this computer be?"), 28, QFont::Bold);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addSpacing(12);
    const struct
    {
        QString name;
        QString icon;
        QString text;
        QString hint;
    } choices[] = {
        {u"tryButton"_s, u"eye"_s, tr("Try it"), tr("Invented goods and sales, on this computer only")},
        {u"newShopButton"_s, u"store"_s, tr("A shop on this computer"), tr("One till, no server; it can move later")},
        {u"serverButton"_s, u"server"_s, tr("A till of a shop with a server"), tr("An administrator enrols it once")},
        {u"officeButton"_s, u"briefcase"_s, tr("An office of a shop with a server"),
         tr("Sales, orders and accounts; people sign in with their own password")}};
    int page = 0;
    for (const auto &wanted : choices) {
        auto *button = new ui::Button(page == 0 ? ui::Button::Kind::Primary : ui::Button::Kind::Standard, wanted.text);
        button->setObjectName(wanted.name);
        button->setIconName(wanted.icon, 24);
        button->setTouchHeight(64);
        button->setTextStyle(18, QFont::DemiBold);
        button->setMinimumWidth(560);
        button->setAccessibleDescription(wanted.hint);
        column->addWidget(button);
        auto *hint = ui::label(wanted.hint, 14, QFont::Normal, ui::Token::Text2);
        hint->setAlignment(Qt::AlignCenter);
        column->addWidget(hint);
        column->addSpacing(6);
        const int index = ++page;
        connect(button, &QAbstractButton::clicked, this, [this, index] { m_pages->setCurrentIndex(index); });
    }
    auto *languages = new QHBoxLayout;
    languages->setSpacing(8);
    languages->addStretch();
    for (const auto &[code, name] : {std::pair(u"fr"_s, u"Français"_s), std::pair(u"ar"_s, u"العربية"_s)}) {
        auto *button = new ui::Button(ui::Button::Kind::Ghost, name);
        button->setObjectName(code + u"Button"_s);
        connect(button, &QAbstractButton::clicked, this, [this, code = code] { emit languageChosen(code); });
        languages->addWidget(button);
    }
    languages->addStretch();
    column->addLayout(languages);
    column->addStretch();
    return choice;
}
