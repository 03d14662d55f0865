// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passwords.h"

namespace Inlet::Ui {

Passwords::Passwords(QObject *parent)
    : QObject(parent)
{}

void Passwords::setStore(const Store &store)
{
    m_store = store;
    m_signIns.setStore(store);
}

void Passwords::setPassword(const QString &name, const QString &password)
{
    m_storeKeys.remove(name);
    set(name, password);
}

void Passwords::keep(const QString &name, const Model::Connection &connection)
{
    if (connection.server.isEmpty())
        return;
    const QString key = Storage::SecretStore::key(connection);
    const auto answer = [this](const Core::Result<void> &done) {
        noteStore(done || done.error().code == Core::ErrorCode::NotFound);
    };
    if (const QString secret = password(name); secret.isEmpty())
        m_store.remove(key, this, answer);
    else
        m_store.write(key, secret.toUtf8(), this, answer);
}

void Passwords::load(const QString &name, const Model::Connection &connection)
{
    const QString key = Storage::SecretStore::key(connection);
    if (m_storeKeys.contains(name) && m_storeKeys.value(name) != key) {
        m_storeKeys.remove(name);
        set(name, {});
    }
    if (connection.takesRefreshToken()) {
        m_signIns.load(connection);
        return;
    }
    if (connection.server.isEmpty() || m_passwords.contains(name))
        return;
    m_store.read(key, this, [this, name, key](const Core::Result<QByteArray> &secret) {
        noteStore(secret || secret.error().code == Core::ErrorCode::NotFound);
        if (!secret || m_passwords.contains(name))
            return;
        m_storeKeys.insert(name, key);
        set(name, QString::fromUtf8(*secret));
    });
}

QHash<QString, QString> Passwords::secretsFor(const Model::EffectiveConnection &mailbox) const
{
    // A password that was typed before must not go to the identity provider as a refresh token.
    if (mailbox.connection.takesRefreshToken())
        return m_signIns.secretsFor(mailbox);
    const QString secret = password(mailbox.secretName);
    return secret.isEmpty() ? QHash<QString, QString>()
                            : QHash<QString, QString>{{mailbox.secretName, secret}};
}

QString Passwords::caption(const Model::Connection &connection)
{
    if (!connection.takesAccessToken())
        return tr("Pass&word:");
    return connection.oauth ? tr("Client secret:") : tr("Access token:");
}

QString Passwords::placeDescription() const
{
    return m_state == StoreState::Available ? tr("Kept in the password store of the desktop")
                                            : tr("Kept until Inlet is closed");
}

void Passwords::noteStore(bool available)
{
    const StoreState state = available ? StoreState::Available : StoreState::Missing;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT placeChanged();
}

void Passwords::set(const QString &name, const QString &password)
{
    if (m_passwords.value(name) == password)
        return;
    if (password.isEmpty())
        m_passwords.remove(name);
    else
        m_passwords.insert(name, password);
    Q_EMIT changed(name);
}

} // namespace Inlet::Ui
