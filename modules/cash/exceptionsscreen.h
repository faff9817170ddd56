#pragma once

#include "modules/cash/parts.h"
#include "modules/desk/detailside.h"
#include "modules/desk/listscreen.h"

namespace cash {

/// What rules disliked, for the manager: in plain words, each resolved with a note.
class ExceptionsScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit ExceptionsScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;
    void act() override { resolve(); }

private:
    void show(const QList<till::ExceptionRow> &rows);
    void resolve();

    desk::DetailSide *m_detail;
    ui::Button *m_resolve;
    QList<till::ExceptionRow> m_rows;
    int m_current = -1;
    bool m_busy = false;
};

} // namespace cash
