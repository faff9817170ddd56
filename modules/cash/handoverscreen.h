#pragma once

#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QWidget>

namespace ui {
class ToastHost;
}

namespace cash {

class CountPanel;

/// Another cashier takes the drawer over, counted (CASH-3 without closing); who it is signs in next.
class HandOverScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void handOver();
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    ui::ToastHost *m_toasts = nullptr;
    CountPanel *m_count;
    bool m_busy = false;
};

} // namespace cash
