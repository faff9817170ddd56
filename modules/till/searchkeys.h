#pragma once

#include <QByteArray>
#include <QList>

class QDataStream;

namespace till {

/// The folded words of each product, by its place: one block of UTF-8, because a hundred thousand small ones cost as
/// much again in their heads.
class SearchKeys
{
public:
    qsizetype size() const { return m_ends.size(); }
    void clear();
    void reserve(qsizetype keys);
    void append(QByteArrayView key);
    void replace(qsizetype place, QByteArrayView key);
    QByteArrayView at(qsizetype place) const;

    /// As a list of byte arrays, one after the other.
    void save(QDataStream &stream) const;
    /// Bytes are not believed: what is damaged ends the reading.
    void load(QDataStream &stream);

private:
    qsizetype begin(qsizetype place) const { return place == 0 ? 0 : m_ends.at(place - 1); }

    QByteArray m_text;
    QList<quint32> m_ends;
};

} // namespace till
