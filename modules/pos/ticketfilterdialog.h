#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"
#include "ui/scanfilter.h"

class QLabel;
class QLineEdit;

namespace pos {

/// What else one remembers of a ticket: its amount, something on it, who sold it.
class TicketFilterDialog final : public ui::Dialog, public ui::ScanTarget
{
    Q_OBJECT

public:
    TicketFilterDialog(till::Counter &counter, const till::TicketFilter &filter, QWidget *owner);

    const till::TicketFilter &filter() const { return m_filter; }
    void scanned(const QString &code) override; ///< a product's

private:
    void chooseProduct(const QString &text);
    QWidget *buildCashiers();
    void refresh();

    till::Counter &m_counter;
    till::TicketFilter m_filter;
    QLineEdit *m_amount;
    QLineEdit *m_product;
    QLabel *m_productName;
    QList<std::pair<QUuid, ui::Button *>> m_cashiers;
};

} // namespace pos
