#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace ui {

/// One of a few that exclude each other: a track with the chosen one raised (DESIGN 3). Keys: the arrows move.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const QString &name, QWidget *parent = nullptr);

    /// `objectName` is the segment's; `icon` may be empty.
    void add(const QString &objectName, const QString &icon, const QString &text);
    int current() const { return m_current; }
    /// Also announces it, when it is another one.
    void setCurrent(int place);

signals:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<QAbstractButton *> m_segments;
    int m_current = 0;
};

} // namespace ui
