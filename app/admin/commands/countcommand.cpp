#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/uuid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

/// The lines of "sku,counted" (or "sku;counted"), the first of which may be their titles; `complaint` says which line
/// is none.
QJsonArray readLines(const QString &path, QString &complaint)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        complaint = path + u": "_s + file.errorString();
        return {};
    }
    // A comma is a separator here, never a decimal sign.
    static const QRegularExpression line(u"^\"?([^\",;]{1,50})\"?[,;]\"?(\\d{1,11}(?:\\.\\d{1,3})?)\"?$"_s);
    QJsonArray lines;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        const QRegularExpressionMatch match = line.match(text);
        if (match.hasMatch())
            lines.append(QJsonObject{{u"sku"_s, match.captured(1).trimmed()}, {u"counted"_s, match.captured(2)}});
        else if (!text.isEmpty() && number > 1)
            complaint = u"Line %1 is not sku,counted: %2. Nothing was counted."_s.arg(number).arg(text);
    }
    if (lines.isEmpty() && complaint.isEmpty())
        complaint = u"There is nothing counted in "_s + path;
    return lines;
}

} // namespace

int count(Arguments &arguments)
{
    const QString path = arguments.next();
    if (path.isEmpty() || arguments.hasMore())
        return usage();
    QString complaint;
    const QJsonArray lines = readLines(path, complaint);
    if (!complaint.isEmpty())
        return fail(complaint);
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const SqlValue at = arguments.has(u"at"_s) ? toSql(arguments.value(u"at"_s)) : toSql(nullptr);
    const Result<Rows> done =
        (*session)->call("stock.validate_count"_L1,
                         {toSql(uuidV7()), toSql(arguments.value(u"place"_s, u"comptoir"_s)),
                          toSql(QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact))), at});
    if (!done)
        return fail(done.error());
    say(u"%1 lines counted"_s.arg(lines.size()));
    return 0;
}

} // namespace admin
