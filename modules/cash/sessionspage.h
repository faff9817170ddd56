#pragma once

#include "ui/lists/listpage.h"

namespace desk {
class PaperSide;
} // namespace desk

namespace cash {

/// Every session of every drawer at the office (CASH-12): counts, differences, and the Z as it was printed (anchors
/// 30).
class SessionsPage final : public ui::ListPage, public TakesArgument
{
    Q_OBJECT

public:
    explicit SessionsPage(Services &services);

    /// A session's uuid.
    void take(const QString &argument) override;

protected:
    void look(const Row *row) override;

private:
    static ui::ListSpec listSpec();
    static ui::BadgeLook stateBadge(const Row &row);
    desk::PaperSide *m_paper;
};

} // namespace cash
