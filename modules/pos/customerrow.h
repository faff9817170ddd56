#pragma once

#include "modules/till/counter.h"

#include <QAbstractButton>

namespace pos {

/// Whose ticket it is, at the top of it: name, telephone, what is owed; what must not be eaten, as a warning. One touch
/// chooses somebody else.
class CustomerRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CustomerRow(till::Counter &counter, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 59}; }
    QSize minimumSizeHint() const override { return {120, 59}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    till::Counter &m_counter;
    std::optional<till::Customer> m_customer;
};

} // namespace pos
