// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "engine/sessionsecret.h"
#include "model/project.h"
#include "oauth/accesstokens.h"
#include "storage/secretsources.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace Inlet::Runner {

/**
 * The access tokens of one connection with `oauth`. The refresh token and the client secret are looked up before each
 * question to the provider, so that a person may sign in anew while an activity is followed. A refresh token that the
 * provider replaces goes back to the desktop's secret store when it came from there; otherwise the new one is known to
 * this process alone, which is worth a warning.
 */
class AccessSecret final : public QObject, public Engine::SessionSecret
{
    Q_OBJECT

public:
    /** @p sources and @p clock must outlive this object. */
    AccessSecret(const Model::EffectiveConnection &connection,
                 const Storage::SecretSources &sources, const Core::Clock &clock);

    void obtain(QObject *context, const Answer &answer) override;
    void discard(const QByteArray &secret) override;
    [[nodiscard]] QStringList takeWarnings() override;

private:
    struct Held
    {
        QPointer<QObject> context;
        Answer answer;
        Core::Result<QByteArray> result;
    };

    void ask(QObject *context, const Answer &answer);
    void keep(const QByteArray &refreshToken);
    void warn(const QString &text);

    Model::EffectiveConnection m_connection;
    const Storage::SecretSources &m_sources;
    OAuth::AccessTokens m_tokens;
    bool m_writing = false; ///< a replaced refresh token is on its way into the store
    QList<Held> m_held;     ///< answers that wait for it
    QStringList m_warnings;
    bool m_warned = false;
};

} // namespace Inlet::Runner
