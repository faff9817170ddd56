#include "modules/core/uuid.h"

#include "modules/core/clock.h"

#include <QMutex>
#include <QRandomGenerator>

QUuid uuidV7()
{
    static QMutex mutex;
    static qint64 lastMilliseconds = 0;
    static quint16 counter = 0;

    QMutexLocker lock(&mutex);
    qint64 now = Clock::now().toMSecsSinceEpoch();
    // A clock that stands still or jumps back must not break the order: stay on the last instant and count.
    if (now <= lastMilliseconds) {
        now = lastMilliseconds;
        if (++counter > 0x0fff) {
            counter = 0;
            ++now;
        }
    } else {
        counter = quint16(QRandomGenerator::system()->bounded(0x0800));
    }
    lastMilliseconds = now;

    const quint64 random = QRandomGenerator::system()->generate64();
    QUuid id;
    id.data1 = uint(quint64(now) >> 16);
    id.data2 = ushort(now & 0xffff);
    id.data3 = ushort(0x7000 | counter);
    id.data4[0] = uchar(0x80 | (random & 0x3f));
    for (int i = 1; i < 8; ++i)
        id.data4[i] = uchar(random >> (8 * i));
    return id;
}
