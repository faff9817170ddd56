#include "ui/theme/theme.h"

#include "modules/core/format.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function of the global namespace.
static void loadLook() { Q_INIT_RESOURCE(look); }

namespace ui {

namespace {

void loadFonts()
{
    loadLook();
    for (const auto *name : {"ComptoirSans-Regular.otf", "ComptoirSans-Medium.otf", "ComptoirSans-SemiBold.otf",
                             "ComptoirSans-Bold.otf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"})
        if (QFontDatabase::addApplicationFont(u":/fonts/"_s + QLatin1StringView(name)) < 0)
            qWarning("font %s cannot be loaded", name);
}

QPalette palette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, theme.colour(token)); };
    set(QPalette::Window, Token::Canvas);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Surface2);
    set(QPalette::Button, Token::Surface);
    set(QPalette::Text, Token::Text);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::Highlight, Token::Primary);
    set(QPalette::HighlightedText, Token::OnPrimary);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Link, Token::Primary);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Token::Text3));
    return palette;
}

} // namespace

Theme &Theme::get()
{
    static Theme theme;
    return theme;
}

void Theme::apply(Mode mode)
{
    m_mode = mode;
    if (!m_fontsLoaded) {
        loadFonts();
        QApplication::setStyle(new Style);
        m_fontsLoaded = true;
    }
    QApplication::setPalette(palette(*this));
    QApplication::setFont(textFont(14));
    qApp->setStyleSheet(sheet());
    emit changed();
}

QColor Theme::colour(Token token) const
{
    const auto &values = m_mode == Mode::Light ? LightColours : DarkColours;
    return QColor::fromRgba(values[std::size_t(token)]);
}

std::pair<QColor, QColor> Theme::family(const QString &key) const
{
    const FamilyColours *found = &Families.back();
    for (const FamilyColours &family : Families)
        if (key == QLatin1StringView(family.key))
            found = &family;
    return m_mode == Mode::Light ? std::pair{QColor::fromRgb(found->lightTint), QColor::fromRgb(found->lightInk)}
                                 : std::pair{QColor::fromRgb(found->darkTint), QColor::fromRgb(found->darkInk)};
}

std::pair<QColor, QColor> Theme::banknote(int dinars) const
{
    for (const BanknoteColours &note : Banknotes)
        if (note.dinars == dinars)
            return {QColor::fromRgb(note.tint), QColor::fromRgb(note.ink)};
    return {colour(Token::Surface3), colour(Token::Text)};
}

QString Theme::sheet() const
{
    QFile file(u":/theme/feemaison.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (int i = 0; i < TokenCount; ++i) {
        const QString name = QLatin1StringView(TokenNames[std::size_t(i)]);
        text.replace(u'{' + name + u'}', colour(Token(i)).name());
        // A label says which colour its words have by its property "tone".
        text += u"QLabel[tone=\"%1\"] { color: %2; }\n"_s.arg(name, colour(Token(i)).name());
    }
    return text;
}

QFont textFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Comptoir Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(format::language() == u"ar" && pixelSize < 15 ? pixelSize + 1 : pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace ui
