#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QTimer;

namespace ui {

/// Every button of the counter: painted from the theme, sized for a finger, with an icon, a key hint, a counter or an
/// amount where it needs one. Keeps the keyboard focus where it was when touched.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Standard,
        Soft,
        Ghost,
        Danger,
        DangerFilled, ///< DESIGN 3
        Key,
        FunctionKey,
        ModeKey, ///< of a number pad
        Quiet, ///< small actions under the ticket: surface2
        Rail, ///< category: filled when checked, flat otherwise
        Choice ///< proposed amounts, people: soft with a strong line when checked
    };

    Button(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setTouchHeight(int height); ///< 48 unless told
    void setTextStyle(int pixelSize, QFont::Weight weight);
    void setIconName(const QString &name, int size = 20);
    void setHint(const QString &key); ///< "F12", shown in a small frame
    void setTrailing(const QString &text, int pixelSize = 26); ///< at the far end, bold: the pay button's amount
    /// A count that calls for attention, in a pill after the words; 0 shows none. `late`: something waits for long.
    void setCount(int count, bool late = false);
    void setStacked(bool stacked); ///< icon above the words
    void setAlignedToStart(bool start) { m_toStart = start; }
    void setRadius(int radius) { m_radius = radius; }
    void setHidesTrailingWhenDisabled(bool hides) { m_hidesTrailing = hides; }
    /// After 450 ms `longPressed` comes instead of `clicked`.
    void setLongPress(bool on);
    void setRepeats(bool on); ///< again after 400 ms, then every 90 ms

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// False when words had to be cut at the present size: tests ask.
    bool textFits() const;

signals:
    void longPressed();

protected:
    struct Look
    {
        QColor fill, line, ink;
        qreal lineWidth = 1;
    };
    Look look() const;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int gap() const { return m_stacked ? 6 : 10; }
    int padding() const;
    QSize hintSize() const;
    int countWidth() const;
    void paintCount(QPainter &painter, const QRect &pill) const;
    void paintRow(QPainter &painter, const Look &look) const;
    void paintStack(QPainter &painter, const Look &look) const;

    Kind m_kind;
    int m_height = 48;
    int m_pixelSize = 15;
    QFont::Weight m_weight = QFont::DemiBold;
    QString m_icon;
    int m_iconSize = 20;
    QString m_hint;
    QString m_trailing;
    int m_trailingSize = 26;
    int m_count = 0;
    bool m_late = false;
    int m_radius = 10;
    bool m_stacked = false;
    bool m_toStart = false;
    bool m_hidesTrailing = false;
    bool m_hovered = false;
    bool m_longPressed = false;
    QTimer *m_longPress = nullptr;
};

/// A square button with an icon only; `name` is what a screen reader says and the tool tip.
Button *iconButton(Button::Kind kind, const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace ui
