#include "app/admin/simulation/office.h"

#include "modules/core/uuid.h"

#include <QStringList>

#include <chrono>

using namespace Qt::StringLiterals;

namespace simulation {

namespace {

constexpr auto Between = std::chrono::milliseconds(60);

} // namespace

Office::Office(Session &session, const QList<TillPlan> &tills, const QUuid &manager, quint32 seed)
    : m_session(session)
    , m_tills(tills)
    , m_manager(manager)
    , m_random(seed)
{
    connect(&m_clock, &QTimer::timeout, this, &Office::act);
    m_clock.start(Between);
}

/// What the server refuses, or does not answer, is not asked again: the office has a day too.
void Office::act()
{
    if (m_random.bounded(100) < 8)
        withdraw();
    else
        ask();
}

void Office::ask()
{
    const QString kind = QStringList{u"bank"_s, u"expense"_s, u"adjustment"_s}.at(m_random.bounded(3));
    const bool tooMuch = m_random.bounded(100) < 3;
    const QString amount = QString::number(tooMuch ? 90'000'000 : m_random.bounded(1, 400));
    const QString asker = kind == u"adjustment" ? u"null"_s : u'\'' + uuidText(m_manager) + u'\'';
    // A drawer that much waits for is left in peace.
    (void)m_session.run(
        u"select cash.do_ask(%1, gen_random_uuid(), jsonb_build_object('kind', '%2', 'amount', %3, 'direction', '%4', "
        "'category', 'transport', 'reason', 'Simulation', 'register', t.register_id)) from auth.r_terminal t where "
        "t.terminal_id = '%5' and (select count(*) from cash.r_request r where r.register_id = t.register_id and "
        "r.state = 'asked') < 12"_s.arg(asker, kind, amount, m_random.bounded(2) == 0 ? u"in"_s : u"out"_s,
                                        uuidText(m_tills.at(m_random.bounded(m_tills.size())).terminal)));
}

void Office::withdraw()
{
    const QUuid terminal = m_tills.at(m_random.bounded(m_tills.size())).terminal;
    (void)m_session.run(
        u"select cash.do_withdraw_request('%1', gen_random_uuid(), request_id, 'Simulation') from (select request_id "
        "from cash.r_request join auth.r_terminal using (register_id) where terminal_id = '%2' and "
        "r_request.state = 'asked' order by random() limit 1) r"_s.arg(uuidText(m_manager), uuidText(terminal)));
}

} // namespace simulation
