#pragma once

#include <QWidget>

namespace ui {

/// Bars over time (DESIGN "Charts"): the axis always runs to the right. A touch, or the mouse over it, tells one bar's
/// exact value.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; ///< under it; empty: no label at this place
        QString name; ///< in the tip: "9 h – 10 h"
        QString value; ///< in the tip: "4 560 DA"
        qint64 height = 0; ///< in whole units of the axis (dinars)
    };

    explicit BarChart(const QString &name, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

    /// The step of an axis that reaches `largest` in four or five round steps.
    static qint64 roundStep(qint64 largest);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect plot() const;
    void pick(const QPoint &at);
    void paintTip(QPainter &painter, const QRect &bar) const;

    QList<Bar> m_bars;
    qint64 m_step = 1;
    int m_picked = -1;
};

} // namespace ui
