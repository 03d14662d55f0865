// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/pipeline.h"

#include <algorithm>

namespace Inlet::Pop3 {

void Pipeline::setWindow(int commands, qint64 bytes)
{
    m_windowCommands = std::max(1, commands);
    m_windowBytes = bytes;
}

void Pipeline::enqueue(const Command &command)
{
    m_waiting.push_back({command, 0});
}

void Pipeline::enqueueRetrieve(const Command &command, qint64 announcedBytes)
{
    m_retrieves.push_back({command, announcedBytes});
}

QList<Command> Pipeline::takeSendable()
{
    QList<Command> sendable;
    for (;;) {
        std::deque<Entry> &lane = m_waiting.empty() ? m_retrieves : m_waiting;
        if (lane.empty() || !fits(lane.front()))
            return sendable;
        sendable.append(lane.front().command);
        m_outstandingBytes += lane.front().announcedBytes;
        m_outstanding.push_back(std::move(lane.front()));
        lane.pop_front();
    }
}

bool Pipeline::fits(const Entry &entry) const
{
    if (m_outstanding.empty())
        return true;
    if (entry.command.travelsAlone() || m_outstanding.back().command.travelsAlone())
        return false;
    if (std::ssize(m_outstanding) >= m_windowCommands)
        return false;
    // Announced sizes come from the server: compared so that they cannot overflow.
    return m_outstandingBytes == 0 || entry.announcedBytes <= m_windowBytes - m_outstandingBytes;
}

void Pipeline::finishOldest()
{
    m_outstandingBytes -= m_outstanding.front().announcedBytes;
    m_outstanding.pop_front();
}

} // namespace Inlet::Pop3
