// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace Inlet::Core {

/**
 * The bytes of one message as received (dot-unstuffed, CRLF), collected chunk by chunk and hashed on the way.
 *
 * Small messages stay in memory; larger ones go to a spool file that only the owner can read and that vanishes with
 * the last copy, so that memory does not grow with the size of a message. Copies share the content. Not thread-safe.
 */
class RawMessage
{
public:
    /** Messages above this many bytes are spooled. */
    static constexpr qint64 SpoolThreshold = 1024 * 1024;

    RawMessage();
    explicit RawMessage(const QByteArray &bytes);

    /** Adds @p chunk. Fails with Storage when the spool file cannot be written (disk full). */
    Result<void> append(QByteArrayView chunk);

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isSpooled() const;

    /** The content of a message that is not spooled, without a copy. */
    [[nodiscard]] const QByteArray &memory() const;

    /** SHA-256 of everything appended so far, 32 bytes. */
    [[nodiscard]] QByteArray sha256() const;

    /** Gives the content to @p consume in order, in pieces of at most 64 KiB. Stops early when it returns false. */
    Result<void> forEachChunk(const std::function<bool(QByteArrayView)> &consume) const;

    /** At most @p length bytes from @p offset on; empty at the end. For a consumer that sets the pace. */
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 length) const;

    /** The whole content in memory. For a spooled message this reads the file. */
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    struct Content;
    std::shared_ptr<Content> m_content;
};

} // namespace Inlet::Core
