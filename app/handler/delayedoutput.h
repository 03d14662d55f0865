// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

namespace Inlet::Handler {

/**
 * Writes to a pipe, but keeps bytes back for some milliseconds, so that the answers to several small messages wake the
 * reader once. One per process, used from one thread; a timer signal writes what has been kept too long, also while a
 * script runs.
 */
class DelayedOutput
{
public:
    /** @p file is closed at the end. */
    explicit DelayedOutput(int file);
    ~DelayedOutput();
    Q_DISABLE_COPY_MOVE(DelayedOutput)

    /** Takes all of @p bytes; false when the reader is gone. */
    bool write(QByteArrayView bytes);

    /** Waits until everything is written; false when the reader is gone. */
    bool flush();

    /** Writes what is kept before the process ends by a signal. Async-signal-safe. */
    static void flushAtEnd();
};

} // namespace Inlet::Handler
