// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/project.h"

#include <QByteArray>
#include <QHash>
#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <optional>

namespace Inlet::Storage {

/**
 * Where a runner finds the password of a connection. The first that has it wins:
 *
 * 1. the file `$CREDENTIALS_DIRECTORY/<name>` (systemd), one final line end removed;
 * 2. the variable `INLET_PASSWORD_<NAME>`, NAME in upper case;
 * 3. standard input: one password for whatever is run, or a set by name from the designer;
 * 4. the desktop's secret store, see SecretStore::key().
 *
 * With OAuth 2.0 the password is the refresh token, with client credentials the client secret. A client secret beside a
 * refresh token comes from `<name>.client-secret`, `INLET_CLIENT_SECRET_<NAME>`, the designer's set under
 * `<name>.client-secret`, or its own entry of the secret store.
 */
class SecretSources
{
public:
    using Answer = std::function<void(const Core::Result<QByteArray> &password)>;

    explicit SecretSources(
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    /** The first line of standard input. */
    void setStandardInput(const QByteArray &password) { m_standardInput = password; }

    /** Passwords by name, as the designer hands them over. */
    void setGiven(const QHash<QString, QByteArray> &passwords) { m_given = passwords; }

    /**
     * Answers once, possibly before it returns, unless @p context goes first. UTF-8. Fails with Configuration when no
     * source has the password, naming the ways to give it; with Storage when a source is there but cannot be read.
     */
    void find(const Model::EffectiveConnection &connection, QObject *context,
              const Answer &answer) const;

    /** Like find(); empty when no source has one, as for a public client. */
    void findClientSecret(const Model::EffectiveConnection &connection, QObject *context,
                          const Answer &answer) const;

    /**
     * What the HTTP requests of the activity @p name are signed with, UTF-8: the file `<name>.signing-key`, the variable
     * `INLET_SIGNING_KEY_<NAME>` or the designer's set under `<name>.signing-key`. Empty when there is none. Fails with
     * Storage when a source is there but cannot be read.
     */
    [[nodiscard]] Core::Result<QByteArray> signingKey(const QString &name) const;

    /** True when find() does not look into the secret store for @p name. */
    [[nodiscard]] bool isAtHand(const QString &name) const;

    /** The name of the client secret of @p name, for setGiven(). */
    [[nodiscard]] static QString clientSecretName(const QString &name);

private:
    /** Where a secret stands in the sources before the store. */
    struct Place
    {
        QString name; ///< of the file, and in the set of the designer
        QString variable;
        bool comesOnStandardInput = false;
    };

    [[nodiscard]] static Place passwordPlace(const QString &name);
    [[nodiscard]] static Place clientSecretPlace(const QString &name);
    [[nodiscard]] Core::Result<std::optional<QByteArray>> findAtHand(const Place &place) const;

    QProcessEnvironment m_environment;
    std::optional<QByteArray> m_standardInput;
    QHash<QString, QByteArray> m_given;
};

} // namespace Inlet::Storage
