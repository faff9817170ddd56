#include "modules/devices/scaledialog.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

ScaleDialog::ScaleDialog(till::Devices &devices, QWidget *owner)
    : ui::Dialog(tr("Weight on the scale"), 560, owner)
    , m_devices(&devices)
    , m_weight(ui::label(u"—"_s, 52, QFont::Bold))
    , m_words(ui::label({}, 15, QFont::Normal, ui::Token::Text2))
{
    setSubtitle(tr("Put something on it, take it off, and look."));
    addCloseButton();
    m_weight->setObjectName(u"testWeightLabel"_s);
    m_weight->setAccessibleName(tr("Weight on the scale"));
    m_weight->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(u"testWordsLabel"_s);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMinimumHeight(44);
    body()->addWidget(m_weight);
    body()->addWidget(m_words);
    addButton(ui::Button::Kind::Primary, tr("Close"), Rejected)->setObjectName(u"closeScaleButton"_s);
    connect(&devices, &till::Devices::weightChanged, this, &ScaleDialog::refresh);
    devices.watchWeight(true);
    refresh();
}

ScaleDialog::~ScaleDialog()
{
    if (m_devices)
        m_devices->watchWeight(false);
}

void ScaleDialog::refresh()
{
    using State = WeightReading::State;
    const Result<WeightReading> weight = m_devices->weight();
    if (!weight) {
        m_weight->setText(u"—"_s);
        m_words->setText(ui::errorSentence(weight.error()));
        return;
    }
    const bool known = weight->state == State::Stable || weight->state == State::Moving;
    m_weight->setText(known ? ui::leftToRight(format::quantity(Quantity::fromUnits(weight->grams), u"g"_s)) : u"—"_s);
    QString how;
    switch (weight->state) {
    case State::Stable: how = tr("Stable"); break;
    case State::Moving: how = tr("Moving"); break;
    case State::Negative: how = tr("Under zero"); break;
    case State::Overload: how = tr("Too heavy"); break;
    case State::TooLight: how = tr("Too light"); break;
    case State::NotReady: how = tr("Not ready"); break;
    }
    m_words->setText(how + u" · "_s + tr("%n answer(s)", nullptr, ++m_readings));
}

} // namespace devices
