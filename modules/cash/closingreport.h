#pragma once

#include "modules/till/counter.h"

#include <QWidget>

namespace ui {
class Button;
class ToastHost;
} // namespace ui

namespace cash {

/// What was closed (04c): four figures, families, movements, and the Z as it goes to the printer.
class ClosingReport final : public QWidget
{
    Q_OBJECT

public:
    ClosingReport(till::Counter &counter, const till::ClosedSession &closed, const QList<till::CashMovement> &movements,
                  ui::ToastHost *toasts);

signals:
    void left();

private:
    QWidget *buildFigures(const till::ClosedSession &closed);
    QWidget *buildFamilies(const till::ClosedSession &closed);
    QWidget *buildMovements(const QList<till::CashMovement> &movements);
    QWidget *buildPaper(const till::ClosedSession &closed);
    void printAgain(const QUuid &session);
    void openDrawer();

    till::Counter &m_counter;
    ui::ToastHost *m_toasts;
    bool m_busy = false;
};

} // namespace cash
