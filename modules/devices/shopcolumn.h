#pragma once

#include "modules/devices/shopwatch.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace devices {

struct ShopLine;

/// The shop's other machines (12a, left column), asked anew while one looks.
class ShopColumn final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds LookEvery{10};

    explicit ShopColumn(ShopWatch &watch);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void addPart(const QString &title, const QList<ShopLine> &lines, const QString &name);
    void addNote(const QString &text);

    ShopWatch &m_watch;
    QTimer m_timer;
    QVBoxLayout *m_column;
};

} // namespace devices
