#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"
#include "ui/scanfilter.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace devices {

/// Scan or type a code: what the till would make of it, and by which rule. Sells nothing.
class CodeDialog final : public ui::Dialog, public ui::ScanTarget
{
    Q_OBJECT

public:
    CodeDialog(till::Counter &counter, QWidget *owner);

    void scanned(const QString &code) override;

private:
    void read(const QString &code, bool wasScanned);
    void addRow(const QString &name, const QString &value);
    void showReading(const till::CodeReading &reading);

    till::Counter &m_counter;
    QLineEdit *m_field;
    QLabel *m_verdict;
    QGridLayout *m_rows;
};

} // namespace devices
