#pragma once

#include "app/profile/officeprofile.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <memory>

namespace office {

/// Who signed in, and what they may.
struct OfficePerson
{
    QString login;
    QString name; ///< in the program's language where there is one
    QString nameArabic;
    QString initials;
    QString profile; ///< "Gérante"; may be empty
    QString shop;
    bool isAdministrator = false;
    QSet<QString> rights;

    QString displayName() const;
    bool may(QLatin1StringView right) const { return right.isEmpty() || rights.contains(right); }
};

/// A person's two connections to the shop's server: short calls, and reports. Both sign in again by themselves after
/// every loss; this one looks now and then whether the server is there and what the person may. Lives as long as the
/// windows that use them.
class OfficeSession final : public QObject
{
    Q_OBJECT

public:
    OfficeSession(const OfficeProfile &profile, const QString &login, const QString &password,
                  QObject *parent = nullptr);
    ~OfficeSession() override;

    /// Errors core.wrong_password, core.login_barred, core.not_allowed (disabled), core.certificate,
    /// core.newer_database, core.older_database, core.offline.
    [[nodiscard]] QCoro::Task<Result<>> signIn();
    /// Looks now instead of at the next turn: somebody is back at this computer.
    void lookNow();

    const OfficePerson &person() const { return m_person; }
    Connection &database() { return m_database; }
    Connection &reports() { return m_reports; }
    bool isOnline() const { return m_online; }
    int milliseconds() const { return m_milliseconds; } ///< of the last round trip; -1 before the first

    /// The person's own: refused with core.old_password when `old` is not the one signed in with, core.password_short.
    [[nodiscard]] QCoro::Task<Result<>> changePassword(QString old, QString wanted);

signals:
    void onlineChanged();
    void rightsChanged();
    /// The person may work no more: disabled, barred, or the password is another one now.
    void ended(const Error &reason);

private:
    QCoro::Task<Result<>> look();
    void lookAgain();
    void setOnline(bool online);
    static bool isOver(const Error &error);

    Connection m_database;
    Connection m_reports;
    OfficePerson m_person;
    QString m_password;
    QTimer m_next;
    int m_patience = 0; ///< failed looks in a row
    int m_milliseconds = -1;
    bool m_online = false;
    bool m_signedIn = false;
    bool m_again = false; ///< asked for while a look was under way
};

} // namespace office
