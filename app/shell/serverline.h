#pragma once

#include "app/profile/servercertificate.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace ui {
class Button;
class IconLabel;
} // namespace ui

namespace shell {

/// The line under a server's name: who vouches for it, before any password goes there (DESIGN 5.0). Asks off the
/// interface's thread; what a person chose to trust is kept for that host on this computer.
class ServerLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerLine(QWidget *parent = nullptr);

    /// `trusted`: the file kept before for this host, may be empty. The same server again asks nothing.
    void inspect(const QString &host, quint16 port, const QString &trusted = {});
    /// Asks anew: it did not answer the last time.
    void again();
    /// Somebody else's, expired or changed: nothing secret goes there.
    bool isRefused() const { return m_refused; }
    /// Nobody known vouches for it, and no person has compared its fingerprint yet.
    bool isUndecided() const;
    /// The file of what is trusted for it; empty: this computer's own authorities.
    QString trusted() const { return m_trusted; }

signals:
    void answered(); ///< what it says has changed
    void unreachable(const Error &error);

private:
    void ask();
    void show(const Result<ServerCertificate> &certificate);
    void say(const QString &icon, ui::Token tone, const QString &text);
    void trust();

    ui::IconLabel *m_shield;
    QLabel *m_text;
    ui::Button *m_trust;
    ui::Button *m_retry;
    QString m_host;
    quint16 m_port = 0;
    QString m_trusted;
    ServerCertificate m_certificate;
    bool m_refused = false;
};

} // namespace shell
