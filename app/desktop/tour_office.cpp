#include "app/desktop/localshop.h"
#include "app/desktop/tour.h"
#include "app/modules.h"
#include "app/office/navbar.h"
#include "app/office/officeprogram.h"
#include "ui/controls/dialog.h"

#include <QElapsedTimer>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// Sign-in, every page somebody with all rights sees, the search and what belongs to the window itself.
Result<> Tour::office()
{
    const auto missing = [](const QString &what) { return Error{Error::Kind::Storage, u"core.tour"_s, {}, what}; };
    OfficeProfile profile;
    profile.isSetUp = true;
    profile.login = u"gerant"_s;
    office::OfficeProgram program(profile, allModules());
    program.start(m_options.size);
    auto passwords = localshop::demoPasswords();
    passwords.waitForFinished();
    program.showDemo(passwords.result());
    settle(600);
    picture(*program.signInWindow(), u"office.sign_in"_s);
    QString password;
    for (const auto &demo : passwords.result())
        if (demo.login == profile.login)
            password = demo.password;
    program.signIn(profile.login, password + u'x', false);
    settle(800);
    picture(*program.signInWindow(), u"office.sign_in_refused"_s);
    program.signIn(profile.login, password, false);
    QElapsedTimer patience;
    patience.start();
    while (!program.window()) {
        if (patience.hasExpired(10'000))
            return missing(u"nobody could sign in to the office"_s);
        settle(50);
    }
    office::OfficeWindow &window = *program.window();
    for (const QString &id : window.navigation().screens()) {
        window.open(QLatin1StringView(id.toLatin1()));
        settle(700);
        picture(window, u"office."_s + id);
    }
    window.openPalette();
    settle(200);
    picture(window, u"office.search"_s);
    window.palette()->findChild<QLineEdit *>(u"paletteField"_s)->setText(u"#1"_s);
    settle(500);
    picture(window, u"office.search_number"_s);
    window.palette()->close();
    window.open("shell.help"_L1);
    settle(200);
    picture(window, u"office.help"_s);
    ui::Dialog::current(&window)->reject();
    window.open("shell.change_password"_L1);
    settle(200);
    picture(window, u"office.change_password"_s);
    ui::Dialog::current(&window)->reject();
    return {};
}
