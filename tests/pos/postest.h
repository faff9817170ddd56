#pragma once

#include "modules/pos/posmodule.h"
#include "modules/pos/sellscreen.h"
#include "tests/support/fakedrawer.h"
#include "tests/support/faketickets.h"
#include "tests/support/ui/stage.h"
#include "ui/controls/button.h"
#include "ui/controls/dialog.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What the tests of the counter's screens share: a stage with a session and a ticket.
class PosTest : public QObject
{
protected:
    Stage &stage(const QString &login = u"resp1"_s, const QString &language = u"fr"_s, bool dark = false,
                 QSize size = {1366, 768})
    {
        m_stage = std::make_unique<Stage>(language, dark, size);
        m_stage->counter().signInAs(login);
        m_stage->counter().startSession();
        return *m_stage;
    }
    pos::SellScreen *sell() { return qobject_cast<pos::SellScreen *>(m_stage->show(pos::module(), "pos.sell"_L1)); }
    FakeCounter &counter() { return m_stage->counter(); }
    const till::Cart &cart() { return m_stage->counter().cart(); }
    QString dialogKind() { return m_stage->dialog() ? m_stage->dialog()->property("kind").toString() : QString(); }
    /// Types a manager's code in the dialog on top and waits until it has gone.
    void approve()
    {
        m_stage->type(u"1234"_s);
        QTRY_VERIFY(dialogKind() != u"approval");
    }
    static void eachLook()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"fr"_s, u"ar"_s})
            for (const QSize &size : {QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080)})
                for (const bool dark : {false, true})
                    QTest::addRow("%s %d %s", qPrintable(language), size.width(), dark ? "dark" : "light")
                        << language << dark << size;
    }
    void look(const QString &name)
    {
        QTest::qWait(60);
        m_stage->picture(name);
        for (const QString &fault : m_stage->faults())
            m_faults << name + u": "_s + fault;
    }

    std::unique_ptr<Stage> m_stage;
    QStringList m_faults;
};
