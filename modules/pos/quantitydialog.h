#pragma once

#include "modules/till/catalogue.h"
#include "ui/controls/dialog.h"
#include "ui/controls/numpad.h"

class QLabel;
namespace desk {
class ErrorLine;
}
namespace till {
class Devices;
}

namespace pos {

class ScalePanel;

/// How much of a product: a weight in its sale unit for what is weighed, pieces for the rest. Says the price meanwhile.
/// Where a scale stands, its weight is taken with one touch or Enter; the pad stays for when it does not answer.
class QuantityDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    /// `devices` null, without a scale, or a product that has no weight: the pad alone.
    QuantityDialog(const till::Product &product, till::Devices *devices, QWidget *owner);
    void setMainText(const QString &text); ///< of the button that accepts what was typed
    Quantity quantity() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPad();
    void typed();
    QString missing() const; ///< in words; empty: nothing is

    till::Product m_product;
    ui::PadText m_text{8};
    std::optional<Quantity> m_weighed;
    ScalePanel *m_scale = nullptr;
    QLabel *m_value;
    QLabel *m_amount;
    desk::ErrorLine *m_error;
    ui::Button *m_add;
};

} // namespace pos
