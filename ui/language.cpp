#include "ui/language.h"

#include "modules/core/format.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(look); }

namespace ui {

namespace {

/// Names of keys as Qt's shortcuts ask for them: on a keyboard of ours they are called as it says.
[[maybe_unused]] constexpr const char *Keys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),  QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),   QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),  QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
};

} // namespace

QList<Language> languages() { return {{u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}, {u"en"_s, u"English"_s}}; }

void setLanguage(const QString &code)
{
    static QTranslator *translator = nullptr;
    loadTranslations();
    if (translator)
        QCoreApplication::removeTranslator(translator);
    delete translator;
    translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/i18n/feemaison_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(translator);
    format::setLanguage(code);
    QLocale::setDefault(locale());
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return; // a command line has neither direction nor font
    QGuiApplication::setLayoutDirection(code == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
    QApplication::setFont(textFont(14));
}

QLocale locale()
{
    const QString code = format::language();
    if (code == u"ar")
        return QLocale(QLocale::Arabic, QLocale::Algeria);
    return code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                         : QLocale(QLocale::French, QLocale::Algeria);
}

QString shortDay(const QDate &date) { return locale().toString(date, u"ddd d MMMM"_s); }
QString longDay(const QDate &date) { return locale().toString(date, u"dddd d MMMM"_s); }

QString leftToRight(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

QString inDirection(const QString &text)
{
    const QChar mark(0x200f);
    return QGuiApplication::isRightToLeft() ? mark + QString(text).replace(u'\n', u'\n' + QString(mark)) : text;
}

} // namespace ui
