#include "app/admin/simulation/ground.h"

#include "app/profile/profile.h"
#include "app/profile/shop.h"
#include "modules/core/uuid.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

const QString Goods = uR"(
do $$
declare
    v_goods jsonb;
begin
    perform catalogue.save_category(md5('simulation')::uuid, '{"name": "Simulation", "name_ar": "محاكاة", "family": "divers", "icon": "box"}');
    perform catalogue.save_product(md5('simulation' || i)::uuid, jsonb_build_object(
                'type', 'finished', 'name', 'Article ' || i, 'base_unit', 'pièce', 'sale_unit', 'pièce', 'price', 50 + 10 * i,
                'category', md5('simulation')::uuid, 'can_be_purchased', i % 3 = 0)) from generate_series(1, 20) as i;
    select jsonb_agg(jsonb_build_object('product', md5('simulation' || i)::uuid, 'quantity', 1000000, 'unit_cost', 20 + 5 * i))
      into v_goods from generate_series(1, 20) as i;
    perform stock.receive_goods(gen_random_uuid(), (select location_id from stock.location where key = 'comptoir'), v_goods);
end
$$)"_s;

/// Who delivers, where to, and who makes: orders need them.
const QString People = uR"(
select delivery.save_zone(md5('simulation' || z)::uuid, jsonb_build_object('name', 'Simulation ' || z, 'fee', 100 * z)) from generate_series(1, 3) as z;
select delivery.save_deliveryman(md5('simulation' || d)::uuid, jsonb_build_object('name', 'Simulation ' || d)) from generate_series(1, 3) as d;
select hr.save_employee(md5('simulation')::uuid, '{"name": "Simulation", "is_producer": true}'))"_s;

/// The first free code of the form S001.
int firstFree(const Rows &codes)
{
    int last = 0;
    for (const Row &row : codes)
        last = qMax(last, row.get<QString>("code"_L1).mid(1).toInt());
    return last + 1;
}

Result<> prepareGoods(Session &session)
{
    const Result<Rows> stand =
        session.run(u"select exists (select from catalogue.product) as goods, exists (select from pos.sale) as sold, "
                    "exists (select from ops.setting where key = 'demo') as demo, "
                    "exists (select from auth.app_user where login like 'simulation-%') as simulated"_s);
    if (!stand)
        return stand.error();
    const Row &row = stand->first();
    if (row.get<bool>("sold"_L1) && !row.get<bool>("demo"_L1) && !row.get<bool>("simulated"_L1))
        return Error{Error::Kind::Rule, u"shop.has_data"_s, {}, {}};
    if (const Result<Rows> people = session.run(People); !people)
        return people.error();
    if (row.get<bool>("goods"_L1))
        return {};
    const Result<Rows> made = session.run(Goods);
    return made ? Result<>() : Result<>(made.error());
}

} // namespace

Result<Ground> prepareGround(Session &session, const ConnectionSettings &target, const QString &folder, int tills,
                             int sales)
{
    if (const Result<> goods = prepareGoods(session); !goods)
        return goods.error();
    Ground ground;
    ground.login = u"simulation-"_s + uuidText(uuidV7()).right(8);
    ground.pin = QString::number(QRandomGenerator::system()->bounded(1000, 10'000));
    if (const Result<> made = shop::addPerson(session, {ground.login, u"Simulation"_s, u"Gérante"_s, false}); !made)
        return made.error();
    if (const Result<> set = shop::setPin(session, ground.login, ground.pin); !set)
        return set.error();
    const Result<Rows> person =
        session.run(u"select user_id from auth.app_user where login = '%1'"_s.arg(ground.login));
    if (!person)
        return person.error();
    ground.cashier = person->first().get<QUuid>("user_id"_L1);

    const Result<Rows> codes = session.run(u"select code from auth.terminal where code ~ '^S[0-9]+$'"_s);
    if (!codes)
        return codes.error();
    int number = firstFree(*codes);
    const bool local = target.value(u"host"_s).startsWith(u'/');
    for (int i = 0; i < tills; ++i, ++number) {
        TillPlan till;
        till.code = u"S%1"_s.arg(number, 3, 10, QChar(u'0'));
        till.folder = folder + u'/' + till.code;
        till.sales = sales / tills + (i < sales % tills ? 1 : 0);
        till.connection = target;
        QByteArray password;
        if (!local) {
            password = uuidText(QUuid::createUuid()).toLatin1();
            till.connection[u"password"_s] = QString::fromLatin1(password);
        }
        till.connection[u"user"_s] = Profile::loginOf(target.value(u"dbname"_s), till.code);
        const Result<QUuid> enrolled = shop::enrolTill(
            session, {till.code, u"Simulation "_s + till.code, u"Simulation "_s + till.code, {}}, password);
        if (!enrolled)
            return enrolled.error();
        till.terminal = *enrolled;
        ground.tills.append(till);
    }
    return ground;
}

Result<> clearGround(Session &session, const Ground &ground)
{
    for (const TillPlan &till : ground.tills) {
        const Result<Rows> closed = session.call("auth.close_terminal"_L1, {toSql(uuidV7()), toSql(till.code)});
        if (!closed)
            return closed.error();
    }
    const Result<Rows> disabled = session.call("auth.disable_user"_L1, {toSql(uuidV7()), toSql(ground.login)});
    return disabled ? Result<>() : Result<>(disabled.error());
}

} // namespace simulation
