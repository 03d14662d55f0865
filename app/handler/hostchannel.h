// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/bodyring.h"
#include "handler/delayedoutput.h"
#include "handler/frame.h"

#include <optional>

namespace Inlet::Handler {

/**
 * The host's end of the pipe to the runner. It blocks: the host has nothing to do until the next request is there, and
 * without an event loop a script cannot start anything that goes on after it.
 */
class HostChannel
{
public:
    /** Takes standard input and output; what anything else prints from now on goes to standard error. */
    HostChannel();
    ~HostChannel() = default;
    Q_DISABLE_COPY_MOVE(HostChannel)

    /** Waits for the next frame; nullopt at the end of input or after a frame that is none. */
    [[nodiscard]] std::optional<QCborMap> receive();

    [[nodiscard]] bool isBroken() const { return m_reader.isBroken(); }

    /** Takes the memory that the runner shares, as @p hello tells; false when there is none. */
    [[nodiscard]] bool openRing(const QCborMap &hello);

    /**
     * The message that @p request is about: from the ring, for as long as the request is not answered, or the bytes
     * that follow the frame, for which it waits. nullopt at the end of input.
     */
    [[nodiscard]] std::optional<QByteArray> receiveBody(const QCborMap &request);

    /** Sends @p frame, at the latest when the next one is waited for or after some milliseconds; false when the runner is gone. */
    bool send(const QCborMap &frame);

private:
    [[nodiscard]] std::optional<QByteArray> receiveBytes(qint64 size);
    qsizetype readInput(char *to, qsizetype maximum);

    int m_in;
    DelayedOutput m_output;
    FrameReader m_reader;
    BodyRingView m_ring;
};

} // namespace Inlet::Handler
