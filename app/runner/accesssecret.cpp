// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/accesssecret.h"

#include "storage/secretstore.h"

namespace Inlet::Runner {

AccessSecret::AccessSecret(const Model::EffectiveConnection &connection,
                           const Storage::SecretSources &sources, const Core::Clock &clock)
    : m_connection(connection)
    , m_sources(sources)
    , m_tokens(OAuth::clientOf(connection.connection), clock)
{
    connect(&m_tokens, &OAuth::AccessTokens::refreshTokenReplaced, this, &AccessSecret::keep);
}

void AccessSecret::obtain(QObject *context, const Answer &answer)
{
    if (const std::optional<QByteArray> token = m_tokens.current()) {
        answer(*token);
        return;
    }
    const QPointer<QObject> guard(context);
    m_sources.find(
        m_connection, this, [this, guard, answer](const Core::Result<QByteArray> &found) {
            if (!guard)
                return;
            if (!found) {
                answer(found.error());
                return;
            }
            if (!m_connection.connection.takesRefreshToken()) {
                m_tokens.setSecrets({}, *found);
                ask(guard, answer);
                return;
            }
            m_sources.findClientSecret(
                m_connection, this,
                [this, guard, answer, found](const Core::Result<QByteArray> &clientSecret) {
                    if (!guard)
                        return;
                    if (!clientSecret) {
                        answer(clientSecret.error());
                        return;
                    }
                    m_tokens.setSecrets(*found, *clientSecret);
                    ask(guard, answer);
                });
        });
}

void AccessSecret::ask(QObject *context, const Answer &answer)
{
    const QPointer<QObject> guard(context);
    m_tokens.obtain(context, [this, guard, answer](const Core::Result<QByteArray> &token) {
        // A program that ends after its pass must not take the only good refresh token with it.
        if (m_writing)
            m_held.append({guard, answer, token});
        else
            answer(token);
    });
}

void AccessSecret::discard(const QByteArray &secret)
{
    m_tokens.discard(secret);
}

QStringList AccessSecret::takeWarnings()
{
    return std::exchange(m_warnings, {});
}

void AccessSecret::keep(const QByteArray &refreshToken)
{
    if (m_sources.isAtHand(m_connection.secretName)) {
        warn(tr("The identity provider replaced the refresh token of \"%1\", and the place it came "
                "from cannot be written. The new one is used until this program ends; then the old "
                "one may be refused. Sign in with \"inlet-run sign-in\" on this desktop, so that "
                "its secret store keeps the token, or ask the provider not to replace it.")
                 .arg(m_connection.secretName));
        return;
    }
    m_writing = true;
    Storage::SecretStore::write(Storage::SecretStore::key(m_connection.connection), refreshToken,
                                this, [this](const Core::Result<void> &written) {
                                    m_writing = false;
                                    if (!written)
                                        warn(written.error().message);
                                    const QList<Held> held = std::exchange(m_held, {});
                                    for (const Held &one : held) {
                                        if (one.context)
                                            one.answer(one.result);
                                    }
                                });
}

void AccessSecret::warn(const QString &text)
{
    if (!std::exchange(m_warned, true))
        m_warnings.append(text);
}

} // namespace Inlet::Runner
