#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace agent {

/// SIGTERM and SIGINT as a signal of the event loop, so that the agent leaves its terminals properly: sessions of a
/// time clock are few and linger (hardware 3.2). One per program.
class Termination final : public QObject
{
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

signals:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace agent
