// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace Inlet::Ui {

/** The functions of Storage::SecretStore, or of what stands in for it. */
struct KeyStore
{
    std::function<void(const QString &key, QObject *context,
                       const Storage::SecretStore::ReadAnswer &answer)>
        read = Storage::SecretStore::read;
    std::function<void(const QString &key, const QByteArray &secret, QObject *context,
                       const Storage::SecretStore::WriteAnswer &answer)>
        write = Storage::SecretStore::write;
    std::function<void(const QString &key, QObject *context,
                       const Storage::SecretStore::WriteAnswer &answer)>
        remove = Storage::SecretStore::remove;
};

/**
 * The sign-ins with OAuth 2.0 known to this designer, by mailbox. A refresh token in the desktop's store stays there: the
 * runner reads it itself and writes it back when the provider replaces it, so a copy here would soon be void. Only
 * without a store is it kept in memory, for this run.
 */
class SignIns final : public QObject
{
    Q_OBJECT

public:
    explicit SignIns(QObject *parent = nullptr);

    void setStore(const KeyStore &store) { m_store = store; }

    /** Asks the store for the sign-in and the client secret of that mailbox; changed() follows when there is news. */
    void load(const Model::Connection &connection);

    [[nodiscard]] bool isSignedIn(const Model::Connection &connection) const;

    void keep(const Model::Connection &connection, const QByteArray &refreshToken);
    void forget(const Model::Connection &connection);

    /** Empty when there is none: a public client. */
    [[nodiscard]] QString clientSecret(const Model::Connection &connection) const;
    void setClientSecret(const Model::Connection &connection, const QString &secret);

    /** What the runner cannot find in the store, by the names it takes secrets under; @p name is that of the password. */
    [[nodiscard]] QHash<QString, QString>
    secretsFor(const Model::EffectiveConnection &mailbox) const;

Q_SIGNALS:
    void changed();

private:
    KeyStore m_store;
    QSet<QString> m_kept;                    ///< keys with a refresh token in the store
    QHash<QString, QByteArray> m_ofThisRun;  ///< by key: refresh tokens that no store took
    QHash<QString, QString> m_clientSecrets; ///< by key
};

} // namespace Inlet::Ui
