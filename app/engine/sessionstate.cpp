// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sessionstate.h"

namespace Inlet::Engine {

QByteArray SessionState::assignKey(int number, const QByteArray &sha256)
{
    const std::optional<Pop3::ListedMessage> message = listing.find(number);
    QByteArray key = message ? message->uid.toByteArray() : QByteArray();
    if (key.isEmpty() || plan.ambiguous.contains(key)) {
        key = sha256.toHex();
        if (const int copy = ++copies[key]; copy > 1)
            key += '-' + QByteArray::number(copy);
    }
    keys.insert(number, key);
    return key;
}

qint64 SessionState::announcedSize(int number) const
{
    const std::optional<Pop3::ListedMessage> message = listing.find(number);
    return message ? message->size : 0;
}

int SessionState::staying(bool committed) const
{
    return left - leftByDecision + stayingDecided(false)
           - (committed ? static_cast<int>(removed.size()) : 0);
}

int SessionState::stayingDecided(bool committed) const
{
    if (committed)
        return removalsRefused;
    return removalsRefused + leftByDecision + static_cast<int>(removing.size() + removed.size());
}

bool SessionState::canBeCut() const
{
    if (!listed || listing.isEmpty() || ending || !progressed)
        return false;
    // Where the server deletes what was fetched, QUIT has to wait for the decisions anyway.
    return plan.ambiguous.isEmpty() && !listing[0].uid.isEmpty() && !policy.deletesFetched;
}

bool SessionState::isQuitDangerous() const
{
    return policy.deletesFetched && !undecided.isEmpty();
}

std::optional<QList<QByteArray>> SessionState::remainingKeys() const
{
    const QSet<int> skipped(plan.skipped.begin(), plan.skipped.end());
    QList<QByteArray> remaining;
    for (const Pop3::ListedMessage &message : listing) {
        if (removed.contains(message.number))
            continue;
        if (const auto key = keys.constFind(message.number); key != keys.cend())
            remaining.append(*key);
        else if (skipped.contains(message.number))
            remaining.append(message.uid.toByteArray());
        else
            return std::nullopt;
    }
    return remaining;
}

} // namespace Inlet::Engine
