#include "drivers/transport/spoollink.h"

#include <QThread>

#include <memory>

#include <cups/cups.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Server = std::unique_ptr<http_t, decltype(&httpClose)>;
using Answer = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

constexpr auto BetweenLooks = 50ms;
constexpr auto LookDeadline = 1000ms;

Error fault(const QString &key, const QString &printer, const QString &technical)
{
    return {Error::Kind::Device, key, {{u"host"_s, printer}}, technical};
}

Server connectTo(std::chrono::milliseconds deadline)
{
    Server server(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, int(deadline.count()), nullptr),
        &httpClose);
    if (server)
        httpSetTimeout(server.get(), double(deadline.count()) / 1000, nullptr, nullptr);
    return server;
}

QByteArray uriOf(const QString &printer)
{
    QByteArray uri(HTTP_MAX_URI, '\0');
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), int(uri.size()), "ipp", nullptr, "localhost", 0, "/printers/%s",
                     printer.toUtf8().constData());
    uri.truncate(qsizetype(qstrlen(uri.constData())));
    return uri;
}

/// What CUPS says why a printer stands still, as we call it; empty: nothing we know.
QString reasonKey(const QByteArray &reason)
{
    if (reason.startsWith("media-empty") || reason.startsWith("media-needed"))
        return u"printer.paper_out"_s;
    if (reason.startsWith("cover-open") || reason.startsWith("door-open"))
        return u"printer.cover_open"_s;
    if (reason.startsWith("offline") || reason.startsWith("connecting-to-device"))
        return u"printer.unreachable"_s; // CUPS tries for ever: a paper would come out hours later
    return {};
}

int jobState(http_t *server, int job)
{
    ipp_t *question = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    const QByteArray uri = "ipp://localhost/jobs/" + QByteArray::number(job);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri", nullptr, uri.constData());
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    const Answer answer(cupsDoRequest(server, question, "/jobs/"), &ippDelete);
    ipp_attribute_t *state = ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM);
    return state ? ippGetInteger(state, 0) : 0;
}

/// A job that CUPS throws away or stops does so at once. One that still waits or goes on is taken.
bool isRefused(http_t *server, int job, std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(patience.count())) {
        const int state = jobState(server, job);
        if (state == IPP_JSTATE_STOPPED || state == IPP_JSTATE_CANCELED || state == IPP_JSTATE_ABORTED)
            return true;
        if (state == IPP_JSTATE_COMPLETED || state == 0)
            return false;
        QThread::msleep(BetweenLooks.count());
    }
    return false;
}

} // namespace

QStringList SpoolLink::printers()
{
    const Server server = connectTo(LookDeadline);
    if (!server)
        return {};
    ipp_t *question = ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "printer-name");
    const Answer answer(cupsDoRequest(server.get(), question, "/"), &ippDelete);
    QStringList names;
    for (ipp_attribute_t *name = ippFindAttribute(answer.get(), "printer-name", IPP_TAG_NAME); name;
         name = ippFindNextAttribute(answer.get(), "printer-name", IPP_TAG_NAME))
        names.append(QString::fromUtf8(ippGetString(name, 0, nullptr)));
    return names;
}

Result<> SpoolLink::ask(Milliseconds deadline)
{
    const Server server = connectTo(deadline);
    if (!server)
        return fault(u"printer.no_spooler"_s, m_printer, QString::fromUtf8(cupsLastErrorString()));
    ipp_t *question = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddString(question, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uriOf(m_printer).constData());
    static const char *const wanted[] = {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"};
    ippAddStrings(question, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", 3, nullptr, wanted);
    const Answer answer(cupsDoRequest(server.get(), question, "/"), &ippDelete);
    const QString said = QString::fromUtf8(cupsLastErrorString());
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return fault(u"printer.spool_unknown"_s, m_printer, said);
    ipp_attribute_t *state = ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM);
    if (!state)
        return fault(u"printer.no_spooler"_s, m_printer, said);
    if (ipp_attribute_t *reasons = ippFindAttribute(answer.get(), "printer-state-reasons", IPP_TAG_KEYWORD))
        for (int i = 0; i < ippGetCount(reasons); ++i)
            if (const QString key = reasonKey(ippGetString(reasons, i, nullptr)); !key.isEmpty())
                return fault(key, m_printer, QString::fromUtf8(ippGetString(reasons, i, nullptr)));
    ipp_attribute_t *accepting = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    if (ippGetInteger(state, 0) == IPP_PSTATE_STOPPED || (accepting && !ippGetBoolean(accepting, 0)))
        return fault(u"printer.spool_stopped"_s, m_printer, said);
    return {};
}

qint64 SpoolLink::write(const QByteArray &bytes, Milliseconds progress)
{
    const bool asked = isOpen();
    close();
    if (!asked || bytes.isEmpty())
        return 0;
    const QByteArray name = m_printer.toUtf8();
    const Server server = connectTo(progress);
    if (!server)
        return 0;
    const int job = cupsCreateJob(server.get(), name.constData(), "feemaison", 0, nullptr);
    if (job == 0)
        return 0;
    const bool began =
        cupsStartDocument(server.get(), name.constData(), job, "ticket", CUPS_FORMAT_RAW, 1) == HTTP_STATUS_CONTINUE
        && cupsWriteRequestData(server.get(), bytes.constData(), size_t(bytes.size())) == HTTP_STATUS_CONTINUE;
    const bool whole = began && cupsFinishDocument(server.get(), name.constData()) == IPP_STATUS_OK;
    if (whole && !isRefused(server.get(), job, progress))
        return bytes.size();
    // CUPS goes on with a stopped job when somebody lets it, and prints what it has of one whose end never came: it is
    // taken back. Of a whole one the printer may have had a part; of one without its end it had nothing.
    const Server again = connectTo(progress);
    const bool takenBack = again && cupsCancelJob2(again.get(), name.constData(), job, 1) == IPP_STATUS_OK;
    return takenBack && !whole ? 0 : bytes.size() - 1;
}
