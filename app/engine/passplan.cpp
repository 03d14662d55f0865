// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/passplan.h"

namespace Inlet::Engine {

PassPlan planPass(const Pop3::UidIndex &messages, const PlanRules &rules)
{
    PassPlan plan;
    for (const QByteArrayView uid : messages.shared())
        plan.ambiguous.insert(uid.toByteArray());
    // What cannot be recognised in the next session must be handled in this one.
    const bool mayCut = messages.isComplete() && plan.ambiguous.isEmpty();

    int handled = 0;
    const auto admit = [&](bool decided) {
        if (decided)
            return true;
        ++plan.undecided;
        if (handled == rules.limit)
            return false;
        ++handled;
        return true;
    };
    QList<int> suspects;
    for (const Pop3::ListedMessage &message : messages.listing()) {
        if (rules.isPassedOver && rules.isPassedOver(message)) {
            plan.skipped.append(message.number);
            continue;
        }
        const bool hasKey = !message.uid.isEmpty() && !plan.isAmbiguous(message.uid);
        if (hasKey && rules.isSettled && rules.isSettled(message)) {
            plan.skipped.append(message.number);
            continue;
        }
        const bool decided = hasKey && rules.isDecided && rules.isDecided(message.uid);
        if (mayCut && !decided && rules.isSuspect && rules.isSuspect(message.uid)) {
            suspects.append(message.number);
            continue;
        }
        if (!admit(decided))
            continue;
        if (mayCut && plan.fetch.size() >= rules.perSession)
            plan.more = true;
        else
            plan.fetch.append(message.number);
    }
    for (const int number : suspects) {
        if (!admit(false))
            continue;
        if (plan.fetch.isEmpty())
            plan.fetch.append(number);
        else
            plan.more = true;
    }
    plan.toHandle = handled;
    return plan;
}

} // namespace Inlet::Engine
