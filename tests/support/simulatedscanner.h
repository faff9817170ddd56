#pragma once

#include "tests/support/ptydevice.h"

/// A scanner on a real pseudo terminal.
class SimulatedScanner final : public PtyDevice
{
public:
    SimulatedScanner() { start(); }
    ~SimulatedScanner() override { stop(); }

    QString url(const QString &query = {}) const { return QStringLiteral("scanner+serial://%1?%2").arg(path(), query); }
    /// Reads a code; `end`: what it puts after it.
    void scan(const QByteArray &code, const QByteArray &end = "\r\n") { send(code + end); }

protected:
    QByteArray answer(QByteArray &bytes) override
    {
        bytes.clear();
        return {};
    }
};
