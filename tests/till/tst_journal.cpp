#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace till;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup() { Clock::setSource({}); }
    void numbersFactsFromOneWithoutGapsAndChainsThem();
    void theSameIdIsRecordedOnce();
    void aSeriesTakesOnlyItsNextNumber();
    void goesOnWhereItStoppedAfterReopening();
    void paperIsWrittenInTheSameTransactionAsItsFact();
    void aChangedByteIsFoundWithItsSequence();
    void aFileThatIsNoJournalIsNamedAndKept();
    void aSecondProgramIsRefused();
    void aLockLeftByAKilledProgramKeepsNobodyOut();
    void aReadOnlyFolderIsNamed();
    void aFullDiskRecordsNothingAndTheNextSaleWorks();
    void factsStayInOrderWhenTheClockJumpsBack();
    void aDiskThatIsNearlyFullIsSaidInTime();
    void whatWasSendingWhenItDiedIsUncertainAndPulsesExpire();

private:
    QString folder() const { return m_home->path() + u"/till"_s; }
    Draft fact(const QString &kind = u"sale.completed"_s) const
    {
        return {uuidV7(), kind, uuidV7(), {{u"total"_s, 12345}}, {}, 0};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestJournal::numbersFactsFromOneWithoutGapsAndChainsThem()
{
    JournalFile file;
    const Result<JournalState> state = file.open(folder());
    QVERIFY2(state, state ? "" : qPrintable(state.error().technical));
    QByteArray previous = firstHash();
    for (qint64 i = 1; i <= 20; ++i) {
        const Result<Recorded> recorded = file.append(fact());
        QVERIFY(recorded);
        QCOMPARE(recorded->event.sequence, i);
        QCOMPARE(recorded->event.hash, chainHash(previous, state->journal, i, recorded->event.payload));
        previous = recorded->event.hash;
    }
    QCOMPARE(*file.firstBroken(), std::nullopt);
    const QJsonObject body = file.after(0, 1)->first().body();
    QCOMPARE(body[u"v"].toInt(), PayloadVersion);
    QCOMPARE(body[u"total"].toInt(), 12345);
}

void TestJournal::theSameIdIsRecordedOnce()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    const Draft draft = fact();
    const Result<Recorded> first = file.append(draft);
    const Result<Recorded> second = file.append(draft);
    QCOMPARE(second->event.sequence, first->event.sequence);
    QCOMPARE(second->event.hash, first->event.hash);
    QCOMPARE(file.after(0, 10)->size(), 1);
}

void TestJournal::aSeriesTakesOnlyItsNextNumber()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    Draft draft = fact();
    draft.series = u"T"_s;
    draft.serial = 2;
    QCOMPARE(file.append(draft).error().key, u"till.number_taken"_s);
    draft.serial = 1;
    QVERIFY(file.append(draft));
    Draft again = fact();
    again.series = u"T"_s;
    again.serial = 1;
    QCOMPARE(file.append(again).error().key, u"till.number_taken"_s);
}

void TestJournal::goesOnWhereItStoppedAfterReopening()
{
    QUuid journal;
    {
        JournalFile file;
        journal = file.open(folder())->journal;
        Draft draft = fact();
        draft.series = u"T"_s;
        draft.serial = 1;
        QVERIFY(file.append(draft));
        QVERIFY(file.acknowledge(1));
    }
    JournalFile file;
    const Result<JournalState> state = file.open(folder());
    QCOMPARE(state->journal, journal);
    QCOMPARE(state->lastSequence, 1);
    QCOMPARE(state->acknowledged, 1);
    QCOMPARE(state->serials.value(u"T"_s), 1);
}

void TestJournal::paperIsWrittenInTheSameTransactionAsItsFact()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    PrintJob job;
    job.id = uuidV7();
    job.dedupKey = u"sale:1:receipt:0"_s;
    QVERIFY(file.append(fact(), {job}, [](const Event &event, const PrintJob &) { return event.hash.toHex(); }));
    const Result<std::optional<PrintJob>> stored = file.jobByKey(job.dedupKey);
    QVERIFY(*stored);
    QCOMPARE((*stored)->document, file.after(0, 1)->first().hash.toHex());
    // The same paper asked for again is the same paper.
    PrintJob twin = job;
    twin.id = uuidV7();
    QVERIFY(file.addJob(twin));
    QCOMPARE(file.jobs({PrintJob::State::Queued}, 10)->size(), 1);
}

void TestJournal::aChangedByteIsFoundWithItsSequence()
{
    {
        JournalFile file;
        QVERIFY(file.open(folder()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(file.append(fact()));
    }
    {
        QSqlDatabase tamper = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        tamper.setDatabaseName(folder() + u"/journal.sqlite"_s);
        QVERIFY(tamper.open());
        QSqlQuery query(tamper);
        QVERIFY(query.exec(
            u"update event set payload = cast(replace(cast(payload as text), '12345', '12344') as blob) where seq = 3"_s));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    JournalFile file;
    const Result<JournalState> state = file.open(folder());
    QCOMPARE(state.error().key, u"till.journal_damaged"_s);
    QCOMPARE(state.error().detail[u"sequence"].toInt(), 3);
}

void TestJournal::aFileThatIsNoJournalIsNamedAndKept()
{
    QDir().mkpath(folder());
    QFile rubbish(folder() + u"/journal.sqlite"_s);
    QVERIFY(rubbish.open(QFile::WriteOnly));
    rubbish.write(QByteArray(9000, 'x'));
    rubbish.close();
    JournalFile file;
    QCOMPARE(file.open(folder()).error().key, u"till.journal_damaged"_s);
    QCOMPARE(QFileInfo(rubbish.fileName()).size(), 9000);
}

void TestJournal::aSecondProgramIsRefused()
{
    JournalFile first;
    QVERIFY(first.open(folder()));
    JournalFile second;
    QCOMPARE(second.open(folder()).error().key, u"till.journal_in_use"_s);
}

void TestJournal::aLockLeftByAKilledProgramKeepsNobodyOut()
{
    // Killed between making its file and writing into it, or by a power cut before the disk had its words.
    QDir().mkpath(folder());
    QFile left(folder() + u"/journal.lock"_s);
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    JournalFile first;
    QVERIFY(first.open(folder()));
    first.close();
    JournalFile again;
    QVERIFY(again.open(folder()));
}

void TestJournal::aReadOnlyFolderIsNamed()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QDir().mkpath(folder());
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner);
    JournalFile file;
    QCOMPARE(file.open(folder()).error().key, u"till.journal_read_only"_s);
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestJournal::aFullDiskRecordsNothingAndTheNextSaleWorks()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    QVERIFY(file.append(fact()));
    // The kernel refuses to let any file grow: what a full disk says, without filling one.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_IGN);
    rlimit none{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    Draft big = fact();
    big.body[u"note"_s] = QString(200'000, u'n');
    const Result<Recorded> refused = file.append(big);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(file.after(0, 10)->size(), 1);
    const Result<Recorded> next = file.append(fact());
    QVERIFY2(next, next ? "" : qPrintable(next.error().technical));
    QCOMPARE(next->event.sequence, 2);
    QCOMPARE(*file.firstBroken(), std::nullopt);
}

void TestJournal::factsStayInOrderWhenTheClockJumpsBack()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    const QDateTime noon = QDateTime::fromString(u"2026-04-14T12:00:00.000Z"_s, Qt::ISODateWithMs);
    Clock::setSource([&] { return noon; });
    QVERIFY(file.append(fact()));
    Clock::setSource([&] { return noon.addSecs(-7200); });
    const Result<Recorded> late = file.append(fact());
    QCOMPARE(late->event.at, noon);
    QCOMPARE(late->warnings.value(0).key, u"till.clock_behind"_s);
}

void TestJournal::aDiskThatIsNearlyFullIsSaidInTime()
{
    JournalFile file;
    QVERIFY(file.open(folder()));
    file.setLowDisk(std::numeric_limits<qint64>::max());
    const Result<Recorded> first = file.append(fact());
    QCOMPARE(first->warnings.value(0).key, u"till.disk_low"_s);
    QVERIFY(first->warnings.value(0).detail[u"megabytes"_s].toInteger() > 0);
    for (int i = 0; i < 99; ++i)
        QVERIFY(file.append(fact())->warnings.isEmpty()); // not at every ticket
    QCOMPARE(file.append(fact())->warnings.size(), 1);
    file.setLowDisk(0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(file.append(fact())->warnings.isEmpty());
}

void TestJournal::whatWasSendingWhenItDiedIsUncertainAndPulsesExpire()
{
    const QUuid receipt = uuidV7();
    {
        JournalFile file;
        QVERIFY(file.open(folder()));
        PrintJob paper;
        paper.id = receipt;
        paper.dedupKey = u"a"_s;
        PrintJob pulse;
        pulse.id = uuidV7();
        pulse.dedupKey = u"b"_s;
        pulse.kind = PrintJob::Kind::Drawer;
        QVERIFY(file.append(fact(), {paper, pulse}));
        QVERIFY(file.setJobState(receipt, PrintJob::State::Sending));
    }
    JournalFile file;
    QVERIFY(file.open(folder()));
    const Result<QList<PrintJob>> left = file.recoverJobs();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().id, receipt);
    QCOMPARE((*file.jobByKey(u"b"_s))->state, PrintJob::State::Expired);
    QVERIFY(file.jobs({PrintJob::State::Queued}, 10)->isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
