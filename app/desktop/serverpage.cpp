#include "app/desktop/serverpage.h"

#include "app/desktop/localshop.h"
#include "modules/core/format.h"
#include "modules/core/settings.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 DefaultPort = 5432;

QString hostOf(const QString &typed) { return typed.section(u':', 0, 0).trimmed(); }

quint16 portOf(const QString &typed)
{
    const uint port = typed.section(u':', 1).toUInt();
    return port > 0 && port < 65'536 ? quint16(port) : DefaultPort;
}

QString escaped(const QString &text) { return QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s); }

} // namespace

ServerPage::ServerPage()
    : SetupPage(tr("A till of a shop with a server"),
                tr("An administrator of the server says once that this computer may sell. His password is not kept."),
                tr("Enrol this till"))
    , m_shield(new ui::IconLabel(u"shield"_s, 20, ui::Token::Text3))
    , m_tls(ui::label({}, 13, QFont::Normal, ui::Token::Text2))
    , m_trust(new ui::Button(ui::Button::Kind::Soft, tr("I compared it: trust it")))
    , m_keyFile(new ui::SwitchRow(u"key"_s, tr("Keep the key in a file only this account can read")))
{
    m_host = addField(u"hostField"_s, tr("Server"), u"shop.example.org"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_shield, 0, Qt::AlignTop);
    m_tls->setObjectName(u"tlsLabel"_s);
    m_tls->setWordWrap(true);
    m_tls->setMinimumHeight(36);
    line->addWidget(m_tls, 1);
    fields()->addLayout(line);
    m_trust->setObjectName(u"trustButton"_s);
    m_trust->hide();
    fields()->addWidget(m_trust);
    m_database = addField(u"databaseField"_s, tr("Database"));
    m_database->setText(u"feemaison"_s);
    m_user = addField(u"userField"_s, tr("Administrator"));
    m_password = addField(u"passwordField"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_code = addField(u"codeField"_s, tr("Code of this till (optional)"), u"C1"_s);
    m_keyFile->setObjectName(u"keyFileSwitch"_s);
    m_keyFile->setCheckable(true);
    m_keyFile->hide();
    fields()->addWidget(m_keyFile);
    for (QLineEdit *field : {m_host, m_database, m_user, m_code})
        field->setLayoutDirection(Qt::LeftToRight);
    connect(m_host, &QLineEdit::editingFinished, this, &ServerPage::inspect);
    connect(m_trust, &QAbstractButton::clicked, this, &ServerPage::trust);
}

void ServerPage::inspect()
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty() || host == m_inspected)
        return;
    m_inspected = host;
    m_trusted.clear();
    m_refused = false;
    m_trust->hide();
    m_shield->set(u"shield"_s, ui::Token::Text3);
    m_tls->setText(tr("Asking the server…"));
    auto *watcher = new QFutureWatcher<Result<ServerCertificate>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, host] {
        watcher->deleteLater();
        if (host == m_inspected)
            show(watcher->result());
    });
    watcher->setFuture(localshop::inspect(hostOf(host), portOf(host), {}));
}

void ServerPage::show(const Result<ServerCertificate> &certificate)
{
    using Trust = ServerCertificate::Trust;
    if (!certificate) {
        m_shield->set(u"warning"_s, ui::Token::Danger);
        m_tls->clear();
        complain(certificate.error());
        m_inspected.clear();
        return;
    }
    say({});
    m_certificate = *certificate;
    const QString until = format::date(m_certificate.expires.toLocalTime().date());
    switch (m_certificate.trust) {
    case Trust::Local:
        m_shield->set(u"shield"_s, ui::Token::Success);
        m_tls->setText(tr("A server of this computer."));
        break;
    case Trust::Valid:
        m_shield->set(u"shield"_s, ui::Token::Success);
        m_tls->setText(tr("Encrypted, %1. Certificate valid until %2.").arg(m_certificate.protocol, until));
        break;
    case Trust::Unknown:
        m_shield->set(u"shield"_s, ui::Token::Warning);
        m_tls->setText(tr("Unknown certificate. Compare this fingerprint with the server's own:") + u"\n\u2066"_s
                       + m_certificate.fingerprint + u"\u2069"_s);
        m_trust->show();
        break;
    case Trust::WrongName:
        m_refused = true;
        m_shield->set(u"warning"_s, ui::Token::Danger);
        m_tls->setText(tr("This certificate belongs to another server. Nothing was sent. Check the name, or ask the "
                          "administrator for a certificate of this one."));
        break;
    case Trust::Expired:
        m_refused = true;
        m_shield->set(u"warning"_s, ui::Token::Danger);
        m_tls->setText(
            tr("This certificate ended on %1. Nothing was sent. The administrator must renew it.").arg(until));
        break;
    }
    action()->setEnabled(!m_refused);
}

void ServerPage::trust()
{
    const Result<QString> kept = servercertificate::keep(hostOf(m_inspected), m_certificate.pem);
    if (!kept)
        return complain(kept.error());
    m_trusted = *kept;
    m_trust->hide();
    m_shield->set(u"shield"_s, ui::Token::Success);
    m_tls->setText(tr("Trusted from now on, on this computer."));
}

QString ServerPage::connectionText() const
{
    const QString host = m_host->text().trimmed();
    QString text = u"host='%1' port='%2' dbname='%3' user='%4' password='%5'"_s.arg(
        escaped(hostOf(host)), QString::number(portOf(host)), escaped(m_database->text().trimmed()),
        escaped(m_user->text().trimmed()), escaped(m_password->text()));
    if (!m_trusted.isEmpty())
        text += u" sslrootcert='%1'"_s.arg(escaped(m_trusted));
    return text;
}

void ServerPage::go()
{
    if (m_host->text().trimmed().isEmpty() || m_user->text().trimmed().isEmpty())
        return complain({Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}});
    inspect();
    if (m_refused)
        return;
    if (!m_keyFile->isHidden())
        Settings().setText("secrets/store"_L1, m_keyFile->isChecked() ? u"file"_s : u"keyring"_s);
    setup::Membership membership;
    membership.server = connectionText();
    membership.till.code = m_code->text().trimmed().toUpper();
    carryOut(localshop::join(membership), tr("Enrolling this till…"));
}

void ServerPage::failed(const Error &error)
{
    m_password->clear();
    // A choice, never a silent fallback (ARCHITECTURE 6): the sentence above says the risk.
    if (error.key == u"core.no_keyring")
        m_keyFile->show();
}
