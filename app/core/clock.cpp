// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QString>

namespace Inlet::Core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

// There are several for each message, and QDateTime::toString() takes many times as long.
QString toEventTime(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (!utc.isValid() || date.year() < 0 || date.year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    const auto write = [&text](qsizetype end, int value) {
        for (; value > 0; value /= 10)
            text[--end] = QChar(u'0' + value % 10);
    };
    write(4, date.year());
    write(7, date.month());
    write(10, date.day());
    write(13, time.hour());
    write(16, time.minute());
    write(19, time.second());
    write(23, time.msec());
    return text;
}

} // namespace Inlet::Core
