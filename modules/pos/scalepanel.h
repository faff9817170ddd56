#pragma once

#include "modules/till/catalogue.h"
#include "modules/till/devices.h"
#include "ui/controls/button.h"
#include "ui/controls/marks.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace pos {

/// What lies on the scale, live, and one button that takes it. Only a weight that is stable, positive and fresh can be
/// taken (hardware 5.3); a scale that does not answer says so, and the pad beside stays.
class ScalePanel final : public QWidget
{
    Q_OBJECT

public:
    ScalePanel(till::Devices &devices, const till::Product &product, QWidget *parent = nullptr);
    ~ScalePanel() override;

    bool canTake() const { return netGrams() > 0; }
    void take();

signals:
    void taken(Quantity quantity); ///< in sale unit, the tare left out

private:
    void refresh();
    void toggleTare();
    qint64 netGrams() const; ///< 0: nothing that may be sold
    Quantity quantityOf(qint64 grams) const;
    void showReading(const WeightReading &reading);
    void showFault(const Error &fault);

    QPointer<till::Devices> m_devices; ///< may end before this, with the program
    till::Product m_product;
    qint64 m_tare = 0; ///< grams
    QTimer m_ageing; ///< a weight nobody renews stops being one
    ui::Badge *m_state;
    QLabel *m_weight;
    QLabel *m_amount;
    QLabel *m_words;
    ui::Button *m_tareButton;
    ui::Button *m_take;
};

} // namespace pos
