// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace Inlet::Core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toEventTime(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace Inlet::Core
