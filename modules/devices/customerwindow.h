#pragma once

#include "modules/devices/customerview.h"

#include <QWidget>

namespace devices {

/// What the customer sees on a screen of their own: the shop while nobody buys, else the ticket, what is to be paid,
/// the change. Painted, in the till's language and colours; takes neither focus nor touches.
class CustomerWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerWindow(QWidget *parent = nullptr);

    void setView(const CustomerView &view);
    void setWelcome(const QString &text);
    const CustomerView &view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int scaled(int pixels) const;
    QRect mirrored(const QRect &box) const;
    void paintIdle(QPainter &painter);
    void paintTicket(QPainter &painter);
    void paintLines(QPainter &painter, const QRect &area);
    void paintLine(QPainter &painter, const QRect &row, int index);
    void paintAside(QPainter &painter, const QRect &area);

    CustomerView m_view;
    QString m_welcome;
};

} // namespace devices
