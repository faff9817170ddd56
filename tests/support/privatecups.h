#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A print server of the test's own: the real cupsd on a socket in a temporary folder, with raw queues that end in
/// files. The process that makes it speaks to it and to no other.
class PrivateCups
{
public:
    /// `queues`: names of printers; whatever is printed on one is the content of paper(name).
    explicit PrivateCups(const QStringList &queues);
    ~PrivateCups();

    /// Why there is none; empty when it runs.
    QString error() const { return m_error; }
    QByteArray paper(const QString &queue) const;
    /// As a person would in the system's settings: "cupsdisable", "cupsenable", "cupsreject", "cupsaccept".
    bool tell(const QString &command, const QString &queue) const;
    /// "empty": the printer has no paper, a job waits in it, and it tells the system. "broken": it fails every job.
    void setTrouble(const QString &queue, const QString &trouble, bool on) const;
    void stop();

private:
    void write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_error;
};
