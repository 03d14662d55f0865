// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/signins.h"

namespace Inlet::Tests {

/** A secret store in memory that answers at once, or fails as one that is not there. */
struct MemoryStore
{
    QHash<QString, QByteArray> secrets;
    bool isThere = true;
    int reads = 0;

    [[nodiscard]] Ui::KeyStore functions()
    {
        const Core::Error missing{Core::ErrorCode::Storage, QStringLiteral("no store"), {}};
        return {
            .read =
                [this, missing](const QString &key, QObject *,
                                const Storage::SecretStore::ReadAnswer &answer) {
                    ++reads;
                    if (!isThere)
                        answer(missing);
                    else if (secrets.contains(key))
                        answer(secrets.value(key));
                    else
                        answer(Core::Error{Core::ErrorCode::NotFound, QStringLiteral("none"), {}});
                },
            .write =
                [this, missing](const QString &key, const QByteArray &secret, QObject *,
                                const Storage::SecretStore::WriteAnswer &answer) {
                    if (!isThere) {
                        answer(missing);
                        return;
                    }
                    secrets.insert(key, secret);
                    answer({});
                },
            .remove =
                [this](const QString &key, QObject *,
                       const Storage::SecretStore::WriteAnswer &answer) {
                    secrets.remove(key);
                    answer({});
                },
        };
    }
};

} // namespace Inlet::Tests
