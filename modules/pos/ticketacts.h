#pragma once

#include "modules/desk/attempt.h"
#include "ui/controls/toast.h"

namespace pos {

/// What one does to the ticket that may need somebody's right or a reason: each act goes on by itself once it has them,
/// and says so.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `owner`'s window.
    TicketActs(till::Counter &counter, QWidget *owner);

    void discountLine(int line, int hundredthsOfPercent);
    void discountTicket(int hundredthsOfPercent);
    void setPrice(int line, Money price);
    void removeLine(int line);
    void clear();
    void park();
    void printSlip();
    void sendToWorkshop();
    void editLineNote(int line);
    void editTicketNote();
    /// Asks first: what is cleared does not come back.
    void askToClear();

signals:
    void said(const ui::ToastText &toast);

private:
    void report(const Error &error);
    void authorised(const QString &title, const QString &by);
    QString nameOf(int line) const;

    till::Counter &m_counter;
    QWidget *m_owner;
    bool m_parking = false;
    bool m_printing = false;
};

} // namespace pos
