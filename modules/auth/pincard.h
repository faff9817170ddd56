#pragma once

#include "modules/till/counter.h"
#include "modules/till/pin.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {
class PinEntry;
}

namespace auth {

/// Whose code is typed, and how many tries are left.
class PinCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PinCard(till::Counter &counter, QWidget *parent = nullptr);

    void setPerson(const QUuid &person);
    /// A badge replaces name and code.
    void badge(const QString &code);
    ui::PinEntry &entry() { return *m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void submit(const QString &pin);
    void answered(const Result<till::Cashier> &signedIn);
    void say(const QString &text, bool bad);

    till::Counter &m_counter;
    QUuid m_person;
    QLabel *m_name;
    QLabel *m_hint;
    ui::PinEntry *m_entry;
    QTimer m_countdown;
    bool m_trying = false;
};

} // namespace auth
