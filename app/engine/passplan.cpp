// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/passplan.h"

namespace Inlet::Engine {

PassPlan planPass(const QList<Pop3::ListedMessage> &listing, const PlanRules &rules)
{
    PassPlan plan;
    QSet<QByteArray> seen;
    bool hasUids = true;
    for (const Pop3::ListedMessage &message : listing) {
        if (message.uid.isEmpty())
            hasUids = false;
        else if (seen.contains(message.uid))
            plan.ambiguous.insert(message.uid);
        seen.insert(message.uid);
    }
    // What cannot be recognised in the next session must be handled in this one.
    const bool mayCut = hasUids && plan.ambiguous.isEmpty();

    int handled = 0;
    for (const Pop3::ListedMessage &message : listing) {
        const bool hasKey = !message.uid.isEmpty() && !plan.ambiguous.contains(message.uid);
        if (hasKey && rules.isSettled && rules.isSettled(message)) {
            plan.skipped.append(message.number);
            continue;
        }
        const bool decided = hasKey && rules.isDecided && rules.isDecided(message.uid);
        if (!decided) {
            ++plan.undecided;
            if (handled == rules.limit)
                continue;
            ++handled;
        }
        if (mayCut && plan.fetch.size() >= rules.perSession)
            plan.more = true;
        else
            plan.fetch.append(message.number);
    }
    plan.toHandle = handled;
    return plan;
}

} // namespace Inlet::Engine
