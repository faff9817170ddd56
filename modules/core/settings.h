#pragma once

#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

/// This computer's own choices (profile, language, theme, devices): `<home>/feemaison.ini`. Never a secret.
class Settings
{
public:
    Settings();
    ~Settings();

    QString text(QLatin1StringView key, const QString &fallback = {}) const;
    void setText(QLatin1StringView key, const QString &value);
    void remove(QLatin1StringView key);

private:
    std::unique_ptr<QSettings> m_file;
};
