#include "tests/bench/lonetill.h"

#include "modules/core/uuid.h"
#include "modules/till/pin.h"
#include "tests/support/shop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int Categories = 20;
constexpr int Favourites = 40;

QUuid idOf(const QString &name)
{
    return QUuid::fromRfc4122(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5));
}

QString categoryId(int number) { return uuidText(idOf(u"category%1"_s.arg(number))); }
QString productId(int number) { return uuidText(idOf(u"product%1"_s.arg(number))); }
QUuid terminal() { return idOf(u"terminal"_s); }

/// Names as long and as alike as a real shop's, in both languages, so that searching and folding have their work.
QJsonObject product(int i)
{
    static const QStringList names{
        u"Couscous moyen roulé"_s, u"Rechta fraîche"_s, u"Chakhchoukha"_s, u"M’semen"_s, u"Baghrir"_s,
        u"Makrout dattes"_s,       u"Griwech au miel"_s};
    static const QStringList arabic{u"كسكس متوسط مفتول"_s, u"رشتة طازجة"_s,  u"شخشوخة"_s, u"مسمّن"_s, u"بغرير"_s,
                                    u"مقروط بالتمر"_s,     u"قريوش بالعسل"_s};
    static const QStringList drawings{u"bag-moyen"_s, u"bag-rechta"_s, u"bag-chakh"_s, u"msemen"_s,
                                      u"baghrir"_s,   u"makrout"_s,    u"griwech"_s};
    const int kind = i % int(names.size());
    return {{u"id"_s, productId(i)},
            {u"category"_s, categoryId(i % Categories)},
            {u"type"_s, u"finished"_s},
            {u"name"_s, u"%1 %2 g"_s.arg(names.at(kind)).arg(i)},
            {u"name_ar"_s, u"%1 %2 غ"_s.arg(arabic.at(kind)).arg(i)},
            {u"sku"_s, u"FM-%1"_s.arg(i, 6, 10, QChar(u'0'))},
            {u"base_unit"_s, u"pièce"_s},
            {u"sale_unit"_s, u"pièce"_s},
            {u"factor"_s, 1},
            {u"price"_s, 5000 + i % 900 * 100},
            {u"art"_s, drawings.at(kind)},
            {u"position"_s, i / 10},
            {u"favourite"_s, i < Favourites},
            {u"active"_s, true},
            {u"sold"_s, true},
            {u"barcodes"_s, QJsonArray{LoneTill::barcode(i)}},
            {u"low"_s, 5000}};
}

} // namespace

LoneTill::LoneTill(const QString &folder, int products) : m_folder(folder), m_products(products) {}

QString LoneTill::barcode(int product) { return u"613%1"_s.arg(product, 10, 10, QChar(u'0')); }
QUuid LoneTill::cashier() { return idOf(u"cashier"_s); }

till::Engine::Options LoneTill::options(Database *server) const
{
    till::Engine::Options options;
    options.folder = m_folder;
    options.terminal = terminal();
    options.snapshotKey = QByteArray(32, 'k');
    options.database = server;
    return options;
}

QJsonObject LoneTill::content() const
{
    QJsonArray categories;
    for (int i = 0; i < Categories; ++i)
        categories.append(QJsonObject{{u"id"_s, categoryId(i)},
                                      {u"name"_s, u"Famille %1"_s.arg(i)},
                                      {u"name_ar"_s, u"صنف %1"_s.arg(i)},
                                      {u"family"_s, u"gateaux"_s},
                                      {u"icon"_s, u"cat-pastry"_s},
                                      {u"position"_s, i},
                                      {u"active"_s, true}});
    QJsonArray products;
    QJsonArray stock;
    for (int i = 0; i < m_products; ++i) {
        products.append(product(i));
        stock.append(QJsonObject{{u"product"_s, productId(i)}, {u"qty"_s, i % 50 * 1000}});
    }
    const QJsonObject person{{u"id"_s, uuidText(cashier())},
                             {u"login"_s, u"clerk"_s},
                             {u"name"_s, u"Vendeuse"_s},
                             {u"name_ar"_s, u"بائعة"_s},
                             {u"initials"_s, u"V"_s},
                             {u"profile"_s, u"Vendeuse"_s},
                             {u"verifier"_s, *till::pinVerifier(pin())},
                             {u"administrator"_s, true},
                             {u"active"_s, true},
                             {u"permissions"_s, QJsonArray()}};
    return {{u"full"_s, true},
            {u"cursor"_s, QJsonObject()},
            {u"settings"_s, QJsonObject{{u"shop.name"_s, u"Fée Maison"_s}}},
            {u"products"_s, products},
            {u"categories"_s, categories},
            {u"users"_s, QJsonArray{person}},
            {u"stock"_s, stock}};
}

QString LoneTill::prepare()
{
    QDir().mkpath(m_folder);
    till::Snapshot kept;
    kept.catalogue.apply(content());
    const till::SnapshotFile snapshot(m_folder + u"/snapshot.bin"_s, options().snapshotKey);
    if (const Result<> written = snapshot.write(kept.toBytes()); !written)
        return written.error().key;
    {
        till::JournalFile journal;
        if (const Result<till::JournalState> opened = journal.open(m_folder); !opened)
            return opened.error().key;
        const QJsonObject drawer{{u"id"_s, uuidText(idOf(u"register"_s))}, {u"name"_s, u"Tiroir C1"_s}};
        const QJsonObject note{{u"id"_s, uuidText(terminal())},
                               {u"code"_s, u"C1"_s},
                               {u"name"_s, u"Caisse 1"_s},
                               {u"register"_s, drawer},
                               {u"printer"_s, QString()}};
        const QByteArray text = QJsonDocument(note).toJson(QJsonDocument::Compact);
        if (const Result<> noted = journal.setNote(u"terminal"_s, QString::fromUtf8(text)); !noted)
            return noted.error().key;
    }
    till::Engine engine(options());
    if (const Result<> started = await(engine.start()); !started)
        return started.error().key;
    if (const Result<till::Cashier> person = await(engine.signIn(cashier(), pin())); !person)
        return person.error().key;
    const Result<till::CashSession> session = await(engine.openSession({}, {}));
    await(engine.shutdown());
    return session ? QString() : session.error().key;
}
