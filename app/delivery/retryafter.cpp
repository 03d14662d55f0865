// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qlonglong seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(0LL, seconds));
    QDateTime instant = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                                u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    instant.setTimeSpec(Qt::UTC);
    return std::chrono::seconds(instant.isValid() ? std::max(0LL, now.secsTo(instant)) : 0);
}

bool isLastingRefusal(int status)
{
    constexpr int RequestTimeout = 408;
    constexpr int TooEarly = 425;
    constexpr int TooManyRequests = 429;
    return status >= 400 && status < 500 && status != RequestTimeout && status != TooEarly
           && status != TooManyRequests;
}

} // namespace Inlet::Delivery
