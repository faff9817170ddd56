#pragma once

#include "modules/pos/ticketacts.h"
#include "modules/pos/ticketview.h"
#include "ui/controls/numpad.h"

namespace pos {

/// The number pad of the ticket: quantity, discount or price of the selected line. What is typed is shown in the line.
/// A quantity applies at once, but for zero; a discount and a price, which may need somebody's right, when confirmed.
class LinePad final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Quantity, Discount, Price };

    LinePad(till::Counter &counter, TicketActs &acts, int keyHeight, QWidget *parent = nullptr);

    /// Starts on the selected line; false, with an explanation, when there is none.
    bool begin(Mode mode);
    void end();
    /// Applies a typed discount or price that waits, and ends: before anything else happens to the ticket.
    void commit();
    /// Enter: what is left to apply is applied. Emits closed().
    void confirm();
    /// A key of the keyboard; false when the pad does not want it.
    bool takeKey(QKeyEvent *event);
    bool isTyping() const { return m_typing; }

signals:
    void fieldChanged(const std::optional<pos::TicketView::Field> &field);
    void explained(const ui::ToastText &toast);
    void closed();
    /// Digits while the ticket is empty: they multiply the next product.
    void multiplierTyped(int digit);

private:
    void setMode(Mode mode);
    void showValue();
    void typed();
    void apply();
    QString value() const;

    till::Counter &m_counter;
    TicketActs &m_acts;
    ui::NumPad *m_pad;
    ui::Button *m_modes[3];
    Mode m_mode = Mode::Quantity;
    ui::PadText m_text;
    bool m_typing = false;
    bool m_waits = false; ///< typed, not yet applied
    int m_line = -1;
    bool m_applying = false;
};

} // namespace pos
