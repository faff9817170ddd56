#include "ui/controls/numpad.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

NumPad::NumPad(Order order, int keyHeight, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_keyHeight(keyHeight)
{
    setLayoutDirection(Qt::LeftToRight);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Button(Button::Kind::Key, QString::number(digit), this);
        key->setObjectName(u"digit%1Key"_s.arg(digit));
        key->setTouchHeight(keyHeight);
        key->setTextStyle(24, QFont::DemiBold);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { emit this->digit(digit); });
        m_digits.append(key);
        const int row = order == Order::Calculator ? (9 - digit) / 3 : (digit - 1) / 3;
        if (digit == 0)
            m_grid->addWidget(key, 3, 1);
        else
            m_grid->addWidget(key, row, (digit - 1) % 3);
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 100);
    setCorners(Corner::Nothing, Corner::Nothing);
}

void NumPad::setCorners(Corner left, Corner right)
{
    delete m_left;
    delete m_right;
    m_left = left == Corner::Nothing ? nullptr : corner(left);
    m_right = right == Corner::Nothing ? backspaceKey() : corner(right);
    if (!m_left && right != Corner::Nothing)
        m_left = backspaceKey();
    if (m_left)
        m_grid->addWidget(m_left, 3, 0);
    m_grid->addWidget(m_right, 3, 2);
}

Button *NumPad::backspaceKey()
{
    auto *key = new Button(Button::Kind::FunctionKey, {}, this);
    key->setObjectName(u"backspaceKey"_s);
    key->setIconName(u"backspace"_s, 24);
    key->setAccessibleName(tr("Delete the last digit"));
    key->setTouchHeight(m_keyHeight);
    key->setLongPress(true);
    connect(key, &QAbstractButton::clicked, this, &NumPad::backspace);
    connect(key, &Button::longPressed, this, &NumPad::cleared);
    return key;
}

Button *NumPad::corner(Corner corner)
{
    auto *key = new Button(corner == Corner::Next                                       ? Button::Kind::Soft
                               : corner == Corner::Cancel || corner == Corner::Keyboard ? Button::Kind::FunctionKey
                                                                                        : Button::Kind::Key,
                           {}, this);
    key->setTouchHeight(m_keyHeight);
    key->setTextStyle(corner == Corner::Comma ? 24 : corner == Corner::DoubleZero ? 20 : 16, QFont::DemiBold);
    switch (corner) {
    case Corner::Comma:
        key->setObjectName(u"commaKey"_s);
        key->setText(u","_s);
        key->setAccessibleName(tr("Decimal comma"));
        connect(key, &QAbstractButton::clicked, this, &NumPad::comma);
        break;
    case Corner::DoubleZero:
        key->setObjectName(u"doubleZeroKey"_s);
        key->setText(u"00"_s);
        connect(key, &QAbstractButton::clicked, this, &NumPad::doubleZero);
        break;
    case Corner::Keyboard:
        key->setObjectName(u"keyboardKey"_s);
        key->setIconName(u"keyboard"_s, 24);
        key->setAccessibleName(tr("Keyboard on the screen"));
        connect(key, &QAbstractButton::clicked, this, &NumPad::keyboard);
        break;
    default:
        key->setObjectName(corner == Corner::Next ? u"nextKey"_s : u"cancelKey"_s);
        key->setText(corner == Corner::Next ? tr("Next") : tr("Cancel"));
        connect(key, &QAbstractButton::clicked, this, &NumPad::next);
    }
    return key;
}

void NumPad::setCornerText(const QString &text)
{
    for (Button *key : {m_left, m_right})
        if (key && (key->objectName() == u"nextKey" || key->objectName() == u"cancelKey"))
            key->setText(text);
}

void NumPad::setSpacing(int spacing) { m_grid->setSpacing(spacing); }

void NumPad::setDigitSize(int pixelSize)
{
    for (Button *key : std::as_const(m_digits))
        key->setTextStyle(pixelSize, QFont::DemiBold);
}

void NumPad::addColumn(const QList<Button *> &buttons, int stretch)
{
    const int column = m_grid->columnCount();
    for (int row = 0; row < buttons.size(); ++row) {
        buttons.at(row)->setTouchHeight(m_keyHeight);
        m_grid->addWidget(buttons.at(row), row, column);
    }
    m_grid->setColumnStretch(column, stretch);
}

void PadText::show(const QString &text)
{
    m_text = text;
    m_decimals = -1;
    m_fresh = true;
}

void PadText::digit(int digit)
{
    if (m_fresh)
        clear();
    m_fresh = false;
    const qsizetype comma = m_text.indexOf(u',');
    if (comma >= 0 && m_text.size() - comma > m_decimals)
        return;
    if (m_text.size() >= m_maximum)
        return;
    if (m_text == u"0")
        m_text.clear();
    m_text += QString::number(digit);
}

void PadText::comma(int decimals)
{
    if (m_fresh)
        clear();
    m_fresh = false;
    m_decimals = decimals;
    if (!m_text.contains(u','))
        m_text += m_text.isEmpty() ? u"0,"_s : u","_s;
}

void PadText::backspace()
{
    m_fresh = false;
    m_text.chop(1);
}

void PadText::clear()
{
    m_text.clear();
    m_fresh = false;
}

} // namespace ui
