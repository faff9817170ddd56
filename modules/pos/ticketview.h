#pragma once

#include "modules/till/counter.h"

#include <QListView>

namespace ui {
class Button;
class Stepper;
} // namespace ui

namespace pos {

class TicketModel;
class TicketDelegate;

/// The lines of the ticket; the selected one carries its own controls.
class TicketView final : public QListView
{
    Q_OBJECT

public:
    explicit TicketView(till::Counter &counter, QWidget *parent = nullptr);

    /// The value being typed stands in the selected line instead of its controls; nullopt gives them back.
    struct Field
    {
        QString text;
        bool isPrice = false;
        bool isDiscount = false;
    };
    void setField(const std::optional<Field> &field);
    void setControlsShown(bool shown);

signals:
    void discountWanted();
    void noteWanted();
    void quantityWanted();
    void removeWanted(int line);
    void returnRemoved(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void placeControls();
    void placeReturnButtons();
    void step(int by);
    void removeSelected();

    till::Counter &m_counter;
    TicketModel *m_lines;
    TicketDelegate *m_delegate;
    QWidget *m_controls;
    ui::Stepper *m_stepper;
    ui::Button *m_discount;
    QList<ui::Button *> m_returnButtons; ///< one for every row of goods that come back
    bool m_controlsShown = true;
    int m_count = 0;
};

} // namespace pos
