#pragma once

#include "modules/core/money.h"

#include <QWidget>

namespace pos {

/// How much of the ticket is paid.
class PaidBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PaidBar(QWidget *parent = nullptr);
    void set(Money paid, Money total);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_thousandths = 0;
};

} // namespace pos
