#include "app/office/serverform.h"

#include "app/profile/profile.h"
#include "app/shell/serverline.h"
#include "ui/controls/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

ServerForm::ServerForm(const OfficeProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_host(new QLineEdit)
    , m_database(new QLineEdit)
    , m_line(new shell::ServerLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const struct
    {
        QLineEdit *field;
        QString name;
        QString words;
    } fields[] = {{m_host, u"officeHostField"_s, tr("Server")}, {m_database, u"officeDatabaseField"_s, tr("Database")}};
    for (const auto &[field, name, words] : fields) {
        field->setObjectName(name);
        field->setAccessibleName(words);
        field->setLayoutDirection(Qt::LeftToRight);
        column->addWidget(ui::label(words, 13, QFont::DemiBold, ui::Token::Text2));
        column->addWidget(field);
        if (field == m_host)
            column->addWidget(m_line);
        column->addSpacing(6);
        connect(field, &QLineEdit::textChanged, this, &ServerForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &ServerForm::entered);
    }
    m_host->setPlaceholderText(u"shop.example.org"_s);
    const ConnectionSettings known = parseConnection(profile.server);
    if (!profile.isLocal())
        m_host->setText(profile.port() == serveraddress::portOf({})
                            ? profile.host()
                            : u"%1:%2"_s.arg(profile.host()).arg(profile.port()));
    m_database->setText(known.value(u"dbname"_s, u"feemaison"_s));
    connect(m_host, &QLineEdit::editingFinished, this, &ServerForm::inspect);
    connect(m_line, &shell::ServerLine::answered, this, &ServerForm::changed);
}

/// Asked without what was trusted before: whoever names a server here compares its fingerprint himself.
void ServerForm::inspect()
{
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty())
        m_line->inspect(serveraddress::hostOf(host), serveraddress::portOf(host));
}

OfficeProfile ServerForm::profile() const
{
    OfficeProfile typed = m_profile;
    typed.server.clear();
    const QString host = m_host->text().trimmed();
    if (host.isEmpty())
        return typed;
    using namespace serveraddress;
    typed.server = u"host=%1 port='%2' dbname=%3"_s.arg(quoted(hostOf(host)), QString::number(portOf(host)),
                                                        quoted(m_database->text().trimmed()));
    if (!m_line->trusted().isEmpty())
        typed.server += u" sslrootcert="_s + quoted(m_line->trusted());
    return typed;
}

bool ServerForm::isReady() const
{
    return !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty() && !m_line->isRefused();
}

} // namespace office
