#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLineEdit;

namespace ui {
class Button;
}

namespace desk {

/// How money for something else than a ticket is paid: neither by owing nor by a voucher. Where a method wants its
/// number, a field for it.
class MethodChips final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodChips(const till::Counter &counter, QWidget *parent = nullptr);

    const till::PaymentMethod &current() const { return m_methods.at(m_current); }
    bool isCash() const { return current().kind == till::PaymentMethod::Kind::Cash; }
    /// Of the chosen method, empty where it needs none.
    QString reference() const;
    /// What is still missing, in words; empty: nothing is.
    QString missing() const;

signals:
    void changed();

private:
    void choose(int place);

    QList<till::PaymentMethod> m_methods;
    QList<ui::Button *> m_chips;
    QLineEdit *m_reference;
    int m_current = 0;
};

} // namespace desk
