#pragma once

#include "modules/cash/parts.h"
#include "modules/desk/listscreen.h"

namespace desk {
class PaperPlace;
} // namespace desk

namespace cash {

/// Sessions that were closed (CASH-12): this till's own, and every till's when the server answers. Their Z is shown and
/// printed again where it was made.
class SessionsScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit SessionsScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;

private:
    QWidget *buildPaper();
    void show(const QList<till::SessionSummary> &sessions);
    void printAgain();

    desk::PaperPlace *m_paper;
    ui::Button *m_print;
    QLabel *m_printHint;
    QList<till::SessionSummary> m_sessions;
    int m_current = -1;
    bool m_busy = false;
};

} // namespace cash
