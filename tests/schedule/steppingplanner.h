// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

class QRandomGenerator;

namespace Inlet::Schedule {

/**
 * The launches of a schedule by looking at the wall clock every minute: slow, obvious, and sharing no code with
 * Planner. For schedules whose times and intervals are whole minutes.
 */
class SteppingPlanner
{
public:
    SteppingPlanner(const Model::Schedule &schedule, const QByteArray &zone);

    /** The launches from @p from to just before @p until. Iterations must not begin more than four days before. */
    [[nodiscard]] QList<QDateTime> launches(const QDateTime &from, const QDateTime &until);

private:
    struct Launch
    {
        qint64 minute;
        QDate meant;
    };

    void look(const QDateTime &from, const QDateTime &until);
    [[nodiscard]] qint64 minuteOf(QDate date, QTime time, bool lastOccurrence) const;
    [[nodiscard]] bool hasLaunches(QDate date) const;
    [[nodiscard]] QList<Launch> launchesOf(QDate date) const;

    Model::Schedule m_schedule;
    QByteArray m_zone;
    qint64 m_firstMinute = 0; ///< since the epoch
    QList<qint64> m_wall;     ///< what the wall clock shows, in minutes, one entry per minute
    QHash<qint64, qint64> m_firstShowing; ///< of a wall time: the minute
    QHash<qint64, qint64> m_lastShowing;
};

/** A schedule, a zone and a moment near a clock change. */
struct RandomCase
{
    Model::Schedule schedule;
    QByteArray zone;
    QDateTime from;
    QString description;
};

[[nodiscard]] RandomCase randomCase(QRandomGenerator &random);

} // namespace Inlet::Schedule
