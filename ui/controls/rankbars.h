#pragma once

#include <QWidget>

namespace ui {

/// Parts of a whole, the largest first: a name, a bar on its track, the value at the end (DESIGN "Charts").
class RankBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        QString below; ///< a second, smaller line; may be empty
        QString value;
        qint64 weight = 0;
    };

    explicit RankBars(const QString &name, QWidget *parent = nullptr);

    /// Sorts by weight; at most `most` are shown.
    void setBars(QList<Bar> bars, int most = 20);
    QString text() const; ///< all words, for a screen reader and tests
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<Bar> m_bars;
};

} // namespace ui
