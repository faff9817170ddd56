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

/// Beside a list of the office: the paper of what is chosen, made of the fact the server keeps, and a file of it.
class PaperSide final : public QWidget
{
    Q_OBJECT

public:
    /// `reports` outlives it; `what` names a file: "ticket-C1-001042.pdf".
    PaperSide(Database &reports, const QString &what, QWidget *parent = nullptr);

    /// A ticket's or session's uuid; null: none.
    void show(const QUuid &id, const QString &number);
    /// There is no paper, and why.
    void say(const QString &why);

signals:
    void saved(const Result<QString> &file);

private:
    void take(const QJsonObject &answer);
    void save();

    Database &m_reports;
    QString m_what;
    QUuid m_id;
    QString m_number;
    QByteArray m_document;
    PaperPlace *m_place;
    ui::Button *m_save;
};

} // namespace desk
