#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace ui {

/// The program's language: translations, direction, formats. Screens are built anew after a change (the shell does).
struct Language
{
    QString code; ///< "fr", "ar", "en"
    QString name; ///< in itself: "Français"
};

QList<Language> languages();
void setLanguage(const QString &code);
/// For names of days and months; Algerian in French and Arabic.
QLocale locale();
/// "mar. 14 avril"
QString shortDay(const QDate &date);
/// "mardi 14 avril"
QString longDay(const QDate &date);

/// A run that stays left-to-right inside a sentence of either direction: arithmetic, numbers of tickets.
QString leftToRight(const QString &text);
/// Lines that run in the program's direction whatever they begin with: a name in Latin letters, a number.
QString inDirection(const QString &text);

} // namespace ui
