// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "model/project.h"

namespace Inlet::Model {

/**
 * What a person still has to put right before the project can run, with JSON paths, in the order of the file. A project
 * may be saved with any of these problems; what the file format itself cannot hold is told by Storage::parseProject().
 * Only what is certainly wrong is named. Files, servers and scripts are not looked at.
 */
[[nodiscard]] Problems validate(const Project &project);

/** Those that keep one activity from running: its own, its time zone's and those of the external account it uses. */
[[nodiscard]] Problems validateActivity(const Project &project, qsizetype index);

/**
 * What keeps @p connection from getting access tokens; nothing without `oauth`. @p path is where the connection stands.
 */
[[nodiscard]] Problems validateOAuth(const Connection &connection, const QString &path);

/** Why @p schedule has no launches, or not those it seems to ask for, planned or not. @p path is where it stands. */
[[nodiscard]] Problems validateSchedule(const Schedule &schedule, const QString &path);

/** Limits that would let nothing run. @p path is where they stand. */
[[nodiscard]] Problems validateLimits(const Limits &limits, const QString &path);

/** Durations that would remember nothing. @p path is where they stand. */
[[nodiscard]] Problems validateMemory(const Memory &memory, const QString &path);

/** Expirations without a moment, or with a name that is taken. @p path is where their list stands. */
[[nodiscard]] Problems validateExpirations(const QList<Expiration> &expirations,
                                           const QString &path);

/**
 * What is wrong with the samples of all activities: files named twice, transitions that no handler fires. Kept apart
 * from validate(), for the activities run all the same. Whether the files are there is not looked at.
 */
[[nodiscard]] Problems validateSamples(const Project &project);

} // namespace Inlet::Model
