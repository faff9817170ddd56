#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "drivers/api/shoplogo.h"
#include "modules/core/uuid.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

namespace admin {

int logo(Arguments &arguments)
{
    const QString path = arguments.next();
    if (path.isEmpty() == !arguments.has(u"none"_s))
        return usage(u"logo wants a picture or --none"_s);
    QByteArray png;
    if (!path.isEmpty()) {
        const QImage picture = madeForPaper(QImage(path));
        QBuffer buffer(&png);
        if (picture.isNull() || !buffer.open(QBuffer::WriteOnly)
            || !picture.convertToFormat(QImage::Format_Mono).save(&buffer, "PNG"))
            return fail(u"not a picture: "_s + path);
    }
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const Result<Rows> set = (*session)->call(
        "ops.set_setting"_L1,
        {toSql(uuidV7()), toSql(u"receipt.logo"_s), toSql(u'"' + QString::fromLatin1(png.toBase64()) + u'"')});
    return set ? 0 : fail(set.error());
}

} // namespace admin
