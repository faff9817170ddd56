#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// The push protocol of terminals ("ADMS", "cloud server"), hardware 4: pure bytes, no network. Total: any bytes give
/// an answer.
namespace iclock {

enum class Call {
    Unknown,
    Handshake, ///< GET cdata
    Upload, ///< POST cdata
    Poll, ///< GET getrequest: heartbeat, fetches commands
    CommandResult, ///< POST devicecmd
    Ping,
    Security, ///< the access control dialect, which we recognise and refuse (hardware 4.7)
};

struct Request
{
    Call call = Call::Unknown;
    QString serial; ///< empty when missing or no serial number
    QString table; ///< upper case
    QString stamp; ///< opaque
    QMap<QString, QString> parameters; ///< names in lower case
};

/// `target` as in the request line: "/iclock/cdata?SN=…&table=ATTLOG". Names are compared without case, ".aspx" is
/// tolerated.
Request readRequest(QByteArrayView method, QByteArrayView target);

/// What a heartbeat tells of the terminal: INFO=firmware,users,fingers,records,address,…
struct Info
{
    QString firmware;
    int users = -1;
    int records = -1;
};
Info readInfo(const QString &info);

} // namespace iclock
