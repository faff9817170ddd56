#include "tests/office/officetest.h"

#include "app/profile/shop.h"
#include "modules/auth/authmodule.h"
#include "tests/support/ui/leftenglish.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void OfficeTest::start(const QString &language)
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("FEEMAISON_HOME", m_home->path().toUtf8());
    ui::setLanguage(language);
    ui::Theme::get().apply(ui::Theme::Mode::Light);
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    Session &session = m_database->session();
    for (const shop::Person &person : {shop::Person{u"chief"_s, u"Cheffe"_s, u"Administrateur"_s, true},
                                       shop::Person{u"manager"_s, u"Gérante"_s, u"Gérante"_s, false},
                                       shop::Person{u"clerk"_s, u"Vendeuse 1"_s, u"Vendeuse"_s, false},
                                       shop::Person{u"baker"_s, u"Boulangère"_s, u"Production"_s, false}}) {
        QVERIFY(shop::addPerson(session, person));
        if (person.login != u"clerk")
            QVERIFY(shop::givePassword(session, person.login, QString::fromLatin1(Password)));
    }
    m_program = std::make_unique<office::OfficeProgram>(profile(), modules());
    m_program->start({1366, 768});
    QVERIFY(QTest::qWaitForWindowActive(signInWindow()));
}

void OfficeTest::stop()
{
    m_program.reset();
    m_database.reset();
    m_home.reset();
}

OfficeProfile OfficeTest::profile() const
{
    OfficeProfile office;
    office.isSetUp = true;
    office.server = u"host='%1' dbname='%2'"_s.arg(m_database->settings().value(u"host"_s), m_database->name());
    return office;
}

QList<Module> OfficeTest::modules()
{
    using enum Screen::Face;
    const auto create = [](Services &) -> QWidget * { return new NotedPage; };
    const Module sales{
        "sales"_L1,
        [] { return u"Ventes"_s; },
        {{"sales.till"_L1, [] { return u"Caisse"_s; }, {}, create, Till},
         {"pos.sales_list"_L1, [] { return u"Historique des ventes"_s; }, "ventes_historique"_L1, create, Office},
         {"sales.figures"_L1, [] { return u"Résumé de l’année"_s; }, "ventes_rapports"_L1, create, Office}},
        "cart"_L1};
    const Module till{"till"_L1,
                      [] { return u"Rien au bureau"_s; },
                      {{"till.only"_L1, [] { return u"Caisse"_s; }, {}, create, Till}}};
    const Module staff{"staff"_L1,
                       [] { return u"Personnel"_s; },
                       {{"staff.pay"_L1, [] { return u"Paie"_s; }, "rh_payer"_L1, create, Office}},
                       "users"_L1,
                       Module::Section::Management};
    return {auth::module(), sales, till, staff};
}

void OfficeTest::type(const QString &login, const QString &password)
{
    signInWindow()->findChild<QLineEdit *>(u"loginField"_s)->setText(login);
    signInWindow()->findChild<QLineEdit *>(u"passwordField"_s)->setText(password);
    touch(signInWindow(), u"signInButton"_s);
}

void OfficeTest::enter(const QString &login)
{
    type(login, QString::fromLatin1(Password));
    QTRY_VERIFY_WITH_TIMEOUT(window(), 10'000);
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void OfficeTest::touch(QWidget *where, const QString &button)
{
    auto *found = where->findChild<QAbstractButton *>(button);
    QVERIFY2(found && found->isVisible(), qPrintable(u"no button "_s + button));
    const QStringList english = leftEnglish(*where->window(), ui::locale().name().left(2));
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    QTest::mouseClick(found, Qt::LeftButton);
}

void OfficeTest::press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus && where->isAncestorOf(focus) ? focus : where, key, modifiers);
}

QString OfficeTest::textOf(QWidget *where, const QString &label)
{
    const auto *found = where->findChild<QLabel *>(label);
    return found && found->isVisible() ? found->text() : QString();
}
