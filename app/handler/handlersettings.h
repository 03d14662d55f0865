// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Inlet::Handler {

/** What every message of one run shares: the script, its surroundings and its limits. */
struct HandlerSettings
{
    QString program;    ///< absolute path of inlet-handler
    QStringList script; ///< lines of the function body
    bool skipMalformedParts = true;
    std::chrono::milliseconds scriptDuration{std::chrono::seconds(10)}; ///< of one call
    std::chrono::milliseconds readDuration{
        std::chrono::seconds(60)};        ///< to receive and parse a message
    qint64 scriptMemoryBytes = 268435456; ///< what one call may allocate beside the message itself
    QString activityName;
    QString activityLabel;
    QString projectLabel;
    QByteArray timeZone; ///< IANA; JavaScript's local time and formatDate()
    QString taskId;
    QDateTime taskCreated; ///< UTC
    int pass = 0;
    bool dryRun = false;
    QString account;
    /** Values on entry; each outcome holds the values after it. A Date is kept as {"$date": ISO 8601}, a
     *  name `$date`, `$$date` and so on of a script with one `$` more. */
    QJsonObject taskVars;
    QJsonObject instanceVars;
    bool startsAnew =
        false; ///< every message sees the variables on entry, not those that the last one left
};

/** A line a script wrote with logInfo() and its relatives. */
struct LogLine
{
    QString level; ///< verbose, info, warning, error
    QString text;
    int line = 0; ///< of the script, 0 when unknown
};

/** Why a script or a message failed, in words for people. */
struct HandlerError
{
    Core::ErrorCode code = Core::ErrorCode::
        Script; ///< Message: skipping is off and the mail is bad; Internal: no host
    QString text;
    int line = 0; ///< of the script body, from 1; 0 when there is none
};

} // namespace Inlet::Handler
