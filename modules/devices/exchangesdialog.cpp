#include "modules/devices/exchangesdialog.h"

#include "modules/devices/devicewords.h"
#include "ui/controls/touchtable.h"
#include "ui/language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

ExchangesDialog::ExchangesDialog(const QString &title, const QUrl &device, std::shared_ptr<ExchangeTape> tape,
                                 const DevicePlugin *plugin, QWidget *owner)
    : ui::Dialog(tr("Last exchanges: %1").arg(title), 860, owner)
    , m_device(device)
    , m_tape(std::move(tape))
    , m_plugin(plugin)
    , m_table(new ui::TouchTable(tr("Last exchanges")))
{
    setSubtitle(ui::leftToRight(device.toString()));
    addCloseButton();
    m_table->setObjectName(u"exchangeTable"_s);
    m_table->setLineHeight(44);
    m_table->setColumns(
        {{tr("At"), 0, false, 0}, {tr("Who"), 0, false, 0}, {tr("What"), 1, false, 0}, {tr("Bytes"), 0, true, 1}});
    m_table->setFixedHeight(400);
    body()->addWidget(m_table);
    addButton(ui::Button::Kind::Primary, tr("Close"), Rejected)->setObjectName(u"closeExchangesButton"_s);
    connect(&m_clock, &QTimer::timeout, this, &ExchangesDialog::refresh);
    m_clock.start(std::chrono::seconds(1));
    refresh();
}

void ExchangesDialog::refresh()
{
    QList<ui::TouchTable::Line> lines;
    const QList<Exchange> exchanges = m_tape->exchanges();
    for (auto exchange = exchanges.crbegin(); exchange != exchanges.crend(); ++exchange) {
        const bool out = exchange->direction == Exchange::Direction::Out;
        const QList<ExchangeWord> words =
            m_plugin ? m_plugin->explain(exchange->direction, exchange->bytes, m_device) : QList<ExchangeWord>();
        lines.append({{exchange->at.toLocalTime().toString(u"HH:mm:ss.zzz"_s), ui::Token::Text2, false},
                      {out ? tr("Till") : tr("Device"), out ? ui::Token::Text2 : ui::Token::Primary, true},
                      {exchangeWords(words, *exchange), ui::Token::Text, false},
                      {QString::number(exchange->size), ui::Token::Text2, false}});
    }
    if (lines.isEmpty())
        lines.append({{QString(), ui::Token::Text2, false},
                      {QString(), ui::Token::Text2, false},
                      {tr("Nothing was said yet."), ui::Token::Text2, false},
                      {QString(), ui::Token::Text2, false}});
    m_table->setLines(lines);
}

} // namespace devices
