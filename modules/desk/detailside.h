#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk {

/// The line looked at beside a list, in words; what one does about it goes below, into column().
class DetailSide final : public QWidget
{
public:
    /// `name` heads the object names: "paper" gives paperTitleLabel, paperStateLabel, paperWhereLabel, paperTextLabel.
    explicit DetailSide(const QString &name);

    QLabel *title() { return m_title; }
    QLabel *state() { return m_state; } ///< in one word or name, coloured by whoever knows
    QLabel *where() { return m_where; } ///< where, when, who
    QLabel *text() { return m_text; }
    QVBoxLayout *column() { return m_column; }

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_where;
    QLabel *m_text;
};

} // namespace desk
