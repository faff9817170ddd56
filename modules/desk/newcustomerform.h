#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {
class Button;
}

namespace desk {

/// Name and telephone are enough; the office completes the rest. A telephone that is known already offers whose it is.
class NewCustomerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewCustomerForm(till::Counter &counter, QWidget *parent = nullptr);

    /// What was looked for begins the name, or the telephone when it is digits.
    void begin(const QString &looked);
    void submit();
    bool isComplete() const;
    bool isSaving() const { return m_saving; }
    /// The field digits of a pad go to.
    QLineEdit *padField() const;

signals:
    void edited();
    void chosen(const QUuid &customer); ///< made, or the one who has this telephone

private:
    void answered(const Result<till::Customer> &customer);

    till::Counter &m_counter;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLabel *m_fault;
    ui::Button *m_known;
    QUuid m_knownId;
    bool m_saving = false;
};

} // namespace desk
