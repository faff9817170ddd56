#pragma once

#include "modules/core/db/database.h"

#include <QUuid>
#include <QWidget>

class QJsonObject;

namespace ui {
class Button;
class ToastHost;
} // namespace ui

namespace desk {

class PaperPlace;

/// Beside a list of the office: the paper of what is chosen, made of the fact the server keeps; printed by a printer of
/// the shop, or kept as a file.
class PaperSide final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it; `what` names a file: "ticket-C1-001042.pdf".
    PaperSide(Database &database, Database &reports, const QString &what, QWidget *parent = nullptr);

    /// A ticket's or session's uuid; null: none.
    void show(const QUuid &id, const QString &number);
    /// There is no paper, and why.
    void say(const QString &why);

signals:
    void saved(const Result<QString> &file);
    /// A printer of the shop has it now: its name.
    void printed(const Result<QString> &printer);

private:
    void letGo();
    void ask();
    void take(const QJsonObject &answer);
    void save();
    void learnPrinters();
    void choosePrinter();
    void print(const QString &printer, const QString &name);

    Database &m_database;
    Database &m_reports;
    QString m_what;
    QUuid m_id;
    QString m_number;
    bool m_reading = false;
    QByteArray m_document;
    PaperPlace *m_place;
    ui::Button *m_print; ///< only where agents drive printers and the person may use them
    ui::Button *m_save;
    QList<std::pair<QString, QString>> m_printers; ///< uuid and name
};

} // namespace desk
