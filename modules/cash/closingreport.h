#pragma once

#include "modules/till/cashsession.h"

#include <QWidget>

namespace cash {

/// What was closed (04c): the figures, and the Z as it goes to the printer.
class ClosingReport final : public QWidget
{
    Q_OBJECT

public:
    /// `printed`: the Z is on its way to a printer.
    ClosingReport(const till::ClosedSession &closed, bool printed, QWidget *parent = nullptr);

signals:
    void left();
};

} // namespace cash
