// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/faultbox.h"

#include <QList>
#include <QString>

#include <functional>

namespace Inlet::Faults {

/** One fault, and what has to be true after it. */
struct Case
{
    QString kind;
    QString name;
    BoxSettings settings;
    std::function<void(FaultBox &)> play;
};

/** A fault of the first run; all later runs are without one. */
[[nodiscard]] Case broken(const QString &kind, const QString &name, const BoxSettings &settings,
                          const std::function<void(FaultBox &)> &arrange);

/** What a run meets when nothing fails. */
struct Course
{
    QByteArrayList commands;
    QByteArrayList points; ///< see FaultBox::points()
    qint64 bytesFromServer = 0;
    qint64 bytesFromClient = 0;
};

[[nodiscard]] Course courseOf(const BoxSettings &settings, Tally &tally);

/** A message for each code a handler returns and one that it fails for. */
[[nodiscard]] QList<Test::ServerMail> mailsOfEachCode();

/** Kill and stop at each command, QUIT in all its ways, mail that arrives, two runners. */
[[nodiscard]] QList<Case> sessionCases(Tally &tally);

/** The line dropped after each byte; in clear, and with TLS where @p certificate could be made. */
[[nodiscard]] QList<Case> lineCases(const std::optional<Test::KeyPair> &certificate, Tally &tally);

/** UIDLs that are given twice, missing, all new or used again. */
[[nodiscard]] QList<Case> identityCases();

/** Each call that brings something to a disk or a peer; clocks that jump. Empty without the preloaded library. */
[[nodiscard]] QList<Case> systemCases(Tally &tally);

/** Ledgers cut short, changed, and from a newer version. */
[[nodiscard]] QList<Case> ledgerCases(Tally &tally);

} // namespace Inlet::Faults
