// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eventemitter.h"
#include "pop3/sessionsettings.h"

namespace Inlet::Engine {

/** Emits `connected`, and a warning each time a person chose to send everything in clear. */
void emitConnected(EventEmitter &events, const Pop3::ConnectionInfo &info);

} // namespace Inlet::Engine
