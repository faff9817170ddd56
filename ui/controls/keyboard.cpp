#include "ui/controls/keyboard.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QStringList FrenchRows{u"1234567890"_s, u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbnéèàç"_s};
// As on an Arabic keyboard, the first letter at the left; what does not fit stands in the last row.
const QStringList ArabicRows{u"1234567890"_s, u"ضصثقفغعهخح"_s, u"شسيبلاتنمك"_s, u"ئءؤرىةوزظط"_s};
const QString ArabicRest = u"جدذأإ"_s;

} // namespace

Keyboard::Keyboard(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setLayoutDirection(Qt::LeftToRight);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Gap);
    for (int i = 0; i < 10; ++i)
        m_grid->setColumnStretch(i, 1);
    build(format::language() == u"ar" ? Layout::Arabic : Layout::French);
}

void Keyboard::setField(QWidget *field) { m_field = field; }

void Keyboard::insert(const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_field)) {
        line->insert(text);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(m_field)) {
        area->insertPlainText(text);
    }
    if (m_upper) {
        m_upper = false;
        build(Layout::French);
    }
}

void Keyboard::erase()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_field)) {
        line->backspace();
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(m_field)) {
        area->textCursor().deletePreviousChar();
    }
}

void Keyboard::addKey(const QString &text, int row, int column, int span)
{
    const QString shown = m_upper ? text.toUpper() : text;
    auto *key = new Button(Button::Kind::Key, shown, this);
    key->setObjectName(u"letter_"_s + shown);
    key->setTouchHeight(KeyHeight);
    key->setTextStyle(20, QFont::Medium);
    key->setFocusPolicy(Qt::NoFocus);
    if (text == u" ")
        key->setAccessibleName(tr("Space"));
    // Queued: a capital rebuilds the keys, and the pressed one must outlive its own click.
    connect(
        key, &QAbstractButton::clicked, this, [this, shown] { insert(shown); }, Qt::QueuedConnection);
    m_grid->addWidget(key, row, column, 1, span);
    key->show();
}

Button *Keyboard::addFunction(const QString &text, const QString &icon, const QString &name, int column, int span)
{
    auto *key = new Button(Button::Kind::FunctionKey, text, this);
    key->setTouchHeight(KeyHeight);
    key->setFocusPolicy(Qt::NoFocus);
    if (!icon.isEmpty())
        key->setIconName(icon, 24);
    key->setAccessibleName(name);
    m_grid->addWidget(key, Rows - 1, column, 1, span);
    key->show();
    return key;
}

void Keyboard::build(Layout layout)
{
    for (Button *key : findChildren<Button *>()) {
        m_grid->removeWidget(key);
        key->hide();
        key->deleteLater();
    }
    const bool arabic = layout == Layout::Arabic;
    const QStringList &rows = arabic ? ArabicRows : FrenchRows;
    for (int row = 0; row < rows.size(); ++row)
        for (int i = 0; i < rows.at(row).size(); ++i)
            addKey(rows.at(row).at(i), row, i);
    Button *other =
        addFunction(arabic ? u"abc"_s : u"عربي"_s, {}, arabic ? tr("Latin letters") : tr("Arabic letters"), 0);
    other->setObjectName(u"otherLettersKey"_s);
    connect(
        other, &QAbstractButton::clicked, this, [this, arabic] { build(arabic ? Layout::French : Layout::Arabic); },
        Qt::QueuedConnection);
    int column = 1;
    if (arabic) {
        m_upper = false;
        for (const QChar letter : ArabicRest)
            addKey(letter, Rows - 1, column++);
        addKey(u" "_s, Rows - 1, column++);
    } else {
        Button *shift = addFunction({}, u"chevron-up"_s, tr("Capitals"), column++);
        shift->setObjectName(u"capitalsKey"_s);
        connect(
            shift, &QAbstractButton::clicked, this,
            [this] {
                m_upper = !m_upper;
                build(Layout::French);
            },
            Qt::QueuedConnection);
        addKey(u"’"_s, Rows - 1, column++);
        addKey(u"-"_s, Rows - 1, column++);
        addKey(u" "_s, Rows - 1, column, 3);
        column += 3;
    }
    Button *erase = addFunction({}, u"backspace"_s, tr("Delete the last letter"), column++);
    erase->setObjectName(u"eraseLetterKey"_s);
    erase->setRepeats(true);
    connect(erase, &QAbstractButton::clicked, this, &Keyboard::erase);
    Button *hide = addFunction({}, u"chevron-down"_s, tr("Put the keyboard away"), column++);
    hide->setObjectName(u"hideKeyboardKey"_s);
    connect(hide, &QAbstractButton::clicked, this, &Keyboard::hidden);
    Button *enter = addFunction({}, u"check"_s, tr("Done"), column);
    enter->setObjectName(u"enterKey"_s);
    enter->setKind(Button::Kind::Soft);
    connect(enter, &QAbstractButton::clicked, this, &Keyboard::entered);
}

} // namespace ui
