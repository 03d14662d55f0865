// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/project.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace Inlet::Storage {

/**
 * The desktop's own store of passwords (Secret Service, KWallet) through QtKeychain, service "org.inlet". Everything is
 * asynchronous; an answer comes once and is dropped when its @p context is gone.
 */
class SecretStore
{
public:
    using ReadAnswer = std::function<void(const Core::Result<QByteArray> &secret)>;
    using WriteAnswer = std::function<void(const Core::Result<void> &written)>;

    /**
     * The key of what opens a mailbox. A password: `account@server:port`; with OAuth 2.0 `/refresh-token` or
     * `/client-secret` behind it, so that one is never taken for the other. It does not name the project, so that all
     * projects on this desktop that read a mailbox share it.
     */
    [[nodiscard]] static QString key(const Model::Connection &connection);

    /** The key of the client secret of OAuth 2.0. */
    [[nodiscard]] static QString clientSecretKey(const Model::Connection &connection);

    /** UTF-8. Fails with NotFound when there is none (or the store is locked: it says no more), Storage without a store. */
    static void read(const QString &key, QObject *context, const ReadAnswer &answer);
    static void write(const QString &key, const QByteArray &secret, QObject *context,
                      const WriteAnswer &answer);
    static void remove(const QString &key, QObject *context, const WriteAnswer &answer);
};

} // namespace Inlet::Storage
