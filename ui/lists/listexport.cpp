#include "ui/lists/listexport.h"

#include "ui/lists/listmodel.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PageSize = 5000;

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isDigit() || sign.isSpace() || sign == u',' || sign == u'.' || sign == QChar(0x202f);
    });
}

/// What begins like a formula is words for us and must be for a spreadsheet too; an amount given back is a number.
bool looksLikeAFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    return QStringView(u"=+@\t").contains(text.front()) || (text.front() == u'-' && !isNumber(text.sliced(1)));
}

QByteArray field(const QString &text)
{
    QString safe = text;
    if (looksLikeAFormula(safe))
        safe.prepend(u'\'');
    if (safe.contains(u';') || safe.contains(u'"') || safe.contains(u'\n'))
        safe = u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    return safe.toUtf8();
}

QByteArray line(const QStringList &fields)
{
    QByteArray text;
    for (const QString &one : fields)
        text += (text.isEmpty() ? "" : ";") + field(one);
    return text + "\r\n";
}

} // namespace

QByteArray csv(const QStringList &heads, const QList<QStringList> &lines)
{
    QByteArray text = "\xEF\xBB\xBF" + line(heads);
    for (const QStringList &fields : lines)
        text += line(fields);
    return text;
}

QCoro::Task<Result<QByteArray>> exported(const ListModel &model, Database &reports)
{
    const QList<ListColumn> columns = model.spec().columns;
    Select select = model.everything();
    select.limit = PageSize;
    QStringList heads;
    for (const ListColumn &column : columns)
        heads << column.title;
    QList<QStringList> lines;
    while (true) {
        const Result<Rows> rows = co_await reports.read(select);
        if (!rows)
            co_return rows.error();
        for (const Row &row : *rows) {
            QStringList fields;
            for (const ListColumn &column : columns) {
                // A number keeps no group space and its plain minus: the spreadsheet adds it up.
                QString text = ListModel::text(column, row);
                if (column.kind == ListColumn::Kind::Money || column.kind == ListColumn::Kind::Number)
                    text.remove(QChar(0xA0)).replace(QChar(0x2212), u'-');
                fields << text;
            }
            lines << fields;
        }
        if (rows->size() < PageSize)
            break;
        select.after.clear();
        for (const QLatin1StringView name : std::as_const(select.order))
            select.after.append(toSql(rows->last().get<QString>(name)));
    }
    co_return csv(heads, lines);
}

} // namespace ui
