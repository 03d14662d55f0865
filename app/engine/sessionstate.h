// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/passplan.h"
#include "engine/receivedmessage.h"
#include "engine/serverpolicy.h"

#include <QHash>
#include <QList>
#include <QQueue>
#include <QSet>

#include <optional>

namespace Inlet::Engine {

/** What a pass knows about the session under way; a new session starts with a new one. */
struct SessionState
{
    PassPlan plan;
    ServerPolicy policy;
    Pop3::Listing listing;
    qint64 totalBytes = 0; ///< of the listing, as announced

    QQueue<int> toRetrieve;           ///< only when messages go one by one
    QQueue<int> awaited;              ///< asked for and not here yet, in the order of asking
    QHash<int, Core::Error> refusals; ///< some are known before it is their turn
    std::optional<Core::RawMessage> incoming;

    /** Received, but whether a decision is about it shows only when another message is here, too. */
    struct Held
    {
        ReceivedMessage message;
        Core::RawMessage raw;
    };
    QList<Held> held;

    QHash<int, QByteArray> keys;   ///< by number, of the messages met
    QHash<QByteArray, int> copies; ///< by content hash, of messages without a UIDL of their own
    QSet<int> undecided;           ///< numbers fetched whose decision is not on disk
    QSet<int> removing;            ///< DELE sent, not answered
    QSet<int> removed;             ///< DELE answered +OK
    int removalsRefused = 0;       ///< DELE answered -ERR
    QList<QByteArray> settledKeys; ///< decisions carried out when QUIT is answered +OK
    int left = 0;                  ///< not to be removed in this session, for whatever reason
    int leftByDecision = 0;        ///< of these

    bool wasConnected = false;
    bool listed = false;
    bool progressed =
        false; ///< a message was decided, so that the next session does not repeat this one
    bool cutWanted = false; ///< its time is over
    bool ending = false;    ///< no further message goes to the handler
    bool quitting = false;
    std::optional<Core::Error>
        broken; ///< the line is gone; what arrived before is still with the handler
    bool worthAnother =
        false; ///< broken, but the rest of the mailbox can be had by another session

    /**
     * Gives message @p number its key in the ledger: its UIDL, or the hexadecimal hash of its content where the server
     * has none or gives it to two. The same content once more is another message, counted in server order.
     */
    QByteArray assignKey(int number, const QByteArray &sha256);

    /** By LIST. */
    [[nodiscard]] qint64 announcedSize(int number) const;

    /** Everything that was to be fetched was asked for and has arrived. */
    [[nodiscard]] bool isAllReceived() const { return awaited.isEmpty() && toRetrieve.isEmpty(); }

    /** Messages met that stay on the server when the session ends like this. */
    [[nodiscard]] int staying(bool committed) const;

    /** Of these, the ones whose decisions stand: a session that carries decisions out meets them again. */
    [[nodiscard]] int stayingDecided(bool committed) const;

    /** True when the rest can be left to another session, which will recognise what this one has handled. */
    [[nodiscard]] bool canBeCut() const;

    /** QUIT may delete more than what was marked: messages that were fetched and are not decided. */
    [[nodiscard]] bool isQuitDangerous() const;

    /** Keys of all messages still in the mailbox after QUIT; nullopt when not every one was met. */
    [[nodiscard]] std::optional<QList<QByteArray>> remainingKeys() const;
};

} // namespace Inlet::Engine
