#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {
class ToastHost;
}

namespace cash {

/// A session does not close over tickets on hold (cash.tickets_parked): here they are, to be taken up or dropped.
class ParkedPage final : public QWidget
{
    Q_OBJECT

public:
    ParkedPage(till::Counter &counter, ui::ToastHost *&toasts);

    /// Those of this till: another's do not stand in the way.
    static QList<till::ParkedTicket> parkedHere(till::Counter &counter);

signals:
    void recalled();
    void cleared(); ///< none is left

private:
    void rebuild();
    QWidget *line(const till::ParkedTicket &ticket);
    void recall(const QUuid &ticket);
    void drop(const till::ParkedTicket &ticket);

    till::Counter &m_counter;
    ui::ToastHost *&m_toasts;
    QVBoxLayout *m_list;
    bool m_busy = false;
};

} // namespace cash
