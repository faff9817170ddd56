#pragma once

#include <QAbstractButton>

namespace ui {

/// A filter above a list (DESIGN 3, Chip): its name, or what it is set to with a cross that takes it off.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &title, QWidget *parent = nullptr);

    /// Empty: not set.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;

signals:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString words() const;
    QRect cross() const;

    QString m_title;
    QString m_value;
};

} // namespace ui
