#pragma once

#include "modules/core/module.h"
#include "ui/controls/dialog.h"

class QGridLayout;

namespace pos {

/// What one does with the till besides selling (F10). What the cashier may not do says so instead of vanishing.
class TillMenu final : public ui::Dialog
{
    Q_OBJECT

public:
    TillMenu(Services &services, QWidget *owner);

signals:
    void drawerWanted();
    void reprintWanted();
    void queueWanted();
    void ticketsWanted();

private:
    /// `why`: it cannot be done now, and says so below.
    ui::Button *addRow(const QString &name, const QString &icon, const QString &text, const QString &hint = {},
                       const QString &why = {});

    QGridLayout *m_rows;
    int m_count = 0;
};

} // namespace pos
