#pragma once

#include "modules/pos/ticketview.h"
#include "ui/controls/numpad.h"
#include "ui/controls/toast.h"

namespace pos {

/// The number pad of the ticket: quantity, discount or price of the selected line, live. What is typed is shown in the
/// line and applied at once where it is a value; a zero quantity removes the line only when confirmed.
class LinePad final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Quantity, Discount, Price };

    LinePad(till::Counter &counter, int keyHeight, QWidget *parent = nullptr);

    /// Starts on the selected line; false, with an explanation, when the cashier may not.
    bool begin(Mode mode);
    void end();
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
    bool may(Mode mode) const;
    void explainMissingRight(Mode mode);

    till::Counter &m_counter;
    ui::NumPad *m_pad;
    ui::Button *m_modes[3];
    Mode m_mode = Mode::Quantity;
    ui::PadText m_text;
    bool m_typing = false;
    int m_line = -1;
    bool m_applying = false;
};

} // namespace pos
