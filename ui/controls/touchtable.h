#pragma once

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>

namespace ui {

/// Rows for a finger: a head, lines of 56, one chosen at a time. Painted, so that hundreds cost nothing. Numbers stand
/// physically at the right in both directions, their heads too (DESIGN 10).
class TouchTable final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        int share = 0; ///< of what is left; 0: as wide as its content
        bool number = false;
        int rank = 0; ///< where there is no room the highest goes first; 0: always there
    };
    struct Cell
    {
        QString text;
        Token tone = Token::Text;
        bool strong = false;
    };
    using Line = QList<Cell>;

    explicit TouchTable(const QString &name, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    /// Keeps the place and, when it is still there, what was chosen.
    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    void setHeadShown(bool shown);
    void setLineHeight(int height);
    void setEdge(int pixels); ///< before the first and after the last column: 14 unless told
    /// Lines can be chosen: by touch, by arrows; chosen() tells.
    void setChoosing(bool on);
    int current() const { return m_current; }
    void setCurrent(int line);
    /// All words, for a screen reader and tests.
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, headHeight() + m_lineHeight}; }

signals:
    void chosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Place
    {
        int column;
        QRect box; ///< x and width only
    };
    int headHeight() const { return m_headShown ? 36 : 0; }
    QList<Place> places() const;
    void adjust();

    QList<Column> m_columns;
    QList<int> m_natural; ///< widths of what the columns hold
    QList<Line> m_lines;
    bool m_headShown = true;
    bool m_choosing = false;
    int m_lineHeight = 56;
    int m_edge = 14;
    int m_current = -1;
    int m_pressedAt = -1; ///< y of the finger, -1: none
    int m_scrolledFrom = 0;
    bool m_dragging = false;
};

} // namespace ui
