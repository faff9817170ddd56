#pragma once

#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

/// A till as bytes: enrolled and attached, it sends facts a test wrote itself, on a connection of its own (so that many
/// can be used from many threads). What an honest till would never write, it can.
class RawTill
{
public:
    /// `database` outlives it. Enrols the till with a drawer of its own, or with the one named; `actor` is who
    /// stands there.
    RawTill(TestDatabase &database, const QString &code, const QUuid &actor, const QString &drawer = {});

    QString error() const { return m_error; }
    QUuid id() const { return m_id; }
    QUuid session() const { return m_session; }
    QUuid drawer() const { return m_register; }
    QString code() const { return m_code; }
    Session &connection() { return m_connection; }
    void setActor(const QUuid &actor) { m_actor = actor; }

    /// A fact of payload version 2 of the open session.
    QJsonObject fact(const QString &kind, const QJsonObject &body = {}) const;
    /// A session.opened of a new session, with the next Z number.
    QJsonObject opening(qint64 centimes = 0);
    QJsonObject closing(qint64 counted, const QString &reason = {}) const;
    /// A ticket of one line paid in cash, with the next number.
    QJsonObject ticket(const QUuid &product, qint64 quantity, qint64 price, const QJsonObject &more = {});
    /// One whole line of `of` back, in cash or by `payment`.
    QJsonObject refund(const QJsonObject &of, const QJsonObject &payment = {});
    /// "C1-M000001" of a movement and its serial.
    QJsonObject movement(const QString &kind, qint64 amount, const QJsonObject &more = {});
    /// An order.created of one line to be picked up, with its deposit in cash and the next number of series O.
    QJsonObject order(const QUuid &product, qint64 quantity, qint64 price, qint64 deposit = 0,
                      const QJsonObject &more = {});
    /// Something that happened to that order; with an amount in cash it has the next paper of series M.
    QJsonObject onOrder(const QString &kind, const QJsonObject &order, qint64 amount = 0, const QJsonObject &more = {});

    /// What pos.ingest answered.
    QJsonObject send(const QList<QJsonObject> &facts);
    /// What a function of pos answered to this till.
    QJsonObject ask(QLatin1StringView function, QList<SqlValue> args);

private:
    QString m_error;
    QString m_code;
    QUuid m_actor;
    QUuid m_id;
    QUuid m_register;
    QUuid m_session;
    qint64 m_sequence = 0;
    int m_tickets = 0;
    int m_sessions = 0;
    int m_movements = 0;
    int m_orders = 0;
    Session m_connection;
};

/// A payment as a payload says it.
QJsonObject paid(const QString &method, qint64 amount, const QString &voucher = {});
