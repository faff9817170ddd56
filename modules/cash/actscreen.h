#pragma once

#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace desk {
class MoneyDialog;
} // namespace desk

namespace cash {

/// One act of the drawer straight from selling: its dialog, then a word that it is done, then back to selling. Shows
/// nothing of the drawer, so that whoever may act need not be allowed to see where it stands.
class ActScreen final : public QWidget
{
    Q_OBJECT

public:
    enum class Act { Move, Bank, SettleAccount };
    ActScreen(Services &services, Act act);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start();
    void run(desk::MoneyDialog *dialog);
    void showDone(const desk::MoneyDialog &dialog);
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    Act m_act;
    QVBoxLayout *m_column;
    bool m_started = false;
};

} // namespace cash
