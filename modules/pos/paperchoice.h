#pragma once

#include "modules/till/payment.h"

#include <QWidget>

namespace ui {
class Button;
}

namespace pos {

/// On paper now, never, or later: the third leaves the ticket to be printed when the customer asks.
class PaperChoiceBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperChoiceBox(till::PaperChoice choice, QWidget *parent = nullptr);

    till::PaperChoice choice() const { return m_choice; }
    void choose(till::PaperChoice choice);

private:
    till::PaperChoice m_choice;
    QList<std::pair<till::PaperChoice, ui::Button *>> m_buttons;
};

} // namespace pos
