// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/attempt.h"

#include <QByteArray>
#include <QString>

namespace Inlet::Delivery {

/**
 * Writes an event into a folder as `<id>.json`, for its owner only (0600). The file appears whole under its name or not
 * at all, and a repeated delivery replaces it by the same. The folder is created (0700) when it is missing.
 */
class FileDelivery final : public Attempt
{
    Q_OBJECT

public:
    /** @p directory absolute. */
    FileDelivery(const QString &directory, const QString &id, const QByteArray &cloudEvent,
                 QObject *parent = nullptr);

    void start() override;

    [[nodiscard]] QString filePath() const;

private:
    void refuse(const QString &message, const QString &detail);

    QString m_directory;
    QString m_id;
    QByteArray m_cloudEvent;
};

} // namespace Inlet::Delivery
