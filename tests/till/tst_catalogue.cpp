#include "modules/core/uuid.h"
#include "modules/till/catalogue.h"
#include "modules/till/snapshot.h"
#include "modules/till/snapshotfile.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void findsWithoutAccentsCaseOrApostropheAndInArabic();
    void aDeltaChangesOnlyWhatItNames();
    void aChangeInPlaceIsFoundAsAfterAFreshStart();
    void aFullAnswerReplacesEverything();
    void survivesItsOwnSnapshot();
    void snapshotIsUnreadableWithoutItsKeyAndNamesDamage();
    void aSnapshotOfAnotherVersionOrCutShortIsSaidToBeDamaged();

private:
    static QJsonObject row(const QUuid &id, const QString &name, const QString &arabic, qint64 price);
    static QJsonObject full(const QJsonArray &products);
};

QJsonObject TestCatalogue::row(const QUuid &id, const QString &name, const QString &arabic, qint64 price)
{
    return {{u"id"_s, uuidText(id)},
            {u"name"_s, name},
            {u"name_ar"_s, arabic},
            {u"price"_s, price},
            {u"base_unit"_s, u"pièce"_s},
            {u"sale_unit"_s, u"pièce"_s},
            {u"factor"_s, 1},
            {u"active"_s, true},
            {u"sold"_s, true},
            {u"barcodes"_s, QJsonArray{u"613"_s + QString::number(price)}}};
}

QJsonObject TestCatalogue::full(const QJsonArray &products)
{
    return {{u"full"_s, true}, {u"products"_s, products}, {u"cursor"_s, QJsonObject{{u"horizon"_s, u"7"_s}}}};
}

void TestCatalogue::findsWithoutAccentsCaseOrApostropheAndInArabic()
{
    Catalogue catalogue;
    const QUuid sable = uuidV7();
    const QUuid msemen = uuidV7();
    catalogue.apply(full({row(sable, u"Sablé confiture"_s, u"صابلي بالمربّى"_s, 7000),
                          row(msemen, u"M’semen grand"_s, u"مسمّن كبير"_s, 7100)}));
    const auto only = [&](const QString &text) {
        const QList<const Product *> found = catalogue.search(text);
        return found.size() == 1 ? found.first()->id : QUuid();
    };
    QCOMPARE(only(u"SABLE"_s), sable);
    QCOMPARE(only(u"conf sab"_s), sable);
    QCOMPARE(only(u"msemen"_s), msemen);
    QCOMPARE(only(u"مسمن"_s), msemen);
    QCOMPARE(only(u"6137100"_s), msemen);
    QVERIFY(catalogue.search(u"  "_s).isEmpty());
    QCOMPARE(catalogue.productByBarcode(u"6137000"_s)->id, sable);
    QVERIFY(!catalogue.productByBarcode(u"613"_s));
}

void TestCatalogue::aDeltaChangesOnlyWhatItNames()
{
    Catalogue catalogue;
    const QUuid first = uuidV7();
    const QUuid second = uuidV7();
    catalogue.apply(full({row(first, u"Un"_s, {}, 100), row(second, u"Deux"_s, {}, 200)}));
    catalogue.apply({{u"full"_s, false}, {u"products"_s, QJsonArray{row(first, u"Un"_s, {}, 150)}}});
    QCOMPARE(catalogue.product(first)->price.centimes(), 150);
    QCOMPARE(catalogue.product(second)->price.centimes(), 200);
    QCOMPARE(catalogue.products().size(), 2);
    QVERIFY(!catalogue.productByBarcode(u"613100"_s));
}

void TestCatalogue::aChangeInPlaceIsFoundAsAfterAFreshStart()
{
    Catalogue catalogue;
    const QUuid first = uuidV7();
    const QUuid second = uuidV7();
    const QUuid third = uuidV7();
    catalogue.apply(full({row(first, u"Baghrir"_s, {}, 100), row(second, u"Makrout"_s, {}, 200)}));
    QJsonObject lent = row(second, u"Makrout"_s, u"مقروط"_s, 250);
    lent[u"barcodes"_s] = QJsonArray{u"613100"_s}; // the first one's until now
    const auto change = [&](const QJsonArray &rows) {
        catalogue.apply({{u"full"_s, false}, {u"products"_s, rows}});
        Snapshot kept;
        kept.catalogue = catalogue;
        const Catalogue fresh = Snapshot::fromBytes(kept.toBytes())->catalogue; // its codes are entered anew
        for (const QString &code : {u"613100"_s, u"613150"_s, u"613200"_s, u"613250"_s, u"613300"_s}) {
            const Product *ours = catalogue.productByBarcode(code);
            const Product *theirs = fresh.productByBarcode(code);
            QCOMPARE(ours ? ours->id : QUuid(), theirs ? theirs->id : QUuid());
        }
        for (const QString &text : {u"613"_s, u"baghrir"_s, u"مقروط"_s, u"zlabia"_s})
            QCOMPARE(catalogue.search(text).size(), fresh.search(text).size());
        for (qsizetype i = 0; i < fresh.products().size(); ++i)
            QCOMPARE(catalogue.products().at(i).id, fresh.products().at(i).id);
    };
    change({lent, row(first, u"Baghrir"_s, {}, 150)});
    QCOMPARE(catalogue.productByBarcode(u"613100"_s)->id, second);
    // A longer word in the middle leaves its neighbours theirs.
    const auto only = [&](const QString &text) {
        const QList<const Product *> found = catalogue.search(text);
        return found.size() == 1 ? found.first()->id : QUuid();
    };
    change({row(first, u"Baghrir"_s, u"بغرير"_s, 1'500'000), lent});
    QCOMPARE(only(u"6131500000"_s), first);
    QCOMPARE(only(u"بغرير"_s), first);
    QCOMPARE(only(u"makrout 613100"_s), second);
    change({row(first, u"Baghrir"_s, {}, 150), lent});
    QCOMPARE(only(u"baghrir 613150"_s), first);
    QVERIFY(catalogue.search(u"بغرير"_s).isEmpty());
    QCOMPARE(only(u"مقروط"_s), second);
    change({row(first, u"Zlabia"_s, {}, 150)}); // moves behind the other
    change({row(third, u"Couscous"_s, {}, 300), row(second, u"Makrout"_s, {}, 200)});
    QCOMPARE(catalogue.products().size(), 3);
}

void TestCatalogue::aFullAnswerReplacesEverything()
{
    Catalogue catalogue;
    catalogue.apply(full({row(uuidV7(), u"Ancien"_s, {}, 100)}));
    catalogue.apply(full({row(uuidV7(), u"Nouveau"_s, {}, 100)}));
    QCOMPARE(catalogue.products().size(), 1);
    QCOMPARE(catalogue.products().first().name, u"Nouveau"_s);
}

void TestCatalogue::survivesItsOwnSnapshot()
{
    Catalogue catalogue;
    const QUuid id = uuidV7();
    QJsonObject changes = full({row(id, u"Makrout"_s, u"مقروط"_s, 10'000)});
    changes[u"stock"_s] = QJsonArray{QJsonObject{{u"product"_s, uuidText(id)}, {u"qty"_s, 3000}}};
    changes[u"settings"_s] = QJsonObject{{u"shop.name"_s, u"Fée Maison"_s}, {u"cash.difference_limit"_s, 50'000}};
    changes[u"users"_s] = QJsonArray{QJsonObject{
        {u"id"_s, uuidText(uuidV7())}, {u"name"_s, u"Caissière 1"_s}, {u"permissions"_s, QJsonArray{u"ventes_pos"_s}}}};
    catalogue.apply(changes);
    Snapshot snapshot;
    snapshot.catalogue = catalogue;
    const QByteArray bytes = snapshot.toBytes();
    const Result<Snapshot> read = Snapshot::fromBytes(bytes);
    QVERIFY(read);
    QCOMPARE(read->toBytes(), bytes);
    const Catalogue &again = read->catalogue;
    QCOMPARE(again.search(u"makrout"_s).size(), 1);
    QCOMPARE(again.product(id)->nameArabic, u"مقروط"_s);
    QCOMPARE(again.stock(id), Quantity::fromUnits(3));
    QCOMPARE(again.setting("shop.name"_L1), u"Fée Maison"_s);
    QCOMPARE(again.settingNumber("cash.difference_limit"_L1, 0), 50'000);
    QVERIFY(again.cashiers().first().may("ventes_pos"_L1));
}

void TestCatalogue::snapshotIsUnreadableWithoutItsKeyAndNamesDamage()
{
    QTemporaryDir home;
    const QString path = home.filePath(u"snapshot.bin"_s);
    const QByteArray key = SnapshotFile::newKey();
    const SnapshotFile file(path, key);
    QVERIFY(file.read()->isEmpty());
    QVERIFY(file.write("Caissière 1"));
    QCOMPARE(*file.read(), QByteArray("Caissière 1"));
    QFile raw(path);
    QVERIFY(raw.open(QFile::ReadWrite));
    QVERIFY(!raw.readAll().contains("Caiss"));
    QCOMPARE(SnapshotFile(path, SnapshotFile::newKey()).read().error().key, u"till.snapshot_damaged"_s);
    raw.seek(30);
    raw.write("x");
    raw.close();
    QCOMPARE(file.read().error().key, u"till.snapshot_damaged"_s);
}

void TestCatalogue::aSnapshotOfAnotherVersionOrCutShortIsSaidToBeDamaged()
{
    Snapshot snapshot;
    snapshot.catalogue.apply(full({row(uuidV7(), u"Makrout"_s, u"مقروط"_s, 10'000)}));
    const QByteArray bytes = snapshot.toBytes();
    QVERIFY(Snapshot::fromBytes({})->catalogue.isEmpty());
    for (qsizetype length = 1; length < bytes.size(); ++length)
        QVERIFY(!Snapshot::fromBytes(bytes.left(length)));
    QByteArray newer = bytes;
    newer[3] = char(newer[3] + 1);
    QCOMPARE(Snapshot::fromBytes(newer).error().key, u"till.snapshot_damaged"_s);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
