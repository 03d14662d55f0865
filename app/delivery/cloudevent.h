// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Inlet::Delivery {

/** A transition that fired, with what is known of the message that fired it. */
struct TransitionEvent
{
    QString id; ///< see stableEventId()
    QString activityName;
    QString transition; ///< name
    QDateTime time;     ///< of the decision
    QJsonObject vars;

    /** Absent for a transition that no single message fired (`noEmail`, a failed session, an expiration). */
    struct Message
    {
        QByteArray uid;
        qint64 size = 0; ///< bytes
        QString from;    ///< address
        QStringList to;  ///< addresses
        QString subject;
        QDateTime date; ///< invalid when there is none
        QString messageId;
        std::optional<int> returnCode; ///< nullopt when the handler failed
    };
    std::optional<Message> message;
};

/**
 * The CloudEvents 1.0 document (JSON event format, UTF-8) of a transition: `type` is
 * `org.inlet.transition.NAME.v1`, `source` `/activities/NAME`, `subject` the Message-ID (left out when there is none,
 * since CloudEvents forbids an empty one). Members of `data` that are not known are null.
 */
[[nodiscard]] QByteArray cloudEvent(const TransitionEvent &event);

/**
 * The id that the same message and transition get in every run: 64 lower-case hexadecimal digits. Each part is hashed
 * with its length in front, so that no two different lists of parts give the same bytes to hash.
 */
[[nodiscard]] QString stableEventId(const QByteArray &mailbox, const QByteArray &uid,
                                    const QByteArray &sha256, const QString &transition);

} // namespace Inlet::Delivery
