// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/credentials.h"

#include "runner/accesssecret.h"

#include <algorithm>

namespace Inlet::Runner {

Credentials::Credentials(const Storage::SecretSources &sources, const Core::Clock &clock)
    : m_sources(sources)
    , m_clock(clock)
{}

std::shared_ptr<Engine::SessionSecret>
Credentials::accessTokens(const Model::EffectiveConnection &connection)
{
    const auto known = std::ranges::find_if(m_known, [&connection](const Known &one) {
        return one.connection.secretName == connection.secretName
               && one.connection.connection == connection.connection;
    });
    if (known != m_known.end())
        return known->secret;
    m_known.append({connection, std::make_shared<AccessSecret>(connection, m_sources, m_clock)});
    return m_known.last().secret;
}

} // namespace Inlet::Runner
