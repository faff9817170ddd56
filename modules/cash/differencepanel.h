#pragma once

#include "modules/core/money.h"

#include <QWidget>

namespace cash {

/// Counted minus expected, with its colour and its words: a number alone is never enough.
class DifferencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePanel(QWidget *parent = nullptr);
    /// `limit`: above it only some may close (CASH-3).
    void set(Money difference, Money limit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Money m_difference;
    Money m_limit;
};

} // namespace cash
