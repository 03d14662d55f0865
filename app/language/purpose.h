// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Inlet::Language {

/** What a script is for: decides which globals it sees and what it has to return. */
enum class Purpose {
    Handler,        ///< once per message, returns 1 to 4
    Initialization, ///< before the task; its value is ignored
    Expiration,     ///< returns a Date
};

/** "handler", "initialization" or "expiration": in resources and in the protocol of the handler host. */
[[nodiscard]] constexpr QLatin1StringView purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Handler: break;
    case Purpose::Initialization: return QLatin1StringView("initialization");
    case Purpose::Expiration: return QLatin1StringView("expiration");
    }
    return QLatin1StringView("handler");
}

/** The purpose of that name; a handler for any other name. */
[[nodiscard]] constexpr Purpose purposeOf(QLatin1StringView name)
{
    for (const Purpose purpose : {Purpose::Initialization, Purpose::Expiration}) {
        if (purposeName(purpose) == name)
            return purpose;
    }
    return Purpose::Handler;
}

} // namespace Inlet::Language
