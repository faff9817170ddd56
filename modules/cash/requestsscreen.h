#pragma once

#include "modules/desk/detailside.h"
#include "modules/desk/listscreen.h"

#include <QTimer>

namespace cash {

/// What the office wants done with this drawer (CASH-8 to CASH-10): who asked, what for, what it leaves, and one touch
/// that does it.
class RequestsScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit RequestsScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;
    void act() override { confirm(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    QString text(const till::CashRequest &request) const;
    void confirm();
    void answered(const till::CashRequest &request, const Result<> &done);

    Services &m_services;
    desk::DetailSide *m_detail;
    ui::Button *m_later;
    ui::Button *m_confirm;
    QList<till::CashRequest> m_requests; ///< as shown
    QUuid m_current;
    bool m_busy = false;
    QTimer m_rest; ///< after one is done: a second tap would be for the next
};

} // namespace cash
