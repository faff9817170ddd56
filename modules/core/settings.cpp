#include "modules/core/settings.h"

#include "modules/core/home.h"

#include <QSettings>

using namespace Qt::StringLiterals;

Settings::Settings() : m_file(std::make_unique<QSettings>(home::path() + u"/feemaison.ini"_s, QSettings::IniFormat)) {}
Settings::~Settings() = default;

QString Settings::text(QLatin1StringView key, const QString &fallback) const
{
    return m_file->value(key, fallback).toString();
}

void Settings::setText(QLatin1StringView key, const QString &value)
{
    m_file->setValue(key, value);
    m_file->sync();
}

void Settings::remove(QLatin1StringView key)
{
    m_file->remove(key);
    m_file->sync();
}
