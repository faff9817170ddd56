#pragma once

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QWidget>

namespace ui {

/// Initials in a circle; the colour pair follows the name, always the same one.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(const QString &initials, int size, QWidget *parent = nullptr);
    void setInitials(const QString &initials);
    void setIconName(const QString &icon); ///< instead of initials

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QString m_icon;
};
void paintAvatar(QPainter &painter, const QRect &circle, const QString &initials, const QColor &ground = {});

/// A word of state on its soft colour.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const BadgeLook &look, QWidget *parent = nullptr);
    void set(const BadgeLook &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeLook m_look;
};

/// A row that is on or off; the whole row is the target.
class SwitchRow final : public QAbstractButton
{
    Q_OBJECT

public:
    SwitchRow(const QString &icon, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

/// A note (or a coin) one touches to add it: tinted, with how many there are.
class Banknote final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Note, SmallNote, Coin };
    Banknote(int dinars, Form form, QWidget *parent = nullptr);
    void setCount(int count);
    int dinars() const { return m_dinars; }
    QSize sizeHint() const override;

signals:
    void removed(); ///< held down

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_dinars;
    Form m_form;
    int m_count = 0;
    int m_timer = 0;
    bool m_held = false;

    void timerEvent(QTimerEvent *event) override;
};

} // namespace ui
