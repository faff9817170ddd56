#include "drivers/transport/spoollink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString SpoolLink::printerOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return url.host().isEmpty() ? path.section(u'/', 1) : url.host(QUrl::FullyDecoded);
}

Result<> SpoolLink::open(Milliseconds deadline)
{
    close();
    const Result<> ready = ask(deadline);
    if (ready)
        m_asked.start();
    return ready;
}
