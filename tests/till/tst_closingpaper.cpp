#include "modules/till/closingpaper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

/// What the X tells, and to whom.
class TestClosingPaper : public QObject
{
    Q_OBJECT

private slots:
    void CASH3_aBlindXTellsNothingOfTheCash();
    void theFullXTellsWhatIsExpected();

private:
    static QString words(bool withExpected);
};

/// 2 000 in the drawer, 700 sold: 500 in cash, 200 by card.
QString TestClosingPaper::words(bool withExpected)
{
    SessionTotals totals;
    totals.opening = Money::fromDinars(2000);
    totals.sales = 3;
    totals.gross = Money::fromDinars(700);
    totals.salesCash = Money::fromDinars(500);
    totals.methods = {{u"cash"_s, {2, Money::fromDinars(500)}}, {u"card"_s, {1, Money::fromDinars(200)}}};
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'790'000'000);
    const Receipt paper = interimReport({}, totals, at, withExpected, {});
    return QString::fromUtf8(paper.toJson());
}

void TestClosingPaper::CASH3_aBlindXTellsNothingOfTheCash()
{
    const QString paper = words(false);
    QVERIFY(paper.contains(u"200,00"_s));
    // Neither the amount nor two amounts whose difference it is.
    for (const QString &told : {u"500,00"_s, u"700,00"_s, u"2 500,00"_s})
        QVERIFY2(!paper.contains(told), qPrintable(told));
}

void TestClosingPaper::theFullXTellsWhatIsExpected()
{
    QString paper = words(true);
    paper.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
    QVERIFY(paper.contains(u"2 500,00"_s));
}

QTEST_GUILESS_MAIN(TestClosingPaper)
#include "tst_closingpaper.moc"
