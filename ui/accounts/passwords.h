// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace Inlet::Ui {

/**
 * The passwords known to this designer, by the name of the external account or activity they belong to (see
 * Model::EffectiveConnection::secretName). Kept in memory for this run, and in the desktop's store where there is one;
 * never in the project file.
 */
class Passwords final : public QObject
{
    Q_OBJECT

public:
    /** The functions of Storage::SecretStore, or of what stands in for it. */
    struct Store
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

    explicit Passwords(QObject *parent = nullptr);

    void setStore(const Store &store) { m_store = store; }

    /** Empty when none is known (yet). */
    [[nodiscard]] QString password(const QString &name) const { return m_passwords.value(name); }

    /** Takes what a person typed, for this run. */
    void setPassword(const QString &name, const QString &password);

    /** Puts the password of @p name into the desktop's store for that mailbox, or takes it away there when it is empty. */
    void keep(const QString &name, const Model::Connection &connection);

    /**
     * Asks the desktop's store for the password of that mailbox unless a person typed one; changed() follows when there
     * is one. A password that came from the store for another mailbox is forgotten first: it must not travel there.
     */
    void load(const QString &name, const Model::Connection &connection);

    /** All that are known, as a runner gets them. */
    [[nodiscard]] const QHash<QString, QString> &all() const { return m_passwords; }

    /** True once the desktop's store has answered: what keep() is given outlives this program. */
    [[nodiscard]] bool hasStore() const { return m_state == StoreState::Available; }

    /** Where a password typed now is kept, as a field says it while it is empty. Translated. */
    [[nodiscard]] QString placeDescription() const;

Q_SIGNALS:
    void changed(const QString &name);
    void placeChanged();

private:
    enum class StoreState { Unknown, Available, Missing };

    void noteStore(bool available);
    void set(const QString &name, const QString &password);

    Store m_store;
    StoreState m_state = StoreState::Unknown;
    QHash<QString, QString> m_passwords;
    QHash<QString, QString>
        m_storeKeys; ///< by name: the key of a password that came from the store
};

} // namespace Inlet::Ui
