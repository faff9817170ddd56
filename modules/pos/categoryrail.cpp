#include "modules/pos/categoryrail.h"

#include "ui/controls/button.h"

#include <QButtonGroup>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

CategoryRail::CategoryRail(till::Counter &counter, QWidget *parent)
    : QScrollArea(parent)
    , m_counter(counter)
    , m_group(new QButtonGroup(this))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(10, 10, 10, 10);
    m_column->setSpacing(6);
    setWidget(content);
    connect(&counter, &till::Counter::catalogueChanged, this, &CategoryRail::rebuild);
    rebuild();
}

ui::Button *CategoryRail::add(const QString &icon, const QString &text)
{
    auto *button = new ui::Button(ui::Button::Kind::Rail, text);
    button->setStacked(true);
    button->setIconName(icon, 26);
    button->setTextStyle(13, QFont::DemiBold);
    button->setTouchHeight(76);
    button->setRadius(12);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setObjectName(u"category%1Button"_s.arg(m_group->buttons().size()));
    m_group->addButton(button);
    m_column->addWidget(button);
    return button;
}

void CategoryRail::rebuild()
{
    QList<QUuid> wanted;
    for (const till::Category &category : m_counter.catalogue().categories())
        if (category.active)
            wanted.append(category.id);
    if (wanted == m_shown && !m_group->buttons().isEmpty())
        return;
    m_shown = wanted;
    qDeleteAll(m_group->buttons());
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    connect(add(u"cat-favorite"_s, tr("Favourites")), &QAbstractButton::clicked, this, &CategoryRail::favouritesChosen);
    for (const QUuid &id : std::as_const(wanted)) {
        const till::Category *category = m_counter.catalogue().category(id);
        const QString icon = category->icon.isEmpty() ? u"tag"_s : category->icon;
        connect(add(icon, category->displayName()), &QAbstractButton::clicked, this,
                [this, id] { emit categoryChosen(id); });
    }
    connect(add(u"grid"_s, tr("All")), &QAbstractButton::clicked, this, &CategoryRail::everythingChosen);
    m_column->addStretch();
    m_group->buttons().first()->setChecked(true);
}

int CategoryRail::count() const { return int(m_group->buttons().size()); }

QString CategoryRail::currentName() const
{
    const QAbstractButton *current = m_group->checkedButton();
    return current ? current->text() : QString();
}

void CategoryRail::choose(int place)
{
    if (place < 0 || place >= count())
        return;
    QAbstractButton *button = m_group->buttons().at(place);
    button->click();
    ensureWidgetVisible(button);
}

void CategoryRail::setNarrow(bool narrow)
{
    m_column->setContentsMargins(narrow ? 4 : 10, 10, narrow ? 4 : 10, 10);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<ui::Button *>(button)->setTextStyle(narrow ? 12 : 13, QFont::DemiBold);
}

} // namespace pos
