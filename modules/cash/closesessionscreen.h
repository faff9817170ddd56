#pragma once

#include "modules/cash/parts.h"
#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace cash {

class ClosingReport;
class CountPanel;
class DepositPanel;
class ReviewPanel;

/// Closing (04b, CASH-2, CASH-3): count, deposit to the safe, check; then what was closed (04c).
class CloseSessionScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit CloseSessionScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Parked, Count, Deposit, Review, Closed };

    void buildTop();
    void go(Step step);
    void goOn();
    void back();
    void review();
    void close();
    void answered(const Result<till::ClosedSession> &closed);

    Services &m_services;
    till::Counter &m_counter;
    ui::ToastHost *m_toasts = nullptr;
    TopBar m_top;
    QStackedWidget *m_stack;
    CountPanel *m_count;
    DepositPanel *m_deposit;
    QPointer<ReviewPanel> m_review;
    QPointer<ClosingReport> m_report;
    QList<till::CashMovement> m_movements; ///< a closed session no longer lists them
    Step m_step = Step::Count;
    bool m_closing = false;
};

} // namespace cash
