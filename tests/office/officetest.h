#pragma once

#include "app/office/officeprogram.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The back office as people have it: real windows, real connections as themselves, a real server. An administrator, a
/// manager and a clerk with passwords; two modules of this test beside the real list of people.
class OfficeTest : public QObject
{
protected:
    static constexpr auto Password = "correct horse";

    void start(const QString &language = QStringLiteral("fr"));
    void stop();
    /// Types name and password and waits for the window.
    void enter(const QString &login);
    /// In the sign-in window.
    void type(const QString &login, const QString &password);
    void touch(QWidget *where, const QString &button);
    void press(QWidget *where, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QString textOf(QWidget *where, const QString &label);
    OfficeProfile profile() const;
    /// Screens with office faces of made-up modules, and modules/auth.
    static QList<Module> modules();

    office::OfficeWindow *window() const { return m_program->window(); }
    office::SignInWindow *signInWindow() const { return m_program->signInWindow(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<office::OfficeProgram> m_program;
};

/// A page of this test that remembers what it was opened at.
class NotedPage final : public QWidget, public TakesArgument
{
    Q_OBJECT

public:
    void take(const QString &argument) override { taken << argument; }
    QStringList taken;
};
