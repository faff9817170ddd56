#include "modules/core/uuid.h"
#include "modules/till/pin.h"
#include "tests/support/fakecounter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct FakeProduct
{
    const char16_t *category;
    const char16_t *name;
    const char16_t *nameArabic;
    int price;
    const char16_t *art;
    int stock;
    bool favourite = true;
    const char16_t *unit = u"pièce";
};

constexpr FakeProduct Products[] = {
    {u"pates", u"Couscous moyen roulé 1 kg", u"كسكس متوسط مفتول 1 كغ", 450, u"bag-moyen", 86},
    {u"pates", u"Couscous fin 1 kg", u"كسكس رقيق 1 كغ", 450, u"bag-fin", 40},
    {u"pates", u"Rechta fraîche 500 g", u"رشتة طازجة 500 غ", 250, u"bag-rechta", 25},
    {u"pates", u"Chakhchoukha 500 g", u"شخشوخة 500 غ", 500, u"bag-chakh", 18},
    {u"pates", u"M’semen grand", u"مسمّن كبير", 70, u"msemen", 60},
    {u"pates", u"Baghrir grand", u"بغرير كبير", 50, u"baghrir", 80},
    {u"pates", u"Mehadjeb piquante", u"محاجب حارة", 100, u"mehadjeb", 30},
    {u"pates", u"Matlouh", u"مطلوع", 60, u"matlouh", 45},
    {u"pates", u"Bradj dattes", u"براج بالتمر", 60, u"bradj", 50},
    {u"gateaux", u"Makrout dattes", u"مقروط بالتمر", 100, u"makrout", 120},
    {u"gateaux", u"Tcharak msekker", u"تشاراك مسكّر", 160, u"tcharak", 70},
    {u"gateaux", u"Griwech au miel", u"قريوش بالعسل", 70, u"griwech", 44},
    {u"gateaux", u"Samsa amandes", u"صامصة باللوز", 170, u"samsa", 3},
    {u"gateaux", u"Sablé confiture", u"صابلي بالمربّى", 70, u"sable", 90},
    {u"sales", u"Mini pizza", u"ميني بيتزا", 70, u"pizza", 35},
    {u"sales", u"Quiche poulet", u"كيش بالدجاج", 150, u"quiche", 0},
    {u"sales", u"Bourek viande", u"بوراك باللحم", 100, u"bourek", 28},
    {u"plats", u"Couscous poulet", u"كسكس بالدجاج", 1000, u"couscous", 15},
    {u"plats", u"Rechta poulet", u"رشتة بالدجاج", 1000, u"rechta", 12},
    {u"boissons", u"Jus orange 33 cl", u"عصير برتقال 33 سل", 80, u"jus", 64},
    {u"gateaux", u"Ghribia", u"غريبية", 60, u"ghribia", 75},
    {u"gateaux", u"Baklawa", u"بقلاوة", 140, u"baklawa", 66},
    {u"gateaux", u"Cigare amandes", u"سيقار باللوز", 120, u"cigare", 33},
    {u"gateaux", u"Kaak glacé", u"كعك مثلّج", 160, u"kaak", 20},
    {u"pates", u"Khfaf", u"خفاف", 60, u"khfaf", 30},
    {u"pates", u"Galette aux herbes", u"كسرة بالأعشاب", 150, u"galette", 14},
    {u"plats", u"Chakhchoukha agneau", u"شخشوخة بالخروف", 1700, u"chakhchoukha", 8},
    {u"plats", u"Couscous agneau", u"كسكس بالخروف", 1700, u"couscous-agneau", 9},
    {u"plats", u"Mesfouf raisins", u"مسفوف بالزبيب", 600, u"mesfouf", 11},
    {u"plats", u"Hmiss", u"حميس", 600, u"hmiss", 13},
    {u"sales", u"Mini burger", u"ميني برغر", 120, u"burger", 22},
    {u"sales", u"Batbout thon", u"بطبوط بالتونة", 120, u"batbout", 17},
    {u"sales", u"Tacos poulet", u"تاكوس بالدجاج", 120, u"tacos", 19},
    {u"boissons", u"Eau minérale 0,5 L", u"ماء معدني 0,5 ل", 40, u"eau", 96},
    {u"boissons", u"Limonade 33 cl", u"ليموناضة 33 سل", 80, u"limonade", 41},
    {u"gateaux", u"Amandes grillées", u"لوز محمّص", 2400, u"", 4000, false, u"kg"},
};

struct FakeCategory
{
    const char16_t *key;
    const char16_t *name;
    const char16_t *nameArabic;
    const char16_t *icon;
};

constexpr FakeCategory Categories[] = {
    {u"pates", u"Pâtes & pains", u"العجائن والخبز", u"cat-wheat"},
    {u"gateaux", u"Gâteaux", u"الحلويات", u"cat-pastry"},
    {u"sales", u"Salés", u"المملحات", u"cat-savory"},
    {u"plats", u"Plats", u"الأطباق", u"cat-dish"},
    {u"boissons", u"Boissons", u"المشروبات", u"cat-drink"},
};

struct FakePerson
{
    const char16_t *login;
    const char16_t *name;
    const char16_t *nameArabic;
    const char16_t *initials;
    const char16_t *profile;
};

constexpr FakePerson People[] = {
    {u"caisse1", u"Caissière 1", u"أمينة الصندوق 1", u"C1", u"Caisse"},
    {u"caisse2", u"Caissière 2", u"أمينة الصندوق 2", u"C2", u"Caisse"},
    {u"vente1", u"Vendeuse 1", u"بائعة 1", u"V1", u"Vente, commandes"},
    {u"resp1", u"Responsable magasin", u"مسؤول المتجر", u"R1", u"Toutes fonctions"},
    {u"labo1", u"Cheffe de labo", u"رئيسة المخبر", u"P1", u"Production"},
    {u"livreur1", u"Livreur 1", u"عامل توصيل 1", u"L1", u"Livraisons"},
};

struct FakeCustomer
{
    const char16_t *name;
    const char16_t *phone;
    const char16_t *type;
    const char16_t *allergies;
    int balance;
    int limit;
};

constexpr FakeCustomer Customers[] = {
    {u"Client A", u"05 50 00 00 01", u"regular", u"", 0, 10'000},
    {u"Client B", u"05 50 00 00 02", u"regular", u"", 2'400, 5'000},
    {u"Client E", u"05 50 00 00 05", u"regular", u"Amandes", 0, 0},
    {u"Entreprise D", u"05 50 00 00 40", u"corporate", u"", 38'500, 100'000},
    {u"Amina Haddad", u"06 61 00 00 12", u"vip", u"Sésame, arachides", -1'500, 20'000},
};

QJsonArray fakeMethods()
{
    const auto method = [](const QString &key, const QString &kind, const QString &name, const QString &nameArabic,
                           const QString &icon, int position, bool reference, bool drawer) {
        return QJsonObject{{u"key"_s, key},
                           {u"kind"_s, kind},
                           {u"name"_s, name},
                           {u"name_ar"_s, nameArabic},
                           {u"icon"_s, icon},
                           {u"position"_s, position},
                           {u"needs_reference"_s, reference},
                           {u"opens_drawer"_s, drawer},
                           {u"active"_s, true}};
    };
    return {method(u"cash"_s, u"cash"_s, u"Espèces"_s, u"نقدا"_s, u"cash"_s, 1, false, true),
            method(u"card"_s, u"card"_s, u"Carte CIB"_s, u"بطاقة CIB"_s, u"card"_s, 2, true, false),
            method(u"account"_s, u"account"_s, u"Compte client"_s, u"حساب الزبون"_s, u"wallet"_s, 3, false, false),
            method(u"voucher"_s, u"voucher"_s, u"Avoir"_s, u"رصيد"_s, u"gift"_s, 4, false, false)};
}

QJsonArray fakeExpenses()
{
    const auto category = [](const QString &key, const QString &name, const QString &nameArabic) {
        return QJsonObject{{u"key"_s, key}, {u"name"_s, name}, {u"name_ar"_s, nameArabic}, {u"active"_s, true}};
    };
    return {category(u"transport"_s, u"Transport"_s, u"النقل"_s), category(u"supplies"_s, u"Fournitures"_s, u"لوازم"_s),
            category(u"cleaning"_s, u"Entretien"_s, u"التنظيف"_s), category(u"misc"_s, u"Divers"_s, u"متفرقات"_s)};
}

QString text(const char16_t *words) { return QString::fromUtf16(words); }

QJsonArray fakeCustomers()
{
    QJsonArray rows;
    for (const FakeCustomer &row : Customers) {
        const QString name = text(row.name);
        rows.append(QJsonObject{{u"id"_s, uuidText(fakeId(name))},
                                {u"first_name"_s, name.section(u' ', 0, 0)},
                                {u"last_name"_s, name.section(u' ', 1)},
                                {u"phone"_s, text(row.phone)},
                                {u"type"_s, text(row.type)},
                                {u"allergies"_s, text(row.allergies)},
                                {u"balance"_s, row.balance * 100},
                                {u"limit"_s, row.limit * 100},
                                {u"active"_s, true}});
    }
    return rows;
}

} // namespace

QUuid fakeId(const QString &name)
{
    return QUuid::createUuidV5(QUuid(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s), name);
}

QJsonObject fakeCatalogue()
{
    QJsonArray products, stock, categories, users;
    int position = 0;
    for (const FakeProduct &row : Products) {
        const QString id = uuidText(fakeId(text(row.name)));
        const bool weighed = text(row.unit) == u"kg";
        products.append(QJsonObject{{u"id"_s, id},
                                    {u"category"_s, uuidText(fakeId(text(row.category)))},
                                    {u"type"_s, u"finished"_s},
                                    {u"name"_s, text(row.name)},
                                    {u"name_ar"_s, text(row.nameArabic)},
                                    {u"sku"_s, u"A%1"_s.arg(position, 3, 10, QChar(u'0'))},
                                    {u"base_unit"_s, weighed ? u"g"_s : u"pièce"_s},
                                    {u"sale_unit"_s, text(row.unit)},
                                    {u"factor"_s, weighed ? 1000 : 1},
                                    {u"price"_s, row.price * 100},
                                    {u"art"_s, text(row.art)},
                                    {u"position"_s, position},
                                    {u"favourite"_s, row.favourite},
                                    {u"active"_s, true},
                                    {u"sold"_s, true},
                                    {u"low"_s, 5000},
                                    {u"barcodes"_s, QJsonArray{u"613000000%1"_s.arg(1000 + position)}}});
        stock.append(QJsonObject{{u"product"_s, id}, {u"qty"_s, row.stock * 1000}});
        ++position;
    }
    for (const FakeCategory &row : Categories)
        categories.append(QJsonObject{{u"id"_s, uuidText(fakeId(text(row.key)))},
                                      {u"name"_s, text(row.name)},
                                      {u"name_ar"_s, text(row.nameArabic)},
                                      {u"family"_s, text(row.key)},
                                      {u"icon"_s, text(row.icon)},
                                      {u"position"_s, categories.size()}});
    for (const FakePerson &row : People) {
        QJsonArray permissions{u"ventes_pos"_s,
                               u"caisse_ouverture"_s,
                               u"caisse_fermeture"_s,
                               u"caisse_ouvrir_tiroir_hors_vente"_s,
                               u"caisse_statut"_s,
                               u"caisse_mouvement_manuel"_s,
                               u"ventes_historique"_s,
                               u"pos_mettre_en_attente"_s,
                               u"clients_creer"_s,
                               u"commandes_liste"_s,
                               u"commandes_voir"_s,
                               u"commandes_creer_client"_s,
                               u"commandes_recevoir"_s,
                               u"commandes_encaisser"_s,
                               u"commandes_assigner_livreur"_s,
                               u"caisse_dettes_livreurs"_s,
                               u"caisse_paiement_dette"_s};
        if (text(row.login) == u"vente1")
            permissions = {u"ventes_pos"_s, u"pos_mettre_en_attente"_s};
        const bool cashier = text(row.login).startsWith(u"caisse");
        users.append(QJsonObject{
            {u"id"_s, uuidText(fakeId(text(row.login)))},
            {u"login"_s, text(row.login)},
            {u"name"_s, text(row.name)},
            {u"name_ar"_s, text(row.nameArabic)},
            {u"initials"_s, text(row.initials)},
            {u"profile"_s, text(row.profile)},
            {u"verifier"_s, u"fake"_s},
            {u"badge"_s, till::badgeHash(u"BADGE-"_s + text(row.login))},
            {u"limits"_s, QJsonObject{{u"discount"_s, cashier ? 1000 : 0}, {u"difference"_s, cashier ? 50'000 : 0}}},
            {u"administrator"_s, text(row.login) == u"resp1"},
            {u"active"_s, true},
            {u"permissions"_s, permissions}});
    }
    return {{u"full"_s, true},
            {u"products"_s, products},
            {u"stock"_s, stock},
            {u"categories"_s, categories},
            {u"users"_s, users},
            {u"customers"_s, fakeCustomers()},
            {u"methods"_s, fakeMethods()},
            {u"expense_categories"_s, fakeExpenses()},
            {u"settings"_s,
             QJsonObject{{u"shop.name"_s, u"Boutique de démo"_s},
                         {u"cash.difference_limit"_s, 50'000},
                         {u"demo.pin"_s, u"1234"_s}}}};
}
