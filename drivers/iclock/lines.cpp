#include "drivers/iclock/lines.h"

using namespace Qt::StringLiterals;

namespace iclock {

namespace {

/// Each line without its end; empty ones are no lines.
QList<QByteArrayView> linesOf(QByteArrayView body)
{
    QList<QByteArrayView> lines;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('\n');
        QByteArrayView line = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

bool isPlain(QByteArrayView text)
{
    for (const char c : text)
        if ((c < ' ' && c != '\t') || c > '~') // char is signed: bytes from 80 on are below zero
            return false;
    return true;
}

/// The fields between TABs, without their spaces: views, because ten thousand lines come at once.
QList<QByteArrayView> fieldsOf(QByteArrayView line)
{
    QList<QByteArrayView> fields;
    for (qsizetype at = 0; at >= 0;) {
        const qsizetype end = line.indexOf('\t', at);
        fields.append((end < 0 ? line.sliced(at) : line.sliced(at, end - at)).trimmed());
        at = end < 0 ? -1 : end + 1;
    }
    return fields;
}

/// "YYYY-MM-DD HH:MM:SS" and nothing else, by hand: ten thousand of them come at once.
std::optional<QDateTime> timeOf(QByteArrayView text)
{
    constexpr QByteArrayView Shape("0000-00-00 00:00:00");
    if (text.size() != Shape.size())
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (Shape[i] == '0' ? !isDigit : text[i] != Shape[i])
            return std::nullopt;
    }
    const auto number = [text](qsizetype at, qsizetype length) {
        int value = 0;
        for (qsizetype i = at; i < at + length; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

/// A small number; `fallback` when the field is missing or empty; nullopt when it is something else.
std::optional<int> smallNumber(QByteArrayView text, int fallback)
{
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < 0 || value > 255)
        return std::nullopt;
    return value;
}

/// The punch of a line, or why it is none.
QString readPunch(QByteArrayView line, ClockPunch &punch)
{
    if (line.size() > LongestLine)
        return u"length"_s;
    if (!isPlain(line))
        return u"bytes"_s;
    const QList<QByteArrayView> fields = fieldsOf(line);
    if (fields.size() < 2)
        return u"fields"_s;
    const QByteArrayView pin = fields.first();
    if (pin.isEmpty() || pin.size() > 24 || pin.contains(' '))
        return u"pin"_s;
    const std::optional<QDateTime> time = timeOf(fields.at(1));
    if (!time)
        return u"date"_s;
    // The state is part of what makes a punch one and the same: a guess here would double it.
    const std::optional<int> state = smallNumber(fields.value(2), 255);
    if (!state)
        return u"state"_s;
    punch = {QString::fromLatin1(pin), *time, *state, smallNumber(fields.value(3), -1).value_or(-1),
             QString::fromLatin1(fields.value(4).first(qMin(fields.value(4).size(), qsizetype(24))))};
    return {};
}

/// What stands after "KEY=" in the fields of a line, the last one where it stands twice; keys in any case.
QByteArrayView valueOf(QByteArrayView line, char separator, QByteArrayView key)
{
    QByteArrayView value;
    for (qsizetype at = 0; at >= 0;) {
        const qsizetype end = line.indexOf(separator, at);
        const QByteArrayView field = end < 0 ? line.sliced(at) : line.sliced(at, end - at);
        const qsizetype equals = field.indexOf('=');
        if (equals > 0 && field.first(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            value = field.sliced(equals + 1);
        at = end < 0 ? -1 : end + 1;
    }
    return value;
}

} // namespace

PunchBatch readPunches(QByteArrayView body)
{
    PunchBatch batch;
    for (const QByteArrayView line : linesOf(body)) {
        ClockPunch punch;
        const QString fault = readPunch(line, punch);
        if (fault.isEmpty())
            batch.punches.append(punch);
        else
            batch.bad.append({line.first(qMin(line.size(), qsizetype(4 * LongestLine))).toByteArray(), fault});
    }
    return batch;
}

OperationBatch readOperations(QByteArrayView body)
{
    OperationBatch batch;
    for (const QByteArrayView line : linesOf(body)) {
        ++batch.lines;
        if (!line.startsWith("USER ") || line.size() > LongestLine)
            continue;
        const QByteArrayView fields = line.sliced(5);
        const QByteArrayView pin = valueOf(fields, '\t', "PIN").trimmed();
        if (pin.isEmpty() || pin.size() > 24 || !isPlain(pin))
            continue;
        QString name = QString::fromUtf8(valueOf(fields, '\t', "NAME"));
        name.remove(QChar::ReplacementCharacter).remove(QChar::Null);
        batch.users.append({QString::fromLatin1(pin), name.trimmed(), 0, valueOf(fields, '\t', "PRI").toInt()});
    }
    return batch;
}

QByteArray withoutSecrets(QByteArrayView body)
{
    QByteArray kept;
    for (const QByteArrayView line : linesOf(body)) {
        if (line.startsWith("OPLOG ") && !line.contains('=')) {
            kept.append(line);
        } else if (line.startsWith("USER ")) {
            const QByteArrayView fields = line.sliced(5);
            kept.append("USER PIN=").append(valueOf(fields, '\t', "PIN"));
            kept.append("\tName=").append(valueOf(fields, '\t', "NAME"));
            kept.append("\tPri=").append(valueOf(fields, '\t', "PRI"));
        } else {
            kept.append(line.first(qMin(qMax(line.indexOf(' '), qsizetype(0)), qsizetype(16)))).append(" (not kept)");
        }
        kept.append('\n');
    }
    return kept;
}

QList<CommandResult> readCommandResults(QByteArrayView body)
{
    QList<CommandResult> results;
    for (const QByteArrayView line : linesOf(body)) {
        if (line.size() > LongestLine)
            continue;
        bool ok = false;
        const int code = valueOf(line, '&', "RETURN").toInt(&ok);
        const QByteArrayView id = valueOf(line, '&', "ID");
        if (ok && !id.isEmpty() && id.size() <= 16 && isPlain(id))
            results.append({QString::fromLatin1(id), code});
    }
    return results;
}

} // namespace iclock
