#pragma once

#include "ui/controls/button.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// Digits for a finger. Calculators begin with 7-8-9, telephones with 1-2-3: amounts take the first, codes the second.
/// Always left to right.
class NumPad final : public QWidget
{
    Q_OBJECT

public:
    enum class Order { Calculator, Telephone };
    enum class Corner { Nothing, Comma, DoubleZero, Next, Cancel, Keyboard };

    NumPad(Order order, int keyHeight, QWidget *parent = nullptr);

    /// The key left of the zero, right of the zero; backspace takes the one that is Nothing.
    void setCorners(Corner left, Corner right);
    void setCornerText(const QString &text); ///< words of Next or Cancel
    void setSpacing(int spacing);
    void setDigitSize(int pixelSize);
    /// A further column at the end; `stretch` in hundredths of a digit's width.
    void addColumn(const QList<Button *> &buttons, int stretch);

signals:
    void digit(int digit);
    void doubleZero();
    void comma();
    void backspace();
    void cleared(); ///< backspace held down
    void next(); ///< Next or Cancel
    void keyboard(); ///< letters are wanted

private:
    Button *corner(Corner corner);
    Button *backspaceKey();

    QGridLayout *m_grid;
    QList<Button *> m_digits;
    Button *m_left = nullptr;
    Button *m_right = nullptr;
    int m_keyHeight;
};

/// What a pad types: the shown value is replaced by the first key, later ones append.
class PadText
{
public:
    explicit PadText(int maximumLength = 9) : m_maximum(maximumLength) {}

    void show(const QString &text); ///< a value to be replaced
    void digit(int digit);
    void comma(int decimals);
    void backspace();
    void clear();
    const QString &text() const { return m_text; }
    bool isFresh() const { return m_fresh; }

private:
    QString m_text;
    int m_maximum;
    int m_decimals = -1;
    bool m_fresh = true;
};

} // namespace ui
