#pragma once

#include "modules/desk/attempt.h"
#include "modules/desk/moneywords.h"
#include "modules/till/counter.h"
#include "ui/controls/dialog.h"
#include "ui/controls/numpad.h"

class QVBoxLayout;

namespace desk {

class AmountBox;
class ErrorLine;

/// What the dialogs that move money have in common (04d): the amount and its pad, what is in the drawer before and
/// after, a refusal shown where one is, a right lent on the spot. Accepted once the movement is recorded.
class MoneyDialog : public ui::Dialog
{
    Q_OBJECT

public:
    /// What was recorded, in words, for whoever opened this: "Withdrawal recorded".
    const QString &outcome() const { return m_outcome; }
    Money recorded() const { return m_recorded; }
    /// Who lent the right, empty when nobody had to.
    const QString &allowedBy() const { return m_by; }

protected:
    MoneyDialog(till::Counter &counter, const QString &title, const QString &foot, int width, QWidget *owner);

    till::Counter &counter() const { return m_counter; }
    QVBoxLayout *startColumn() const { return m_start; }
    QVBoxLayout *endColumn() const { return m_end; }
    AmountBox *amount() const { return m_amount; }
    ui::Button *goButton() const { return m_go; }
    ui::Button *cancelButton() const { return m_cancel; }
    /// Under the pad: what is in the drawer, and what will be; hidden where a blind count hides it.
    void addDrawerFigures(const QString &after);
    /// How much of the drawer this takes (negative: brings).
    void showAfter(Money taken, const QString &words);
    void refuse(const QString &sentence);
    void forgive();
    /// What is still missing, in words; empty: nothing is (DESIGN 3: a button that is off says why).
    virtual QString missing() const = 0;

    /// The amount stands: neither pad nor keys change it.
    void setAmountLocked(bool locked);

    /// The main button, or Enter.
    virtual void submit() = 0;
    virtual void refresh();

    /// Does it, with a right lent on the spot where one lacks.
    template <typename Act>
    void record(const Intent &intent, const QString &outcome, Act act)
    {
        if (m_busy)
            return;
        m_busy = true;
        m_outcome = outcome;
        refresh();
        attempt(m_counter, this, intent, act, [this](const Result<> &done, const QString &by) { answered(done, by); });
    }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void answered(const Result<> &done, const QString &by);

    till::Counter &m_counter;
    QString m_foot;
    QVBoxLayout *m_start;
    QVBoxLayout *m_end;
    AmountBox *m_amount;
    ui::NumPad *m_pad;
    ErrorLine *m_error;
    QLabel *m_now = nullptr;
    QLabel *m_after = nullptr;
    QLabel *m_afterWords = nullptr;
    ui::Button *m_cancel;
    ui::Button *m_go;
    QString m_outcome;
    QString m_by;
    Money m_recorded;
    bool m_busy = false;
};

} // namespace desk
