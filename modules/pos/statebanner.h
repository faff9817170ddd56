#pragma once

#include "modules/till/counter.h"

#include <QTimer>
#include <QWidget>

namespace ui {
class Banner;
}

namespace pos {

/// One sentence about what is out of order: a stopped till, the printer, the network; the most severe wins. Offline
/// shows after 20 s, the return of the network for 6 s.
class StateBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBanner(till::Counter &counter, QWidget *parent = nullptr);

    void setQueueShown(bool shown);

signals:
    void queueToggled();

private:
    void refresh();
    bool showPrinter();
    bool showLink();

    till::Counter &m_counter;
    ui::Banner *m_banner;
    QTimer m_clock;
    int m_waited = 0; ///< facts that waited while offline
    bool m_wasOffline = false;
    QDateTime m_backUntil;
    bool m_queueShown = false;
};

} // namespace pos
