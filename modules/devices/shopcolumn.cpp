#include "modules/devices/shopcolumn.h"

#include "modules/core/clock.h"
#include "modules/devices/shopwords.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

using Health = ShopLine::Health;

/// 12a: how it is at a glance. The words beside it say the same, so that nothing hangs on a colour.
class Dot final : public QWidget
{
public:
    explicit Dot(Health health) : m_health(health) { setFixedSize(10, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        ui::paintBox(painter, QRectF(1, 6, 8, 8), 4,
                     ui::colour(m_health == Health::Well       ? ui::Token::Success
                                    : m_health == Health::Away ? ui::Token::Text2
                                                               : ui::Token::Warning));
    }

private:
    Health m_health;
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout()) {
            clear(item->layout());
        }
        delete item;
    }
}

} // namespace

ShopColumn::ShopColumn(ShopWatch &watch) : m_watch(watch), m_column(new QVBoxLayout(this))
{
    setObjectName(u"shopColumn"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, &m_watch, &ShopWatch::look);
    connect(&m_watch, &ShopWatch::changed, this, &ShopColumn::fill);
    fill();
}

void ShopColumn::showEvent(QShowEvent *)
{
    m_watch.look();
    m_timer.start();
}

void ShopColumn::hideEvent(QHideEvent *) { m_timer.stop(); }

void ShopColumn::fill()
{
    clear(m_column);
    const std::optional<till::ShopDevices> &shop = m_watch.shop();
    if (!shop) {
        if (const std::optional<Error> &fault = m_watch.fault())
            addNote(fault->kind == Error::Kind::Offline
                        ? tr("Without the server nobody knows how the other machines are.")
                        : ui::errorText(*fault).title);
        return;
    }
    const QDateTime now = Clock::now();
    addPart(tr("Other tills"), tillLines(*shop, now), u"tills"_s);
    addPart(tr("Agents"), agentLines(*shop, now), u"agents"_s);
    addPart(tr("Printers of agents"), printerLines(*shop), u"printers"_s);
    addPart(tr("Time clocks"), clockLines(*shop, now), u"clocks"_s);
    if (m_column->count() == 0)
        addNote(tr("This till is the shop's only machine."));
}

void ShopColumn::addNote(const QString &text)
{
    auto *note = ui::label(text, 13, QFont::Normal, ui::Token::Text2);
    note->setObjectName(u"shopNote"_s);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void ShopColumn::addPart(const QString &title, const QList<ShopLine> &lines, const QString &name)
{
    if (lines.isEmpty())
        return;
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    m_column->addWidget(ui::label(title, 13, QFont::DemiBold, ui::Token::Text2));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ShopLine &line = lines.at(i);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new ui::IconLabel(line.icon, 18, ui::Token::Text2), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new ui::ElidedLabel(line.name, 14, QFont::DemiBold));
        const bool trouble = line.health == Health::Trouble;
        auto *below = ui::label(line.words, 13, trouble ? QFont::DemiBold : QFont::Normal,
                                trouble ? ui::Token::Warning : ui::Token::Text2);
        below->setObjectName(u"%1_%2"_s.arg(name).arg(i));
        below->setWordWrap(true);
        column->addWidget(below);
        row->addLayout(column, 1);
        row->addWidget(new Dot(line.health), 0, Qt::AlignTop);
        m_column->addLayout(row);
    }
}

} // namespace devices
