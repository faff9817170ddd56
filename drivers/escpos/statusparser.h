#pragma once

#include "drivers/api/receiptprinter.h"

#include <QByteArray>
#include <QQueue>

namespace escpos {

/// What a printer says, in any order and any fragmentation: answers to DLE EOT, spontaneous status (ASB) quads, process
/// ids, GS r answers, and noise that is none of these (hardware 1.8, 1.9). Total: any bytes give a state.
class StatusParser
{
public:
    /// DLE EOT `which` was sent: the next single status byte answers it.
    void asked(int which) { m_asked.enqueue(which); }
    void askedProcessed() { m_awaitsProcessed = true; }
    void feed(const QByteArray &bytes);

    const PrinterStatus &status() const { return m_status; }
    int unanswered() const { return int(m_asked.size()); }
    bool processed() const { return m_processed; }
    QByteArray lastProcessId() const { return m_processId; }
    void forgetConfirmations();
    /// A new connection: what was asked on the old one is never answered.
    void reset();

private:
    qsizetype take(QByteArrayView bytes);
    void takeAnswer(int which, uchar byte);
    void takeAutomatic(QByteArrayView quad);

    QByteArray m_buffer;
    QQueue<int> m_asked;
    PrinterStatus m_status;
    QByteArray m_processId;
    bool m_awaitsProcessed = false;
    bool m_processed = false;
};

} // namespace escpos
