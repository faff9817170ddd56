#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"
#include "ui/scanfilter.h"

class QLabel;
class QLineEdit;

namespace pos {

/// The code of a voucher (avoir), scanned or typed; accepted once the server answered what it is worth.
class VoucherDialog final : public ui::Dialog, public ui::ScanTarget
{
    Q_OBJECT

public:
    VoucherDialog(till::Counter &counter, QWidget *owner);

    const till::Voucher &voucher() const { return m_voucher; }
    void scanned(const QString &code) override;

private:
    void look();

    till::Counter &m_counter;
    QLineEdit *m_field;
    QLabel *m_fault;
    ui::Button *m_use;
    bool m_asking = false;
    till::Voucher m_voucher;
};

} // namespace pos
