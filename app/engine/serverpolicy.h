// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace Inlet::Engine {

/** What a server announces about itself that decides how often and how a pass may end a session (RFC 2449). */
struct ServerPolicy
{
    /** LOGIN-DELAY (section 6.5): least time between two logins; zero when there is none. */
    std::chrono::seconds loginDelay{0};

    /** EXPIRE 0 (section 6.7): at QUIT the server may delete every message that was fetched, marked or not. */
    bool deletesFetched = false;
};

/** @p capabilities as Pop3::Session::capabilities() gives them. What cannot be read counts as not announced. */
[[nodiscard]] ServerPolicy serverPolicy(const QStringList &capabilities);

} // namespace Inlet::Engine
