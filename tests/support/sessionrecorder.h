// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pop3/session.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>

#include <optional>

namespace Inlet::Test {

/** Writes down everything a Session signals. */
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    explicit SessionRecorder(Pop3::Session *session);

    struct Closed
    {
        bool committed = false;
        QString detail;
    };

    std::optional<Pop3::ConnectionInfo> connection;
    QString mechanism;
    bool isListed = false;
    Pop3::Listing listed;
    qint64 totalBytes = 0;
    QMap<int, QByteArray> received; ///< by number, complete or not
    QList<int> finished, removed;
    QMap<int, Core::Error> refused, removeRefused;
    int resets = 0;
    std::optional<Closed> closed;
    std::optional<Core::Error> failed;
    QStringList transcript;
    QStringList events; ///< one short line for each signal, in order

    [[nodiscard]] bool isOver() const { return closed || failed; }
    [[nodiscard]] QList<int> numbers() const;
    /** Message and detail of the failure, for a test's output. */
    [[nodiscard]] QString failure() const;
};

} // namespace Inlet::Test
