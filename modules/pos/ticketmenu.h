#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

namespace pos {

class TicketActs;

/// What one does more rarely with the ticket being made ("…" beside its number).
class TicketMenu final : public ui::Dialog
{
    Q_OBJECT

public:
    TicketMenu(till::Counter &counter, TicketActs &acts, QWidget *owner);

signals:
    void returnWanted();
    void recallWanted();

private:
    ui::Button *addRow(const QString &name, const QString &icon, const QString &text, const QString &hint = {});
};

} // namespace pos
