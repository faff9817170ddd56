#include "app/desktop/serverpage.h"

#include "app/desktop/localshop.h"
#include "app/profile/officeprofile.h"
#include "app/shell/serverline.h"
#include "modules/core/settings.h"
#include "ui/controls/marks.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServerPage::ServerPage()
    : SetupPage(tr("A till of a shop with a server"),
                tr("An administrator of the server says once that this computer may sell. His password is not kept."),
                tr("Enrol this till"))
    , m_line(new shell::ServerLine)
    , m_keyFile(new ui::SwitchRow(u"key"_s, tr("Keep the key in a file only this account can read")))
{
    m_host = addField(u"hostField"_s, tr("Server"), u"shop.example.org"_s);
    fields()->addWidget(m_line);
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
    connect(m_line, &shell::ServerLine::answered, this, [this] { action()->setEnabled(!m_line->isRefused()); });
    connect(m_line, &shell::ServerLine::unreachable, this, &ServerPage::complain);
}

void ServerPage::inspect()
{
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return;
    say({});
    m_line->inspect(serveraddress::hostOf(host), serveraddress::portOf(host));
}

QString ServerPage::connectionText() const
{
    const QString host = m_host->text().trimmed();
    using namespace serveraddress;
    QString text = u"host=%1 port='%2' dbname=%3 user=%4 password=%5"_s.arg(
        quoted(hostOf(host)), QString::number(portOf(host)), quoted(m_database->text().trimmed()),
        quoted(m_user->text().trimmed()), quoted(m_password->text()));
    if (!m_line->trusted().isEmpty())
        text += u" sslrootcert="_s + quoted(m_line->trusted());
    return text;
}

void ServerPage::go()
{
    if (m_host->text().trimmed().isEmpty() || m_user->text().trimmed().isEmpty())
        return complain({Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}});
    inspect();
    if (m_line->isRefused())
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
