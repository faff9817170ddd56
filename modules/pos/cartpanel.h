#pragma once

#include "modules/pos/linepad.h"

class QLabel;
class QStackedWidget;

namespace ui {
class Button;
class ElidedLabel;
class EmptyState;
} // namespace ui

namespace pos {

/// The end side of the selling screen: who, lines, acts or pad, totals, and the button that takes the money. Nothing in
/// it moves while selling.
class CartPanel final : public QWidget
{
    Q_OBJECT

public:
    CartPanel(till::Counter &counter, TicketActs &acts, QWidget *parent = nullptr);

    LinePad &pad() { return *m_pad; }
    /// Wide windows show the pad always.
    void setPadPinned(bool pinned);
    bool isPadShown() const;
    void openPad(LinePad::Mode mode);
    void closePad();

signals:
    void payWanted();
    void orderWanted();
    void customerWanted();
    void ticketMenuWanted();
    void ticketDiscountWanted();
    void recallWanted();
    void toastWanted(const ui::ToastText &toast);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildActs();
    QWidget *buildFoot();
    void refresh();

    till::Counter &m_counter;
    TicketActs &m_acts;
    QLabel *m_number;
    TicketView *m_ticket;
    ui::EmptyState *m_empty;
    ui::Button *m_recall;
    QStackedWidget *m_lines;
    LinePad *m_pad;
    QWidget *m_actsBox;
    QWidget *m_padBox;
    QWidget *m_noteRow;
    ui::ElidedLabel *m_note;
    QLabel *m_articles;
    QLabel *m_subtotal;
    QWidget *m_discountRow;
    QLabel *m_discount;
    QWidget *m_returnedRow;
    QLabel *m_returned;
    ui::Button *m_pay;
    QList<ui::Button *> m_ticketActs;
    bool m_pinned = false;
};

} // namespace pos
