#include "app/admin/commands/hiddenline.h"

#include <QTextStream>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

QString readHidden(QTextStream &input, const QString &question)
{
    termios shown = {};
    ::tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    // Before the question: what is typed at once is neither shown nor lost.
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QTextStream output(stderr);
    output << question;
    output.flush();
    const QString line = input.readLine();
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &shown);
    output << u'\n';
    return line;
}

} // namespace

Result<QString> readNewPassword()
{
    QTextStream input(stdin);
    if (!::isatty(STDIN_FILENO))
        return input.readLine();
    const QString first = readHidden(input, u"New password: "_s);
    if (readHidden(input, u"The same again: "_s) != first)
        return Error{Error::Kind::Rule, u"core.passwords_differ"_s, {}, {}};
    return first;
}

} // namespace admin
