#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

class QLabel;

namespace ui {
class ReasonPicker;
class Stepper;
} // namespace ui

namespace pos {

/// What of a ticket comes back (POS-17): pieces of each line, back to stock or spoiled, why, and how the money goes
/// back; in an exchange the money waits for the payment.
class ReturnDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    enum class Purpose { Refund, Exchange };

    ReturnDialog(till::Counter &counter, const till::SoldTicket &ticket, Purpose purpose, QWidget *owner);

    QList<till::ReturnedLine> lines() const;
    QString reason() const;
    QString method() const { return m_method; }
    Money amount() const;

private:
    struct Line
    {
        till::SoldLine sold;
        Quantity quantity;
        bool restock = true;
        ui::Stepper *stepper = nullptr;
        QLabel *amount = nullptr;
        ui::Button *fate = nullptr;
    };

    QWidget *buildLines();
    QWidget *buildLine(int place);
    QWidget *buildMethods(const till::SoldTicket &ticket);
    void step(int place, int by);
    void refresh();

    till::Counter &m_counter;
    Purpose m_purpose;
    QList<Line> m_lines;
    ui::ReasonPicker *m_reason;
    QString m_method;
    QList<std::pair<QString, ui::Button *>> m_methods;
    QLabel *m_why;
    ui::Button *m_go;
};

} // namespace pos
