// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serverpolicy.h"

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

ServerPolicy serverPolicy(const QStringList &capabilities)
{
    // A delay beyond a day is a slip of the server's administrator, not a wish to be obeyed.
    constexpr qint64 longestDelay = 24 * 60 * 60;

    ServerPolicy policy;
    for (const QString &capability : capabilities) {
        const QStringList words = capability.split(u' ', Qt::SkipEmptyParts);
        bool isNumber = false;
        const qint64 number = words.value(1).toLongLong(&isNumber);
        if (!isNumber || number < 0)
            continue;
        if (words.first() == "LOGIN-DELAY"_L1)
            policy.loginDelay = std::chrono::seconds(std::min(number, longestDelay));
        else if (words.first() == "EXPIRE"_L1)
            policy.deletesFetched = number == 0;
    }
    return policy;
}

} // namespace Inlet::Engine
