#pragma once

#include "modules/core/money.h"

#include <QWidget>

namespace pos {

/// What goes back to the customer, readable at arm's length, and with which notes and coins; or what is still missing.
class ChangePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePanel(QWidget *parent = nullptr);
    void set(Money due, Money received);
    QSize sizeHint() const override { return {600, 168}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPieces(QPainter &painter, const QRect &area) const;

    Money m_due;
    Money m_received;
};

} // namespace pos
