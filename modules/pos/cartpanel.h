#pragma once

#include "modules/pos/linepad.h"

class QLabel;
class QStackedWidget;

namespace ui {
class Button;
}

namespace pos {

/// The end side of the selling screen: who, lines, acts or pad, totals, and the button that takes the money. Nothing in
/// it moves while selling.
class CartPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CartPanel(till::Counter &counter, QWidget *parent = nullptr);

    LinePad &pad() { return *m_pad; }
    /// Wide windows show the pad always.
    void setPadPinned(bool pinned);
    bool isPadShown() const;
    void openPad(LinePad::Mode mode);
    void closePad();
    void editNote();
    void askToClear();

signals:
    void payWanted();
    void toastWanted(const ui::ToastText &toast);

private:
    QWidget *buildHead();
    QWidget *buildActs();
    QWidget *buildFoot();
    void refresh();

    till::Counter &m_counter;
    QLabel *m_number;
    TicketView *m_ticket;
    QWidget *m_empty;
    QStackedWidget *m_lines;
    LinePad *m_pad;
    QWidget *m_acts;
    QWidget *m_padBox;
    QLabel *m_articles;
    QLabel *m_subtotal;
    QWidget *m_discountRow;
    QLabel *m_discount;
    ui::Button *m_pay;
    QList<ui::Button *> m_lineActs;
    ui::Button *m_quantityAct = nullptr;
    ui::Button *m_discountAct = nullptr;
    bool m_pinned = false;
};

} // namespace pos
