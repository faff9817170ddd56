#include "app/admin/commands/arguments.h"

#include "ui/errortext.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace admin {

Arguments::Arguments(const QStringList &words, const QStringList &options, const QStringList &flags)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(u"--")) {
            m_words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (flags.contains(name)) {
            m_options.insert(name, {});
        } else if (options.contains(name)) {
            if (word.contains(u'='))
                m_options.insert(name, word.section(u'=', 1));
            else if (i + 1 < words.size())
                m_options.insert(name, words.at(++i));
            else
                m_complaint = u"--%1 needs a value"_s.arg(name);
        } else {
            m_complaint = u"unknown option "_s + word;
        }
    }
}

int Arguments::number(const QString &option, int fallback, int least)
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least) {
        m_complaint = u"--%1 needs a whole number of at least %2"_s.arg(option).arg(least);
        return fallback;
    }
    return number;
}

void say(const QString &text) { QTextStream(stdout) << text << Qt::endl; }

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

int fail(const Error &error)
{
    QString text = ui::errorSentence(error);
    if (!error.technical.isEmpty())
        text += u"\n("_s + error.key + u": "_s + error.technical.trimmed() + u')';
    return fail(text);
}

int usage(const QString &text)
{
    if (!text.isEmpty())
        QTextStream(stderr) << text << Qt::endl;
    QTextStream(stderr)
        << u"usage: feemaison-admin COMMAND\n"
           "  server start|stop|status|uri       the private server of this computer\n"
           "  init                               make or upgrade its database\n"
           "  upgrade [--database URI]           bring a database to this version\n"
           "  demo                               load the demo and make this computer its till C1\n"
           "  user add LOGIN --name NAME [--profile PROFILE] [--administrator]\n"
           "  user pin LOGIN                     reads the code (4 to 6 digits) from standard input\n"
           "  user password LOGIN                asks for it twice, or reads one line from standard input\n"
           "  user disable LOGIN | user enable LOGIN | user list\n"
           "  terminal enrol CODE [--name NAME] [--register NAME] [--printer URL]\n"
           "  terminal list | terminal close CODE\n"
           "  agent enrol NAME [--secrets FOLDER] | agent list | agent close NAME\n"
           "  employee add NAME [--number N] [--producer] | employee producer NUMBER on|off | employee list\n"
           "  zone save NAME FEE | zone list     where orders are brought, what it costs in dinars\n"
           "  count FILE.csv [--place comptoir] [--at TIME]   validates a count: lines of sku,counted in base unit\n"
           "  deliveryman save NAME [--phone PHONE] | deliveryman list   with what each owes\n"
           "  cash ask bank REGISTER AMOUNT [--note TEXT]   what a till is to do with its drawer, in dinars\n"
           "  cash ask expense REGISTER AMOUNT --category KEY [--note TEXT]\n"
           "  cash ask in|out REGISTER AMOUNT --reason TEXT [--note TEXT]   an adjustment of the treasury\n"
           "  cash list | cash withdraw ID REASON\n"
           "  quarantine list | quarantine apply what tills recorded and could not be booked; again, after its cause "
           "is mended\n"
           "  clock probe ADDRESS [--port N] [--key]  what stands there; --key: its key from standard input\n"
           "  clock add SERIAL --name NAME [--address A] [--mode pull|push|both] [--source A,B] [--every MINUTES]\n"
           "            [--port N] [--transport auto|tcp|udp] [--events]\n"
           "  clock key SERIAL [--secrets FOLDER]  its communication key, from standard input\n"
           "  clock list | clock read SERIAL | clock set-time SERIAL | clock seen\n"
           "  clock unattached | clock attach SERIAL PIN EMPLOYEE-NUMBER [--since TIME]\n"
           "  clock learn EMPLOYEE-NUMBER [--serial SERIAL]  the next unknown punch is theirs\n"
           "  printer add NAME URL [--agent LOGIN] [--duty workshop]   an agent prints on it for others\n"
           "  printer list | printer remove NAME | printer status URL | printer pages URL\n"
           "  logo PICTURE | logo --none         what heads every paper\n"
           "  verify [--json FILE]               every invariant; exit 1 names the first fault\n"
           "  backup [--second FOLDER] [--keep N]  a proved copy of this computer's shop, here and there\n"
           "  backup --to FOLDER [--unproved] | backup list [--to FOLDER]\n"
           "  restore FOLDER                     a copy into an empty database\n"
           "  move --to URI                      this computer's shop onto a server\n"
           "  doctor                             what this computer has and lacks\n"
           "  simulate --tills N --sales N [--rtt MS] [--outage COUNTxSECONDS] [--kill N] [--seed N]\n"
           "           [--printer URL] [--processes P] [--paced] [--mixed] [--json FILE]\n"
           "Commands on a shop's database take --database URI (a libpq connection string); without it\n"
           "they mean the private server of this computer."_s
        << Qt::endl;
    return 2;
}

} // namespace admin
