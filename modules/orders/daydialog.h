#pragma once

#include "ui/controls/dialog.h"

#include <QDate>

class QGridLayout;
class QLabel;

namespace orders {

/// A day in the months to come, by a touch. Accepted, day() says which.
class DayDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    DayDialog(const QDate &day, QWidget *owner);

    QDate day() const { return m_day; }

private:
    void show(const QDate &month);

    QDate m_day;
    QDate m_month; ///< its first day
    QLabel *m_name;
    QGridLayout *m_grid;
    ui::Button *m_before;
    QList<QWidget *> m_cells;
};

} // namespace orders
