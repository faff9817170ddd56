#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

/// The views of a list that are always there, underlined (DESIGN 3, Tabs). Arrows move among them.
class ListTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit ListTabs(const QStringList &titles, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int tab);

signals:
    void chosen(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override { return {300, 40}; }

private:
    QRect box(int tab) const;

    QStringList m_titles;
    int m_current = 0;
};

} // namespace ui
