#pragma once

#include "modules/till/counter.h"
#include "modules/till/pin.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {
class NumPad;
}

namespace auth {

/// Where a code is typed: dots, telephone pad, tries left. A code of four digits needs no Enter: it is tried when the
/// fingers rest a moment, so that five and six digits can be typed as well.
class PinCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PinCard(till::Counter &counter, QWidget *parent = nullptr);

    void setPerson(const QUuid &person);
    void digit(int digit);
    void backspace();
    void clear();
    void submit();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void say(const QString &text, bool bad);

    till::Counter &m_counter;
    QUuid m_person;
    QString m_typed;
    QLabel *m_name;
    QLabel *m_hint;
    QWidget *m_dots;
    ui::NumPad *m_pad;
    QTimer m_rest;
    QTimer m_countdown;
    bool m_trying = false;
};

} // namespace auth
