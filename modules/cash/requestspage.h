#pragma once

#include "modules/cash/askdialog.h"
#include "ui/lists/listpage.h"

namespace cash {

/// What the office asked of the drawers, and what became of it: waiting, done, withdrawn. The till's side of it is
/// RequestsScreen.
class RequestsPage final : public ui::ListPage
{
    Q_OBJECT

public:
    explicit RequestsPage(Services &services);

protected:
    void look(const Row *row) override;
    void showEvent(QShowEvent *event) override;

private:
    static ui::ListSpec listSpec();
    static ui::BadgeLook stateBadge(const Row &row);
    static QString kindText(const Row &row);
    void learn();
    void ask();
    void withdraw();

    Database &m_database;
    AskDialog::Choices m_choices;
    ui::Button *m_ask;
    ui::Button *m_withdraw;
    bool m_busy = false;
};

} // namespace cash
