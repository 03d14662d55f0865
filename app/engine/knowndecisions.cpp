// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/knowndecisions.h"

#include <algorithm>

namespace Inlet::Engine {

KnownDecisions::KnownDecisions(Ledger::Ledger &ledger, const QByteArray &mailbox,
                               std::chrono::milliseconds keepFor)
    : m_ledger(ledger)
    , m_mailbox(mailbox)
    , m_keepFor(keepFor)
{}

Core::Result<void> KnownDecisions::load(const Pop3::UidIndex &listing, const QDateTime &now)
{
    m_decided.clear();
    m_unlisted.clear();
    m_expected.clear();
    m_expectations.clear();
    const Ledger::Ledger::ListedUids listed{
        .contains = [&listing](QByteArrayView uid) { return listing.contains(uid); },
        .forEach =
            [&listing](const std::function<void(QByteArrayView)> &take) {
                for (const Pop3::ListedMessage &message : listing.listing())
                    take(message.uid);
            },
        .size = listing.listing().size()};

    const auto pending = m_ledger.pendingContents(m_mailbox);
    if (!pending)
        return pending.error();
    for (const Ledger::Ledger::PendingContent &content : *pending) {
        // A UIDL that names two messages is the key of neither.
        if (content.uid.isEmpty() || listing.count(content.uid) != 1) {
            m_unlisted[content.sha256].append(content.uid);
        } else {
            m_expected[content.uid].append(content.sha256);
            ++m_expectations[content.sha256];
        }
    }

    // While a decision may be about a message that has another UIDL now, its absence proves nothing.
    m_wasCompared = listing.isComplete() && m_unlisted.isEmpty();
    // Later sessions of the pass meet what it settled itself and what is pending, and that is told apart below.
    if (m_wasCompared && !std::exchange(m_comparedBefore, true)) {
        if (auto pruned = m_ledger.prune(m_mailbox, listed, now, m_keepFor); !pruned)
            return pruned;
    } else if (listing.isComplete() && !m_wasCompared) {
        if (auto recalled = m_ledger.recall(m_mailbox, listed); !recalled)
            return recalled;
    }

    const auto decided = m_ledger.pendingUids(m_mailbox);
    if (!decided)
        return decided.error();
    m_decided = QSet<QByteArray>(decided->begin(), decided->end());
    return {};
}

void KnownDecisions::meet(const QByteArray &key, const QByteArray &sha256)
{
    for (const QByteArray &expected : m_expected.take(key)) {
        --m_expectations[expected];
        if (expected != sha256)
            m_unlisted[expected].append(key);
    }
}

Core::Result<std::optional<Ledger::Decision>> KnownDecisions::take(const QByteArray &key,
                                                                   const QByteArray &sha256)
{
    using Found = std::optional<Ledger::Decision>;
    const auto unlisted = m_unlisted.find(sha256);
    if (!m_decided.contains(key) && unlisted == m_unlisted.end())
        return Found();

    const auto find = [&]() -> Core::Result<Found> {
        const auto decisions = m_ledger.decisions(m_mailbox, key);
        if (!decisions)
            return decisions.error();
        const auto same = std::ranges::find(*decisions, sha256, &Ledger::Decision::sha256);
        return same == decisions->end() ? Found() : Found(*same);
    };
    const Core::Result<Found> found = find();
    if (unlisted == m_unlisted.end() || !found)
        return found;
    if (*found) {
        unlisted->removeOne(key);
        return found;
    }
    if (unlisted->isEmpty())
        return Found();
    const QByteArray former = unlisted->takeFirst();
    if (auto renamed = m_ledger.rename(m_mailbox, {former, sha256}, key); !renamed)
        return renamed.error();
    m_decided.insert(key);
    return find();
}

Core::Result<void> KnownDecisions::forgetAbsent(const QList<QByteArray> &remaining,
                                                const QDateTime &now)
{
    if (m_wasCompared)
        return {};
    const QSet<QByteArray> keys(remaining.cbegin(), remaining.cend());
    const Ledger::Ledger::ListedUids listed{
        .contains = [&keys](QByteArrayView uid) { return keys.contains(uid.toByteArray()); },
        .forEach =
            [&keys](const std::function<void(QByteArrayView)> &take) {
                for (const QByteArray &key : keys)
                    take(key);
            },
        .size = keys.size()};
    return m_ledger.prune(m_mailbox, listed, now, m_keepFor);
}

} // namespace Inlet::Engine
