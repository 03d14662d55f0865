// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <optional>

namespace Inlet::Pop3 {

/** One message of a Listing. */
struct ListedMessage
{
    int number = 0;  ///< of this session only (RFC 1939 section 5)
    qint64 size = 0; ///< as announced: a hint, not a fact
    QByteArrayView uid =
        {}; ///< unique-id as bytes, in the Listing; empty when the server gave none
};

/**
 * The messages of a mailbox in the order of the server. Made for a million of them: some 24 bytes each besides the
 * unique-id. Copies share their content.
 */
class Listing
{
public:
    /** Adds a message without a unique-id; false, and nothing added, when @p number is there already. */
    [[nodiscard]] bool add(int number, qint64 size);

    /**
     * Notes an unique-id of message @p number. A second one makes it a message without, and one for a message that is not
     * there is ignored.
     */
    void setUid(int number, QByteArrayView uid);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] ListedMessage operator[](qsizetype index) const;

    /** The message with this number, of this session. */
    [[nodiscard]] std::optional<ListedMessage> find(int number) const;

    class const_iterator
    {
    public:
        const_iterator(const Listing &listing, qsizetype index)
            : m_listing(&listing)
            , m_index(index)
        {}
        ListedMessage operator*() const { return (*m_listing)[m_index]; }
        const_iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        bool operator==(const const_iterator &) const = default;

    private:
        const Listing *m_listing;
        qsizetype m_index;
    };
    [[nodiscard]] const_iterator begin() const { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const { return {*this, size()}; }

private:
    struct Entry
    {
        qint64 size = 0;
        quint32 uidOffset = 0;
        quint16 uidLength = 0;
        quint16 uidLines = 0; // how many unique-ids the server gave it, at most 2
        int number = 0;
    };

    [[nodiscard]] qsizetype indexOf(int number) const;

    QList<Entry> m_entries;
    QByteArray m_uids;
    bool m_ascending = true; // numbers grow from entry to entry, as those of all known servers do
    QHash<int, qsizetype> m_indexes; // by number, when they do not
};

/** A Listing and its unique-ids sorted for looking up: 4 bytes more for each message. */
class UidIndex
{
public:
    explicit UidIndex(const Listing &listing);

    [[nodiscard]] const Listing &listing() const { return m_listing; }

    /** The first message with this unique-id. */
    [[nodiscard]] std::optional<ListedMessage> find(QByteArrayView uid) const;

    /** How many messages have this unique-id: RFC 1939 section 7 allows two to share one. */
    [[nodiscard]] qsizetype count(QByteArrayView uid) const;
    [[nodiscard]] bool contains(QByteArrayView uid) const { return count(uid) > 0; }

    /** True when every message has a unique-id. */
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /** Unique-ids of more than one message, each once. */
    [[nodiscard]] QList<QByteArrayView> shared() const;

private:
    Listing m_listing;
    QList<quint32> m_sorted; // indexes of messages that have a unique-id
    bool m_complete = true;
};

} // namespace Inlet::Pop3
