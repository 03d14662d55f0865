// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/command.h"

#include <QList>

#include <deque>

namespace Inlet::Pop3 {

/**
 * The commands of a session: those waiting to be sent and those sent and not answered yet, in the order of their
 * answers. Decides what may be sent ahead (RFC 2449 section 6.6): one command at a time until setWindow(), never
 * anything together with a command that travels alone. RETR waits behind all other commands, so that a DELE does not
 * have to wait for the rest of the mailbox.
 */
class Pipeline
{
public:
    /**
     * Allows @p commands outstanding commands. Outstanding RETRs are also bounded by the @p bytes they announce, but
     * one may always be sent.
     */
    void setWindow(int commands, qint64 bytes);

    void enqueue(const Command &command);
    void enqueueRetrieve(const Command &command, qint64 announcedBytes);

    /** Forgets RETRs that have not been sent. */
    void dropWaitingRetrieves() { m_retrieves.clear(); }

    /** Moves what may be sent now to the outstanding commands and returns it in order. */
    [[nodiscard]] QList<Command> takeSendable();

    [[nodiscard]] bool hasOutstanding() const { return !m_outstanding.empty(); }

    /** True when there is nothing to send and nothing to be answered, RETRs that wait apart. */
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_outstanding.empty(); }

    /** The outstanding command that the next answer belongs to. */
    [[nodiscard]] const Command &oldest() const { return m_outstanding.front().command; }

    /** The oldest command is answered. */
    void finishOldest();

private:
    struct Entry
    {
        Command command;
        qint64 announcedBytes = 0;
    };

    [[nodiscard]] bool fits(const Entry &entry) const;

    int m_windowCommands = 1;
    qint64 m_windowBytes = 0;
    std::deque<Entry> m_waiting;
    std::deque<Entry> m_retrieves;
    std::deque<Entry> m_outstanding;
    qint64 m_outstandingBytes = 0;
};

} // namespace Inlet::Pop3
