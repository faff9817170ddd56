#pragma once

#include "modules/till/counter.h"

#include <QWidget>

namespace ui {
class Button;
}

namespace pos {

/// How the ticket may be paid, from the shop's settings. What needs the server is greyed while it does not answer
/// (DESIGN 5.4).
class MethodRow final : public QWidget
{
    Q_OBJECT

public:
    /// Money out takes cash, a voucher, or the account.
    MethodRow(till::Counter &counter, bool moneyOut, QWidget *parent = nullptr);

    const QList<till::PaymentMethod> &methods() const { return m_methods; }
    std::optional<till::PaymentMethod> ofKind(till::PaymentMethod::Kind kind) const;
    bool isAvailable(const till::PaymentMethod &method) const;
    /// Names of those that are paused now.
    QStringList paused() const;
    void setCurrent(const QString &key);

signals:
    void chosen(const till::PaymentMethod &method);

private:
    void refresh();

    till::Counter &m_counter;
    QList<till::PaymentMethod> m_methods;
    QList<ui::Button *> m_buttons;
};

} // namespace pos
