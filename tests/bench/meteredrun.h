// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Inlet::Bench {

/** What one run of a program cost, its child processes included. */
struct Cost
{
    std::chrono::duration<double> wall{0};
    std::chrono::duration<double> cpu{0}; ///< user and system time
    qint64 memory = 0; ///< highest sum of Pss that was seen, in bytes; 0: not measured
    int exitStatus = -1;
    QByteArray output; ///< standard output and error; the end of it when it is long
};

enum class Meter { Time, TimeAndMemory };

/**
 * Runs a program to its end. Memory is sampled every few milliseconds from /proc, which costs time of its own. The
 * calling process must have called becomeReaper(), so that the costs of orphans reach it, too.
 */
[[nodiscard]] Cost meteredRun(const QStringList &command, Meter meter = Meter::Time);

/** Makes descendants whose parents ended children of this process. */
void becomeReaper();

} // namespace Inlet::Bench
