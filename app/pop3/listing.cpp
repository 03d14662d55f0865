// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/listing.h"

#include <algorithm>
#include <limits>

namespace Inlet::Pop3 {

bool Listing::add(int number, qint64 size)
{
    const qsizetype index = m_entries.size();
    if (m_ascending && index > 0 && number <= m_entries.constLast().number) {
        m_ascending = false;
        for (qsizetype i = 0; i < index; ++i)
            m_indexes.insert(m_entries[i].number, i);
    }
    if (!m_ascending) {
        if (m_indexes.contains(number))
            return false;
        m_indexes.insert(number, index);
    }
    m_entries.append({.size = size, .number = number});
    return true;
}

void Listing::setUid(int number, QByteArrayView uid)
{
    const qsizetype index = indexOf(number);
    if (index < 0)
        return;
    Entry &entry = m_entries[index];
    const bool first = entry.uidLines == 0;
    const bool fits = uid.size() <= std::numeric_limits<quint16>::max()
                      && m_uids.size() <= std::numeric_limits<quint32>::max() - uid.size();
    entry.uidLines = first ? 1 : 2;
    entry.uidOffset = static_cast<quint32>(m_uids.size());
    entry.uidLength = first && fits ? static_cast<quint16>(uid.size()) : 0;
    if (entry.uidLength > 0)
        m_uids.append(uid);
}

ListedMessage Listing::operator[](qsizetype index) const
{
    const Entry &entry = m_entries[index];
    return {
        entry.number, entry.size,
        QByteArrayView(m_uids).sliced(entry.uidLength > 0 ? entry.uidOffset : 0, entry.uidLength)};
}

std::optional<ListedMessage> Listing::find(int number) const
{
    const qsizetype index = indexOf(number);
    return index < 0 ? std::nullopt : std::optional((*this)[index]);
}

qsizetype Listing::indexOf(int number) const
{
    if (!m_ascending)
        return m_indexes.value(number, -1);
    // Nearly always the numbers are 1, 2, 3 and so on.
    const qsizetype guess = number - 1;
    if (guess >= 0 && guess < m_entries.size() && m_entries[guess].number == number)
        return guess;
    const auto found = std::ranges::lower_bound(m_entries, number, {}, &Entry::number);
    return found != m_entries.cend() && found->number == number ? found - m_entries.cbegin() : -1;
}

UidIndex::UidIndex(const Listing &listing)
    : m_listing(listing)
{
    m_sorted.reserve(listing.size());
    for (qsizetype i = 0; i < listing.size(); ++i) {
        if (listing[i].uid.isEmpty())
            m_complete = false;
        else
            m_sorted.append(static_cast<quint32>(i));
    }
    const auto uidOf = [this](quint32 index) { return m_listing[index].uid; };
    // Many servers count their unique-ids up.
    // A stable order keeps messages that share one in server order.
    if (!std::ranges::is_sorted(m_sorted, {}, uidOf))
        std::ranges::stable_sort(m_sorted, {}, uidOf);
}

std::optional<ListedMessage> UidIndex::find(QByteArrayView uid) const
{
    const auto uidOf = [this](quint32 index) { return m_listing[index].uid; };
    const auto found = std::ranges::lower_bound(m_sorted, uid, {}, uidOf);
    if (found == m_sorted.cend() || uidOf(*found) != uid)
        return std::nullopt;
    return m_listing[*found];
}

qsizetype UidIndex::count(QByteArrayView uid) const
{
    const auto uidOf = [this](quint32 index) { return m_listing[index].uid; };
    return std::ranges::upper_bound(m_sorted, uid, {}, uidOf)
           - std::ranges::lower_bound(m_sorted, uid, {}, uidOf);
}

QList<QByteArrayView> UidIndex::shared() const
{
    QList<QByteArrayView> shared;
    for (qsizetype i = 1; i < m_sorted.size(); ++i) {
        const QByteArrayView uid = m_listing[m_sorted[i]].uid;
        if (uid == m_listing[m_sorted[i - 1]].uid
            && (shared.isEmpty() || shared.constLast() != uid))
            shared.append(uid);
    }
    return shared;
}

} // namespace Inlet::Pop3
