// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <optional>

namespace Inlet::Handler {

/**
 * Memory that the runner shares with its host, for messages on their way: what goes through a pipe is copied four times
 * more. Only the runner can write into it. Messages leave it in the order in which they came.
 *
 * This is the runner's end. Where the system has no such memory there is none, and messages go through the pipe.
 */
class BodyRing
{
public:
    /** Little, so that it stays in the cache of the processor. */
    static constexpr qsizetype Bytes = 2 * 1024 * 1024;

    BodyRing();
    ~BodyRing();
    Q_DISABLE_COPY_MOVE(BodyRing)

    [[nodiscard]] bool isThere() const { return m_memory != nullptr; }

    /** To be inherited by the host; -1 when there is none. */
    [[nodiscard]] int file() const { return m_file; }

    /** Where @p size bytes can be put; nullopt: not before others are gone. */
    [[nodiscard]] std::optional<qsizetype> room(qsizetype size) const;

    /** Puts @p body, for which there is room, into the ring and returns its place. */
    qsizetype add(const QByteArray &body);

    void removeOldest() { m_bodies.pop_front(); }
    void clear() { m_bodies.clear(); }

private:
    struct Body
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    int m_file = -1;
    char *m_memory = nullptr;
    std::deque<Body> m_bodies; ///< the oldest first
};

/** The host's end: what it has inherited, for reading. */
class BodyRingView
{
public:
    BodyRingView() = default;
    ~BodyRingView();
    Q_DISABLE_COPY_MOVE(BodyRingView)

    /** Takes the inherited @p file and closes it; false when it is something else. */
    [[nodiscard]] bool open(int file);

    /** The bytes themselves, not a copy; nullopt when they are not in the ring. */
    [[nodiscard]] std::optional<QByteArray> body(qint64 place, qint64 size) const;

private:
    const char *m_memory = nullptr;
};

} // namespace Inlet::Handler
