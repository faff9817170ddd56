#include "modules/till/searchkeys.h"

#include <QDataStream>

namespace till {

void SearchKeys::clear()
{
    m_text.clear();
    m_ends.clear();
}

void SearchKeys::reserve(qsizetype keys) { m_ends.reserve(keys); }

void SearchKeys::append(QByteArrayView key)
{
    m_text.append(key);
    m_ends.append(quint32(m_text.size()));
}

void SearchKeys::replace(qsizetype place, QByteArrayView key)
{
    const QByteArrayView known = at(place);
    if (known == key)
        return; // a price changed, as nearly always
    const qsizetype longer = key.size() - known.size();
    m_text.replace(begin(place), known.size(), key.toByteArray());
    for (qsizetype i = place; i < m_ends.size(); ++i)
        m_ends[i] = quint32(m_ends.at(i) + longer);
}

QByteArrayView SearchKeys::at(qsizetype place) const
{
    return QByteArrayView(m_text).sliced(begin(place), m_ends.at(place) - begin(place));
}

void SearchKeys::save(QDataStream &stream) const
{
    stream << quint32(size());
    for (qsizetype i = 0; i < size(); ++i)
        stream << at(i).toByteArray();
}

void SearchKeys::load(QDataStream &stream)
{
    clear();
    quint32 count = 0;
    stream >> count;
    QByteArray key;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        stream >> key;
        append(key);
    }
    m_text.squeeze();
    m_ends.squeeze();
}

} // namespace till
