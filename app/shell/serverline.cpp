#include "app/shell/serverline.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/language.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

constexpr int SoonDays = 30; // an administrator still has the time to renew it

} // namespace

ServerLine::ServerLine(QWidget *parent)
    : QWidget(parent)
    , m_shield(new ui::IconLabel(u"shield"_s, 20, ui::Token::Text3))
    , m_text(ui::label({}, 13, QFont::Normal, ui::Token::Text2))
    , m_trust(new ui::Button(ui::Button::Kind::Soft, tr("I compared it: trust it")))
    , m_retry(new ui::Button(ui::Button::Kind::Soft, tr("Try again")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_shield, 0, Qt::AlignTop);
    m_text->setObjectName(u"tlsLabel"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(20);
    line->addWidget(m_text, 1);
    column->addLayout(line);
    m_trust->setObjectName(u"trustButton"_s);
    m_retry->setObjectName(u"retryServerButton"_s);
    for (ui::Button *button : {m_trust, m_retry}) {
        button->hide();
        column->addWidget(button);
    }
    connect(m_trust, &QAbstractButton::clicked, this, &ServerLine::trust);
    connect(m_retry, &QAbstractButton::clicked, this, &ServerLine::again);
}

void ServerLine::inspect(const QString &host, quint16 port, const QString &trusted)
{
    if (host == m_host && port == m_port)
        return;
    m_host = host;
    m_port = port;
    m_trusted = trusted;
    ask();
}

bool ServerLine::isUndecided() const { return !m_trust->isHidden(); }

void ServerLine::again()
{
    if (!m_host.isEmpty())
        ask();
}

void ServerLine::ask()
{
    m_refused = false;
    m_trust->hide();
    m_retry->hide();
    say(u"shield"_s, ui::Token::Text3, tr("Asking the server…"));
    auto *watcher = new QFutureWatcher<Result<ServerCertificate>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, host = m_host, port = m_port] {
        watcher->deleteLater();
        if (host == m_host && port == m_port)
            show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([host = m_host, port = m_port, trusted = m_trusted] {
        return servercertificate::inspect(host, port, trusted);
    }));
}

void ServerLine::say(const QString &icon, ui::Token tone, const QString &text)
{
    m_shield->set(icon, tone);
    m_text->setText(text);
    ui::setTone(m_text, tone == ui::Token::Danger ? tone : ui::Token::Text2);
}

void ServerLine::show(const Result<ServerCertificate> &certificate)
{
    using Trust = ServerCertificate::Trust;
    if (!certificate) {
        say(u"warning"_s, ui::Token::Danger, tr("The server does not answer."));
        m_retry->show();
        emit unreachable(certificate.error());
        emit answered();
        return;
    }
    m_certificate = *certificate;
    const QString until = format::date(m_certificate.expires.toLocalTime().date());
    switch (m_certificate.trust) {
    case Trust::Local: say(u"shield"_s, ui::Token::Success, tr("A server of this computer.")); break;
    case Trust::Valid:
        if (Clock::now().daysTo(m_certificate.expires) < SoonDays)
            say(u"warning"_s, ui::Token::Warning,
                tr("Encrypted, %1. The certificate ends on %2: the administrator should renew it.")
                    .arg(m_certificate.protocol, until));
        else
            say(u"shield"_s, ui::Token::Success,
                tr("Encrypted, %1. Certificate valid until %2.").arg(m_certificate.protocol, until));
        break;
    case Trust::Unknown:
        if (m_trusted.isEmpty()) {
            say(u"shield"_s, ui::Token::Warning,
                tr("Unknown certificate. Compare this fingerprint with the server's own:") + u"\n\u2066"_s
                    + m_certificate.fingerprint + u"\u2069"_s);
            m_trust->show();
            break;
        }
        m_refused = true;
        say(u"warning"_s, ui::Token::Danger,
            tr("This is not the certificate that was trusted here. Nothing was sent. Ask the administrator; if it was "
               "renewed, name the server again and compare."));
        break;
    case Trust::WrongName:
        m_refused = true;
        say(u"warning"_s, ui::Token::Danger,
            tr("This certificate belongs to another server. Nothing was sent. Check the name, or ask the administrator "
               "for a certificate of this one."));
        break;
    case Trust::Expired:
        m_refused = true;
        say(u"warning"_s, ui::Token::Danger,
            tr("This certificate ended on %1. Nothing was sent. The administrator must renew it.").arg(until));
        break;
    }
    emit answered();
}

void ServerLine::trust()
{
    const Result<QString> kept = servercertificate::keep(m_host, m_certificate.pem);
    if (!kept) {
        emit unreachable(kept.error());
        return;
    }
    m_trusted = *kept;
    m_trust->hide();
    say(u"shield"_s, ui::Token::Success, tr("Trusted from now on, on this computer."));
    emit answered();
}

} // namespace shell
