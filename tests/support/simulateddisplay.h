#pragma once

#include "tests/support/ptydevice.h"

#include <QStringList>

#include <optional>

/// A customer display of two lines on a real pseudo terminal: it shows what its bytes make it show, and counts how
/// often it was written to.
class SimulatedDisplay final : public PtyDevice
{
public:
    SimulatedDisplay() { start(); }
    ~SimulatedDisplay() override { stop(); }

    QString url(const QString &query = {}) const { return QStringLiteral("display+serial://%1?%2").arg(path(), query); }
    /// What stands on it, each of twenty places, in Latin-1.
    QStringList lines() const;
    int texts() const { return m_texts; } ///< whole texts since it was made

protected:
    QByteArray answer(QByteArray &bytes) override;

private:
    static constexpr int Columns = 20;

    void show(int line, const QByteArray &text);
    std::optional<int> takeLine(const QByteArray &bytes);

    mutable QMutex m_mutex;
    QByteArray m_lines[2];
    std::atomic<int> m_texts{0};
};
