#pragma once

#include "modules/till/cart.h"
#include "ui/controls/dialog.h"
#include "ui/controls/numpad.h"

class QLabel;

namespace pos {

/// A discount on the whole ticket: usual ones by one touch, or typed; says what it makes meanwhile.
class DiscountDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    DiscountDialog(const till::Cart &cart, QWidget *owner);

    int hundredthsOfPercent() const; ///< 0…10 000

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(int percent);
    void typed();

    till::Cart m_cart; ///< a copy: what it would make is tried on it
    Money m_without; ///< its total with lines' own discounts only
    ui::PadText m_text{5};
    QLabel *m_value;
    QLabel *m_amount;
    QList<std::pair<int, ui::Button *>> m_usual;
    ui::Button *m_apply;
};

} // namespace pos
