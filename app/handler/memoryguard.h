// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Inlet::Handler {

/**
 * Bounds what a script may allocate, and makes running out of memory an exit status of its own instead of a crash. One
 * per process. The engine has no limit of its own, so the limit is that of the address space, counted from what the
 * process uses when the script starts: the size of the message does not take from it.
 */
class MemoryGuard
{
public:
    /** Installs the handlers for failed allocations. Call it before the sandbox closes the file system. */
    MemoryGuard();
    ~MemoryGuard();
    Q_DISABLE_COPY_MOVE(MemoryGuard)

    /** From now on at most @p bytes more than are in use, but never less than an engine needs to work at all. */
    void limit(qint64 bytes);

    /** Back to the limit the process was started with. */
    void lift();

    /** Bytes of address space in use; 0 when unknown. */
    [[nodiscard]] qint64 used() const;
};

} // namespace Inlet::Handler
