#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QWidget>

namespace ui {

class Button;
class Dialog;
class Keyboard;

/// The keyboard of the screen, over the lower part of a window: there when a text field is touched, or asked for by a
/// key; away when the field loses the focus. A dialog that holds the field moves up as far as it must; a page that
/// scrolls is shortened. Where a keyboard of wood is in use, a touch alone does not bring it.
class TouchKeyboard final : public QWidget
{
    Q_OBJECT

public:
    /// Makes the window's keyboard watch its fields; once.
    static TouchKeyboard *install(QWidget *window);
    /// Shows it for `field`, which takes the focus.
    static void open(QWidget *field);

    bool isOpen() const { return m_field != nullptr; }
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {} // between keys is not on what is below

private:
    explicit TouchKeyboard(QWidget *window);
    void openFor(QWidget *field);
    void place();
    Dialog *dialogOf(const QWidget *field) const;
    void restore(); ///< what gave way for it

    Keyboard *m_keys;
    QPointer<QWidget> m_field;
    QPointer<QWidget> m_lifted; ///< a Dialog, unless it is going
    QPointer<QScrollArea> m_shortened;
};

/// The key that brings the keyboard to `field`.
Button *keyboardButton(QWidget *field, QWidget *parent = nullptr);

} // namespace ui
