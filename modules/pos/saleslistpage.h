#pragma once

#include "ui/lists/listpage.h"

namespace desk {
class PaperSide;
} // namespace desk

namespace pos {

/// Every ticket of the shop at the office (spec sales 3.7): by number, day, cashier, till, product, amount; its paper
/// as it was printed beside it.
class SalesListPage final : public ui::ListPage, public TakesArgument
{
    Q_OBJECT

public:
    explicit SalesListPage(Services &services);

    /// A ticket's uuid.
    void take(const QString &argument) override;

protected:
    void look(const Row *row) override;

private:
    static ui::ListSpec listSpec();
    desk::PaperSide *m_paper;
};

} // namespace pos
