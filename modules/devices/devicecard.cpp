#include "modules/devices/devicecard.h"

#include "ui/controls/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

/// The device's sign in a soft square.
class Sign final : public QWidget
{
public:
    explicit Sign(const QString &icon) : m_icon(icon) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintBox(painter, QRectF(rect()), 8, ui::colour(ui::Token::Surface3));
        ui::paintCentred(painter, rect(), ui::glyph(m_icon, 24, ui::colour(ui::Token::Text2), devicePixelRatioF()));
    }

private:
    QString m_icon;
};

} // namespace

DeviceCard::DeviceCard(const QString &name, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(ui::label({}, 16, QFont::DemiBold))
    , m_subtitle(new ui::ElidedLabel({}, 13, QFont::Normal, ui::Token::Text2))
    , m_badge(new ui::Badge({}))
    , m_facts(new QGridLayout)
    , m_foot(new QHBoxLayout)
{
    setObjectName(name);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *frame = ui::card();
    outer->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Sign(icon));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    head->addWidget(m_badge, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_facts->setVerticalSpacing(3);
    m_facts->setHorizontalSpacing(12);
    m_facts->setColumnStretch(1, 1);
    column->addLayout(m_facts);
    column->addStretch(1);
    m_foot->setSpacing(8);
    column->addLayout(m_foot);
}

void DeviceCard::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void DeviceCard::setState(const ui::BadgeLook &look)
{
    m_badge->set(look);
    m_badge->setAccessibleName(look.text);
}

void DeviceCard::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.name.isEmpty()) {
            auto *words = ui::label(fact.value, 13, fact.trouble ? QFont::DemiBold : QFont::Normal,
                                    fact.trouble ? ui::Token::Warning : ui::Token::Text2);
            words->setWordWrap(true);
            m_facts->addWidget(words, row++, 0, 1, 2);
            continue;
        }
        m_facts->addWidget(ui::label(fact.name, 13, QFont::Normal, ui::Token::Text2), row, 0);
        auto *value = ui::label(fact.value, 13, fact.trouble ? QFont::DemiBold : QFont::Normal,
                                fact.trouble ? ui::Token::Warning : ui::Token::Text);
        // Placed and not aligned: digits alone would align by their own direction.
        m_facts->addWidget(value, row++, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

ui::Button *DeviceCard::addButton(ui::Button::Kind kind, const QString &objectName, const QString &icon,
                                  const QString &text)
{
    auto *button = new ui::Button(kind, text);
    button->setObjectName(objectName);
    button->setIconName(icon, 20);
    button->setTextStyle(14, QFont::DemiBold);
    m_foot->addWidget(button, 1);
    return button;
}

} // namespace devices
