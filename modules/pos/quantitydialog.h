#pragma once

#include "modules/till/catalogue.h"
#include "ui/controls/dialog.h"
#include "ui/controls/numpad.h"

class QLabel;

namespace pos {

/// How much of a product: a weight in its sale unit for what is weighed, pieces for the rest. Says the price meanwhile.
class QuantityDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    QuantityDialog(const till::Product &product, QWidget *owner);
    Quantity quantity() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typed();

    till::Product m_product;
    ui::PadText m_text{8};
    QLabel *m_value;
    QLabel *m_amount;
    ui::Button *m_add;
};

} // namespace pos
