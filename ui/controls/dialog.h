#pragma once

#include "ui/controls/button.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// A dialog inside the window, over a flat scrim: never a second window, never an event loop of its own. Escape and the
/// safe button cancel; the main button is last. Deletes itself after finished().
class Dialog : public QWidget
{
    Q_OBJECT

public:
    enum Outcome { Rejected, Accepted, Other };

    /// `owner` is any widget of the window it covers.
    Dialog(const QString &title, int width, QWidget *owner);

    void open();
    void done(int outcome);
    void accept() { done(Accepted); }
    void reject() { done(Rejected); }

    QVBoxLayout *body() const { return m_body; }
    void addText(const QString &text);
    /// A second line under the title, and the cross at its end (02d, 02e, 02f).
    void setSubtitle(const QString &text);
    void addCloseButton();
    /// What stands at the start of the foot, before the buttons.
    void addToFootStart(QWidget *widget);
    void addToFoot(QWidget *widget);
    /// Buttons of the foot, in reading order.
    Button *addButton(Button::Kind kind, const QString &text, int outcome);
    /// What a button of the foot is high: for a finger, unless the window says by its property "desktop" that it is for
    /// mouse and keyboard.
    int buttonHeight() const;
    /// Where the keyboard starts; the first button of the foot otherwise, or the first one at all.
    void setFirstFocus(QWidget *widget) { m_first = widget; }

    /// Moves the panel up, so that what covers the bottom of the window leaves a field in sight; 0: back.
    void setLift(int pixels);

    /// The dialog now open over `window`, if any.
    static Dialog *current(const QWidget *window);

signals:
    void finished(int outcome);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *firstFocus();
    void keepFocus();

    QWidget *m_panel;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_titles;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_focusBefore;
    int m_lift = 0;
    bool m_done = false;
};

} // namespace ui
