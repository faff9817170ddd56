#include "ui/controls/keyboard.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int KeyHeight = 56;

const QStringList FrenchRows{u"1234567890"_s, u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbnéèà’"_s};
const QStringList ArabicRows{u"1234567890"_s, u"ضصثقفغعهخح"_s, u"شسيبلاتنمك"_s, u"ئءؤرىةوزظط"_s, u"جدذأإآ"_s};

} // namespace

Keyboard::Keyboard(QLineEdit *field, QWidget *parent) : QWidget(parent), m_field(field), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    build(format::language() == u"ar" ? Layout::Arabic : Layout::French);
}

void Keyboard::addKey(const QString &text, int row, int column, int span)
{
    const QString shown = m_upper ? text.toUpper() : text;
    auto *key = new Button(Button::Kind::Key, shown, this);
    key->setTouchHeight(KeyHeight);
    key->setTextStyle(20, QFont::Medium);
    if (text == u" ")
        key->setAccessibleName(tr("Space"));
    connect(key, &QAbstractButton::clicked, this, [this, shown] { m_field->insert(shown); });
    m_grid->addWidget(key, row, column, 1, span);
}

void Keyboard::build(Layout layout)
{
    qDeleteAll(findChildren<Button *>());
    const bool arabic = layout == Layout::Arabic;
    setLayoutDirection(Qt::LeftToRight);
    const QStringList &rows = arabic ? ArabicRows : FrenchRows;
    int row = 0;
    for (const QString &letters : rows) {
        for (int i = 0; i < letters.size(); ++i)
            // Arabic keys stand as on an Arabic keyboard, the first letter at the left.
            addKey(letters.at(i), row, i);
        ++row;
    }
    const auto function = [this](const QString &text, const QString &icon, const QString &name) {
        auto *key = new Button(Button::Kind::FunctionKey, text, this);
        key->setTouchHeight(KeyHeight);
        if (!icon.isEmpty())
            key->setIconName(icon, 24);
        key->setAccessibleName(name);
        return key;
    };
    auto *other = function(arabic ? u"abc"_s : u"عربي"_s, {}, arabic ? tr("Latin letters") : tr("Arabic letters"));
    connect(
        other, &QAbstractButton::clicked, this, [this, arabic] { build(arabic ? Layout::French : Layout::Arabic); },
        Qt::QueuedConnection);
    m_grid->addWidget(other, row, 0, 1, 2);
    int column = 2;
    if (!arabic) {
        auto *shift = function({}, u"chevron-up"_s, tr("Capitals"));
        connect(
            shift, &QAbstractButton::clicked, this,
            [this] {
                m_upper = !m_upper;
                build(Layout::French);
            },
            Qt::QueuedConnection);
        m_grid->addWidget(shift, row, column++);
    } else {
        m_upper = false;
    }
    addKey(u" "_s, row, column, 8 - column);
    auto *erase = function({}, u"backspace"_s, tr("Delete the last letter"));
    erase->setAutoRepeat(true);
    connect(erase, &QAbstractButton::clicked, m_field, &QLineEdit::backspace);
    m_grid->addWidget(erase, row, 8, 1, 2);
    for (int i = 0; i < 10; ++i)
        m_grid->setColumnStretch(i, 1);
}

} // namespace ui
