#pragma once

#include "modules/core/result.h"

#include <QObject>
#include <QTimer>

/// A one-PC shop copies itself every day while the till is open (BackupPlan), on a thread of its own.
class BackupSchedule final : public QObject
{
    Q_OBJECT

public:
    explicit BackupSchedule(QObject *parent = nullptr);

signals:
    void failed(const Error &error);

private:
    void look();

    QTimer m_timer;
    bool m_busy = false;
};
