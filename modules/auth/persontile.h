#pragma once

#include "modules/till/catalogue.h"

#include <QAbstractButton>

namespace auth {

/// Somebody who may stand at this till: initials, name, what they do. On demo data also the code, for everybody to see.
class PersonTile final : public QAbstractButton
{
    Q_OBJECT

public:
    PersonTile(const till::Cashier &person, const QString &demoPin, QWidget *parent = nullptr);

    const QUuid &person() const { return m_id; }
    QSize sizeHint() const override { return {274, 136}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QUuid m_id;
    QString m_initials;
    QString m_below;
};

} // namespace auth
