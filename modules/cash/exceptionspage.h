#pragma once

#include "ui/lists/listpage.h"

class QLabel;

namespace desk {
class DetailSide;
} // namespace desk

namespace cash {

/// What rules disliked, at the office: what happened in plain words, and what a manager found out.
class ExceptionsPage final : public ui::ListPage
{
    Q_OBJECT

public:
    explicit ExceptionsPage(Services &services);

protected:
    void look(const Row *row) override;
    void open(const Row &) override { explain(); }

private:
    static ui::ListSpec listSpec();
    void explain();
    void settle(qint64 exception, const QString &note);

    Database &m_database;
    desk::DetailSide *m_detail;
    QLabel *m_note;
    ui::Button *m_explain;
    bool m_busy = false;
};

} // namespace cash
