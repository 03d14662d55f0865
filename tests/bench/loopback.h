// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Inlet::Bench {

/** A socket that listens on a free port of 127.0.0.1, which is given in @p port. Ends the program when there is none. */
[[nodiscard]] int listenOnLoopback(quint16 &port);

/** A connection to 127.0.0.1; -1 when it is refused. */
[[nodiscard]] int connectToLoopback(quint16 port);

} // namespace Inlet::Bench
