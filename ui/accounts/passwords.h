// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/signins.h"

#include <QHash>
#include <QObject>

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
    using Store = KeyStore;

    explicit Passwords(QObject *parent = nullptr);

    void setStore(const Store &store);

    /** The sign-ins with OAuth 2.0, kept in the same places. */
    [[nodiscard]] SignIns *signIns() { return &m_signIns; }

    /** Empty when none is known (yet). */
    [[nodiscard]] QString password(const QString &name) const { return m_passwords.value(name); }

    /** Takes what a person typed, for this run. */
    void setPassword(const QString &name, const QString &password);

    /** Puts the password of @p name into the desktop's store for that mailbox, or takes it away there when it is empty. */
    void keep(const QString &name, const Model::Connection &connection);

    /**
     * Asks the desktop's store for the password (with OAuth 2.0: whether someone is signed in) of that mailbox unless a person typed one; changed() follows when there
     * is one. A password that came from the store for another mailbox is forgotten first: it must not travel there.
     */
    void load(const QString &name, const Model::Connection &connection);

    /** What a runner that visits @p mailbox gets, by the names it takes secrets under. */
    [[nodiscard]] QHash<QString, QString>
    secretsFor(const Model::EffectiveConnection &mailbox) const;

    /** How a form calls the password of @p connection, translated, with a colon: it may be a token or a client secret. */
    [[nodiscard]] static QString caption(const Model::Connection &connection);

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
    SignIns m_signIns;
    StoreState m_state = StoreState::Unknown;
    QHash<QString, QString> m_passwords;
    QHash<QString, QString>
        m_storeKeys; ///< by name: the key of a password that came from the store
};

} // namespace Inlet::Ui
