#pragma once

#include "modules/till/cart.h"

#include <QWidget>

namespace pos {

/// The ticket as a list to look at: quantity, name, amount, and the sums under it.
class BillSummary final : public QWidget
{
    Q_OBJECT

public:
    BillSummary(const till::Cart &cart, const QString &title, QWidget *parent = nullptr);
};

} // namespace pos
