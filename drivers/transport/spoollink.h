#pragma once

#include "drivers/transport/link.h"

#include <QElapsedTimer>
#include <QStringList>

/// A printer of this computer's own print system (CUPS; the Windows spooler), to which each write() is one raw job:
/// whole, or nothing. The system tells whether it takes jobs, and sometimes that paper is out; of a job only that it
/// was taken. What comes out nobody says, so that it is never more than sent (hardware 1.1).
///
/// open() asks how the printer stands; what it said is good for a few seconds, then it is asked again.
class SpoolLink final : public Link
{
public:
    explicit SpoolLink(const QString &printer) : m_printer(printer) {}

    /// Errors printer.no_spooler, printer.spool_unknown, printer.spool_stopped, printer.paper_out, printer.cover_open:
    /// nothing was sent. A job given to a printer that is stopped would come out when nobody waits for it any more.
    Result<> open(Milliseconds deadline) override;
    bool isOpen() const override { return m_asked.isValid() && !m_asked.hasExpired(Fresh.count()); }
    qint64 write(const QByteArray &bytes, Milliseconds progress) override;
    QByteArray read(Milliseconds) override { return {}; }
    void close() override { m_asked.invalidate(); }
    bool answers() const override { return false; }

    /// spool://NAME, or spool:///NAME where the name has spaces or accents.
    static QString printerOf(const QUrl &url);
    /// The printers this computer's system knows, by name; none where it has no print system.
    static QStringList printers();

private:
    static constexpr Milliseconds Fresh{5000};

    /// What the system knew at the last open(); an error as above, or none.
    Result<> ask(Milliseconds deadline);

    QString m_printer;
    QElapsedTimer m_asked;
};
