#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// Finding a ticket, what came back of it and what was set aside without reading a year of facts.
class TestJournalIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsTicketsByNumberAmountProductAndDay();
    void whatCameBackAddsUpByLine();
    void aParkedTicketIsThereUntilRecalledOrDropped();
    void whatTheOfficeAskedIsDoneOnce();
    void aJournalOfAnOlderProgramGetsItsIndex();

private:
    Event sell(qint64 total, const QUuid &product);
    Event record(const QString &kind, const QJsonObject &body);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<JournalFile> m_file;
    qint64 m_serial = 0;
};

void TestJournalIndex::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<JournalFile>();
    m_serial = 0;
    QVERIFY(m_file->open(m_home->path()));
}

Event TestJournalIndex::record(const QString &kind, const QJsonObject &body)
{
    const Draft draft{uuidV7(), kind, QUuid(), body, {}, 0};
    return m_file->append(draft)->event;
}

Event TestJournalIndex::sell(qint64 total, const QUuid &product)
{
    const QJsonObject line{{u"id"_s, uuidText(uuidV7())}, {u"product"_s, uuidText(product)}, {u"total"_s, total}};
    return record(u"sale.completed"_s,
                  {{u"number"_s, u"C1-%1"_s.arg(++m_serial, 6, 10, QChar(u'0'))},
                   {u"total"_s, total},
                   {u"lines"_s, QJsonArray{line}}});
}

void TestJournalIndex::findsTicketsByNumberAmountProductAndDay()
{
    const QUuid bread = uuidV7();
    sell(5'000, bread);
    const Event wanted = sell(7'000, uuidV7());
    sell(5'000, bread);
    record(u"drawer.opened"_s, {{u"cause"_s, u"manual"_s}});
    TicketQuery all;
    QCOMPARE(m_file->tickets(all)->size(), 3);
    QVERIFY(m_file->tickets(all)->first().sequence > m_file->tickets(all)->last().sequence);
    TicketQuery number;
    number.number = u"000002"_s;
    QCOMPARE(m_file->tickets(number)->first().id, wanted.id);
    TicketQuery amount;
    amount.total = Money::fromDinars(50);
    QCOMPARE(m_file->tickets(amount)->size(), 2);
    TicketQuery product;
    product.product = bread;
    QCOMPARE(m_file->tickets(product)->size(), 2);
    TicketQuery past;
    past.before = wanted.at.addSecs(-3600);
    QVERIFY(m_file->tickets(past)->isEmpty());
    all.limit = 1;
    QCOMPARE(m_file->tickets(all)->size(), 1);
}

void TestJournalIndex::whatCameBackAddsUpByLine()
{
    const QUuid line = uuidV7();
    for (int i = 0; i < 2; ++i)
        record(u"sale.refunded"_s,
               {{u"total"_s, -2'000},
                {u"returns"_s,
                 QJsonArray{QJsonObject{{u"line"_s, uuidText(line)}, {u"qty"_s, 1500}, {u"total"_s, 2'000}}}}});
    const Returned back = m_file->returned({line, uuidV7()})->value(line);
    QCOMPARE(back.quantity, Quantity::fromUnits(3));
    QCOMPARE(back.total, Money::fromDinars(40));
}

void TestJournalIndex::aParkedTicketIsThereUntilRecalledOrDropped()
{
    const QUuid first = uuidV7();
    const QUuid second = uuidV7();
    record(u"ticket.parked"_s, {{u"ticket"_s, uuidText(first)}, {u"version"_s, 1}});
    record(u"ticket.parked"_s, {{u"ticket"_s, uuidText(second)}, {u"version"_s, 1}});
    QCOMPARE(m_file->parked()->size(), 2);
    record(u"ticket.recalled"_s, {{u"ticket"_s, uuidText(first)}, {u"version"_s, 1}});
    QCOMPARE(m_file->parked()->size(), 1);
    record(u"ticket.parked"_s, {{u"ticket"_s, uuidText(first)}, {u"version"_s, 2}});
    QCOMPARE(m_file->parked()->last().body()[u"version"].toInt(), 2);
    record(u"ticket.dropped"_s, {{u"ticket"_s, uuidText(second)}});
    QVERIFY(m_file->forgetParked(first));
    QVERIFY(m_file->parked()->isEmpty());
}

void TestJournalIndex::whatTheOfficeAskedIsDoneOnce()
{
    const QUuid request = uuidV7();
    record(u"cash.banked"_s, {{u"amount"_s, 5'000}});
    QVERIFY(m_file->requestsDone()->isEmpty());
    record(u"cash.banked"_s, {{u"amount"_s, 5'000}, {u"request"_s, uuidText(request)}});
    record(u"expense.paid"_s, {{u"amount"_s, 5'000}, {u"request"_s, uuidText(request)}});
    QCOMPARE(*m_file->requestsDone(), QSet<QUuid>{request});
}

void TestJournalIndex::aJournalOfAnOlderProgramGetsItsIndex()
{
    sell(5'000, uuidV7());
    record(u"ticket.parked"_s, {{u"ticket"_s, uuidText(uuidV7())}, {u"version"_s, 1}});
    m_file.reset();
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_home->filePath(u"journal.sqlite"_s));
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        for (const QString &statement : {u"drop table ticket"_s, u"drop table returned"_s, u"drop table parked"_s,
                                         u"delete from note where key = 'index'"_s})
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    m_file = std::make_unique<JournalFile>();
    QVERIFY(m_file->open(m_home->path()));
    QCOMPARE(m_file->tickets({})->size(), 1);
    QCOMPARE(m_file->parked()->size(), 1);
}

QTEST_GUILESS_MAIN(TestJournalIndex)
#include "tst_journalindex.moc"
