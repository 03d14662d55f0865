// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/sessionsecret.h"
#include "model/project.h"
#include "storage/secretsources.h"

#include <QList>

#include <memory>

namespace Inlet::Runner {

/**
 * What the sessions of this program log in with. Activities that use one account share its access tokens, because many
 * providers take a refresh token once only.
 */
class Credentials
{
public:
    /** @p sources and @p clock must outlive this object. */
    Credentials(const Storage::SecretSources &sources, const Core::Clock &clock);

    [[nodiscard]] const Storage::SecretSources &sources() const { return m_sources; }

    /** The access tokens of a connection with `oauth`. */
    [[nodiscard]] std::shared_ptr<Engine::SessionSecret>
    accessTokens(const Model::EffectiveConnection &connection);

private:
    struct Known
    {
        Model::EffectiveConnection connection;
        std::shared_ptr<Engine::SessionSecret> secret;
    };

    const Storage::SecretSources &m_sources;
    const Core::Clock &m_clock;
    QList<Known> m_known;
};

} // namespace Inlet::Runner
