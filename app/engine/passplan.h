// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/listing.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <functional>
#include <limits>

namespace Inlet::Engine {

/** Which messages of a listing one session is to fetch, in server order. */
struct PassPlan
{
    QList<int> fetch;   ///< message numbers
    QList<int> skipped; ///< left in an earlier run and remembered, or already met in this pass
    QSet<QByteArray>
        ambiguous; ///< UIDLs that name two messages (RFC 1939 section 7 allows it): no key for either
    [[nodiscard]] bool isAmbiguous(QByteArrayView uid) const
    {
        return ambiguous.contains(QByteArray::fromRawData(uid.data(), uid.size()));
    }
    int toHandle =
        0; ///< messages of the whole pass still to be given to the handler, over all sessions
    int undecided = 0; ///< as toHandle, but beyond the limit, too
    bool more = false; ///< the session was cut: another one has to follow
};

/** What the plan depends on besides the listing. */
struct PlanRules
{
    /** Most messages given to the handler in this pass from now on. */
    int limit = std::numeric_limits<int>::max();
    /** Most messages fetched in one session. Without effect where UIDLs are missing: the rest could not be told apart. */
    int perSession = std::numeric_limits<int>::max();
    /** True for a UIDL that needs no visit: remembered as left, or met in an earlier session of this pass. */
    std::function<bool(const Pop3::ListedMessage &)> isSettled;
    /** True for a message that is never handled, even when another one shares its UIDL. */
    std::function<bool(const Pop3::ListedMessage &)> isPassedOver;
    /** True for a UIDL whose decision is on disk and not yet carried out; such a message does not count as handled. */
    std::function<bool(QByteArrayView uid)> isDecided;
    /**
     * True for a message at which sessions broke off. It is fetched after all others, in a session of its own, so that
     * these are deleted before it can break another one.
     */
    std::function<bool(QByteArrayView uid)> isSuspect;
};

[[nodiscard]] PassPlan planPass(const Pop3::UidIndex &messages, const PlanRules &rules);

} // namespace Inlet::Engine
