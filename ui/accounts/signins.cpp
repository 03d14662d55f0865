// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signins.h"

#include "storage/secretsources.h"

namespace Inlet::Ui {

using Storage::SecretStore;

SignIns::SignIns(QObject *parent)
    : QObject(parent)
{}

void SignIns::load(const Model::Connection &connection)
{
    if (connection.server.isEmpty())
        return;
    const QString key = SecretStore::key(connection);
    m_store.read(key, this, [this, key](const Core::Result<QByteArray> &token) {
        if (token)
            m_kept.insert(key);
        else
            m_kept.remove(key);
        Q_EMIT changed();
    });
    const QString secretKey = SecretStore::clientSecretKey(connection);
    if (m_clientSecrets.contains(secretKey))
        return;
    m_store.read(secretKey, this, [this, secretKey](const Core::Result<QByteArray> &secret) {
        if (!secret || m_clientSecrets.contains(secretKey))
            return;
        m_clientSecrets.insert(secretKey, QString::fromUtf8(*secret));
        Q_EMIT changed();
    });
}

bool SignIns::isSignedIn(const Model::Connection &connection) const
{
    const QString key = SecretStore::key(connection);
    return m_kept.contains(key) || m_ofThisRun.contains(key);
}

void SignIns::keep(const Model::Connection &connection, const QByteArray &refreshToken)
{
    const QString key = SecretStore::key(connection);
    m_ofThisRun.insert(key, refreshToken);
    m_store.write(key, refreshToken, this, [this, key](const Core::Result<void> &written) {
        if (!written)
            return;
        m_ofThisRun.remove(key);
        m_kept.insert(key);
    });
    Q_EMIT changed();
}

void SignIns::forget(const Model::Connection &connection)
{
    const QString key = SecretStore::key(connection);
    m_ofThisRun.remove(key);
    m_kept.remove(key);
    m_store.remove(key, this, [](const Core::Result<void> &) {});
    Q_EMIT changed();
}

QString SignIns::clientSecret(const Model::Connection &connection) const
{
    return m_clientSecrets.value(SecretStore::clientSecretKey(connection));
}

void SignIns::setClientSecret(const Model::Connection &connection, const QString &secret)
{
    const QString key = SecretStore::clientSecretKey(connection);
    if (m_clientSecrets.value(key) == secret)
        return;
    m_clientSecrets.insert(key, secret);
    const auto ignore = [](const Core::Result<void> &) {
    }; // without a store it is good for this run
    if (secret.isEmpty())
        m_store.remove(key, this, ignore);
    else
        m_store.write(key, secret.toUtf8(), this, ignore);
}

QHash<QString, QString> SignIns::secretsFor(const Model::EffectiveConnection &mailbox) const
{
    QHash<QString, QString> secrets;
    if (const QByteArray token = m_ofThisRun.value(SecretStore::key(mailbox.connection));
        !token.isEmpty())
        secrets.insert(mailbox.secretName, QString::fromUtf8(token));
    if (const QString secret = clientSecret(mailbox.connection); !secret.isEmpty())
        secrets.insert(Storage::SecretSources::clientSecretName(mailbox.secretName), secret);
    return secrets;
}

} // namespace Inlet::Ui
