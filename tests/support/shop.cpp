#include "tests/support/shop.h"

#include "drivers/api/plugins.h"
#include "modules/core/uuid.h"
#include "modules/till/pin.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

QUuid idOf(const QString &name)
{
    return QUuid::fromRfc4122(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Md5));
}

const QString Content = uR"(
select catalogue.save_category(md5('c')::uuid, '{"name": "Gâteaux", "name_ar": "الحلويات", "family": "gateaux", "icon": "cat-pastry"}');
select catalogue.save_product(md5(n)::uuid, jsonb_build_object('type', 'finished', 'name', n, 'base_unit', b, 'sale_unit', s, 'price', p,
           'category', md5('c')::uuid, 'can_be_purchased', r, 'barcodes', jsonb_build_array(code)))
  from (values ('Makrout', 'pièce', 'pièce', 50, false, '6130000000017'), ('Limonade', 'pièce', 'pièce', 80, true, '6130000000024'),
               ('Rechta', 'g', 'kg', 600, false, '6130000000031')) as v (n, b, s, p, r, code);
select stock.receive_goods(md5('r')::uuid, '018f0000-0000-7000-8000-000000000011', jsonb_agg(jsonb_build_object(
           'product', md5(n)::uuid, 'quantity', q, 'unit_cost', c)))
  from (values ('Makrout', 100000, 20), ('Limonade', 100000, 60), ('Rechta', 100000000, 0.2)) as v (n, q, c);
select auth.create_user(md5(l)::uuid, l, d, p) from (values ('manager', 'Gérante', 'Gérante'), ('clerk', 'Vendeuse 1', 'Vendeuse'),
           ('other', 'Vendeuse 2', 'Vendeuse')) as v (l, d, p);
)"_s;

} // namespace

Shop::Shop()
{
    m_error = m_database.error();
    if (!m_error.isEmpty())
        return;
    run(Content);
    for (const QString &login : {u"manager"_s, u"clerk"_s, u"other"_s})
        run(u"select auth.set_pin(gen_random_uuid(), '%1', '%2')"_s.arg(login, *till::pinVerifier(pin(login))));
}

void Shop::run(const QString &script)
{
    const Result<Rows> done = m_database.session().run(script);
    if (!done && m_error.isEmpty())
        m_error = done.error().technical;
}

QUuid Shop::user(const QString &login) const { return idOf(login); }
QUuid Shop::product(const QString &name) const { return idOf(name); }

QUuid Shop::enrol(const QString &code)
{
    const QUuid id = uuidV7();
    run(u"select auth.enrol_terminal('%1', '%2', 'Caisse %2', 'Tiroir %2')"_s.arg(uuidText(id), code));
    m_terminals.insert(code, id);
    return id;
}

till::Engine::Options Shop::options(const QString &code, Database *server, const QString &printer) const
{
    till::Engine::Options options;
    options.folder = folder(code);
    options.terminal = m_terminals.value(code);
    options.snapshotKey = QByteArray(32, 'k');
    options.database = server;
    options.printer = printer;
    options.openPrinter = [](const QString &url) { return openReceiptPrinter(QUrl(url)); };
    return options;
}

QString Shop::breach() { return m_database.breach(); }
