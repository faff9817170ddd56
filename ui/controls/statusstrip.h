#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

/// The 36-pixel line at the bottom that says how everything stands. Painted; a touch on a segment is announced, but
/// nothing can be done here only.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        QString id;
        QString icon; ///< empty: a dot
        QString strong; ///< bold, in the tone
        QString text;
        Token tone = Token::Text2;
    };

    explicit StatusStrip(QWidget *parent = nullptr);
    void setSegments(const QList<Segment> &segments);
    void setEnd(const QString &text); ///< at the far end: day and time
    QString text() const; ///< all words, for a screen reader and tests

signals:
    void touched(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int segmentWidth(const Segment &segment) const;

    QList<Segment> m_segments;
    QString m_end;
};

} // namespace ui
