#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

class QGridLayout;
class QLabel;

namespace pos {

/// Tickets on hold (02e): one touch takes one up, what is being made goes on hold in its turn. Refused ones say who has
/// them.
class RecallDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    RecallDialog(till::Counter &counter, QWidget *owner);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    QWidget *card(const till::ParkedTicket &ticket, int place);
    void take(const QUuid &ticket);
    void askToDrop(const till::ParkedTicket &ticket);
    void drop(const till::ParkedTicket &ticket, const QString &reason);
    void say(const Error &error);

    till::Counter &m_counter;
    QWidget *m_cards;
    QGridLayout *m_grid;
    QLabel *m_fault;
    bool m_busy = false;
};

} // namespace pos
