#include "modules/devices/deviceworkers.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace devices {

namespace {

constexpr auto DisplayAgain = 5s;
constexpr auto ScaleWatched = 150ms;
constexpr auto ScaleIdle = 5s;
constexpr auto ListenFor = 150ms;
constexpr auto ListenAgain = 2s;
constexpr auto PrinterAgain = 30s;

} // namespace

void Worker::tell(const Result<> &how)
{
    const QString key = how ? u"works"_s : how.error().key;
    if (std::exchange(m_told, key) == key)
        return;
    if (how)
        emit works();
    else
        emit failed(how.error());
}

void DisplayWorker::begin()
{
    m_soon = std::make_unique<QTimer>();
    m_soon->setSingleShot(true);
    connect(m_soon.get(), &QTimer::timeout, this, &DisplayWorker::write);
    m_again = std::make_unique<QTimer>();
    connect(m_again.get(), &QTimer::timeout, this, &DisplayWorker::write);
    m_again->start(DisplayAgain);
    m_soon->start(0);
}

void DisplayWorker::show(const DisplayText &text)
{
    m_text = text;
    if (m_soon)
        m_soon->start(0); // after what else came meanwhile
}

void DisplayWorker::write()
{
    if (!m_display) {
        const Result<std::shared_ptr<CustomerDisplay>> opened = m_open();
        if (!opened)
            return tell(opened.error());
        m_display = *opened;
    }
    tell(m_display->show(m_text));
}

void ScaleWorker::begin()
{
    m_next = std::make_unique<QTimer>();
    m_next->setSingleShot(true);
    connect(m_next.get(), &QTimer::timeout, this, &ScaleWorker::ask);
    m_next->start(0);
}

void ScaleWorker::watch(bool on, qint64 priceDinars)
{
    m_watched = on;
    m_price = priceDinars;
    if (m_next && on)
        m_next->start(0);
}

void ScaleWorker::ask()
{
    Result<WeightReading> weight;
    if (!m_scale) {
        const Result<std::shared_ptr<Scale>> opened = m_open();
        if (opened)
            m_scale = *opened;
        else
            weight = opened.error();
    }
    if (m_scale) {
        m_scale->setPrice(m_price);
        weight = m_scale->read();
    }
    if (weight)
        emit weighed(*weight);
    else
        emit cannotWeigh(weight.error());
    tell(weight ? Result<>() : Result<>(weight.error()));
    m_next->start(m_watched ? std::chrono::milliseconds(ScaleWatched) : std::chrono::milliseconds(ScaleIdle));
}

void ScannerWorker::begin()
{
    m_next = std::make_unique<QTimer>();
    m_next->setSingleShot(true);
    connect(m_next.get(), &QTimer::timeout, this, &ScannerWorker::listen);
    m_next->start(0);
}

void ScannerWorker::listen()
{
    Result<QStringList> codes;
    if (!m_scanner) {
        const Result<std::shared_ptr<Scanner>> opened = m_open();
        if (opened)
            m_scanner = *opened;
        else
            codes = opened.error();
    }
    if (m_scanner)
        codes = m_scanner->read(ListenFor);
    if (codes)
        for (const QString &code : *codes)
            emit scanned(code);
    tell(codes ? Result<>() : Result<>(codes.error()));
    m_next->start(codes ? std::chrono::milliseconds(0) : std::chrono::milliseconds(ListenAgain));
}

void PrinterWorker::begin()
{
    m_next = std::make_unique<QTimer>();
    m_next->setSingleShot(true);
    QObject::connect(m_next.get(), &QTimer::timeout, this, &PrinterWorker::ask);
    m_next->start(0);
}

Result<> PrinterWorker::connect()
{
    if (m_printer)
        return {};
    const Result<std::shared_ptr<ReceiptPrinter>> opened = m_open();
    if (!opened)
        return opened.error();
    m_printer = *opened;
    return {};
}

void PrinterWorker::ask()
{
    Result<> how = connect();
    if (how) {
        const Result<PrinterStatus> status = m_printer->status();
        if (!status)
            how = status.error();
        else if (const std::optional<Error> fault = status->fault())
            how = *fault;
    }
    tell(how);
    m_next->start(PrinterAgain);
}

void PrinterWorker::print(const Receipt &receipt)
{
    PrintResult result;
    if (const Result<> open = connect(); open)
        result = m_printer->print(receipt, "test", [this](const Error &fault) {
            tell(fault);
            return !QThread::currentThread()->isInterruptionRequested();
        });
    else
        result.fault = open.error();
    tell(result.fault ? Result<>(*result.fault) : Result<>());
    emit printed(result);
}

} // namespace devices
