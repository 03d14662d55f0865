// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Inlet::Handler {

/**
 * Gives up what the host does not need once it is set up: from now on the process and its later threads can compute,
 * allocate and use the pipes they have, but open no file, socket or process (a seccomp filter; a forbidden call fails
 * with EPERM). What is loaded lazily and needed later is loaded first: the rules of @p timeZone, the system's zone,
 * character converters.
 *
 * Where the kernel refuses a filter the host goes on without one and says so once on standard error: process limits
 * and the missing privileges still hold.
 */
void closeSandbox(const QByteArray &timeZone);

} // namespace Inlet::Handler
