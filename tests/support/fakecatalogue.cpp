#include "modules/core/uuid.h"
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

QString text(const char16_t *words) { return QString::fromUtf16(words); }

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
        QJsonArray permissions{u"ventes_pos"_s, u"caisse_ouverture"_s, u"caisse_fermeture"_s, u"pos_remise"_s,
                               u"caisse_ouvrir_tiroir_hors_vente"_s};
        if (text(row.login) == u"vente1")
            permissions = {u"ventes_pos"_s};
        users.append(QJsonObject{{u"id"_s, uuidText(fakeId(text(row.login)))},
                                 {u"login"_s, text(row.login)},
                                 {u"name"_s, text(row.name)},
                                 {u"name_ar"_s, text(row.nameArabic)},
                                 {u"initials"_s, text(row.initials)},
                                 {u"profile"_s, text(row.profile)},
                                 {u"verifier"_s, u"fake"_s},
                                 {u"administrator"_s, text(row.login) == u"resp1"},
                                 {u"active"_s, true},
                                 {u"permissions"_s, permissions}});
    }
    return {{u"full"_s, true},
            {u"products"_s, products},
            {u"stock"_s, stock},
            {u"categories"_s, categories},
            {u"users"_s, users},
            {u"settings"_s,
             QJsonObject{{u"shop.name"_s, u"Boutique de démo"_s},
                         {u"cash.difference_limit"_s, 50'000},
                         {u"demo.pin"_s, u"1234"_s}}}};
}
