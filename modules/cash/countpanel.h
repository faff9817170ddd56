#pragma once

#include "modules/cash/counting.h"
#include "modules/till/counter.h"

#include <QWidget>

class QLabel;

namespace ui {
class Button;
class NumPad;
class ToastHost;
} // namespace ui

namespace cash {

class DifferencePanel;

/// Counting what is in the drawer while a session is open (04b, CASH-3): by face, against what should be there, with
/// the difference explained. Under a blind count what should be there stays hidden until the count is confirmed, and
/// then the count stands: counting anew needs the right to close with a difference.
class CountPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `next`: the words of the main button once the count may go on.
    CountPanel(till::Counter &counter, const QString &next, const QString &nextIcon, ui::ToastHost *&toasts);

    till::CashCount count() const { return m_counting.count(); }
    QString reason() const;
    Money difference() const;
    bool takeKey(const QKeyEvent *event);
    /// The main button: confirms a blind count first.
    void goOn();
    void setBusy(bool busy);

signals:
    void finished();

private:
    QWidget *buildNotes();
    QWidget *buildCoins();
    QWidget *buildEnd();
    void addOtherMethods(class QVBoxLayout *column);
    bool isHidden() const { return m_counter.isBlindCount() && !m_confirmed; }
    void refresh();
    void openDrawer();
    void explain();
    void recount();

    till::Counter &m_counter;
    ui::ToastHost *&m_toasts;
    QString m_next;
    QString m_nextIcon;
    Counting m_counting;
    QLabel *m_notes;
    QLabel *m_coins;
    QWidget *m_terms;
    QWidget *m_blind;
    QLabel *m_expected;
    QLabel *m_counted;
    DifferencePanel *m_difference;
    QWidget *m_explanation;
    ui::Button *m_reasonButton;
    QLabel *m_reasonHint;
    ui::NumPad *m_pad;
    ui::Button *m_recount;
    ui::Button *m_go;
    QString m_reason;
    bool m_confirmed = false;
    bool m_busy = false;
};

/// From which difference on somebody else has to allow the closing.
Money differenceLimit(const till::Counter &counter);

} // namespace cash
