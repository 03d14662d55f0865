// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/instanttimer.h"
#include "schedule/expirations.h"

#include <QList>
#include <QObject>

namespace Inlet::Engine {

/** The expirations of a task that are still to come: tells each when its moment is there, in the order of time. */
class ExpirationWatch : public QObject
{
    Q_OBJECT

public:
    /** @p clock must outlive the watch. */
    explicit ExpirationWatch(const Core::Clock &clock, QObject *parent = nullptr);

    /** @p moment must have its instant. One in the past comes due at the next turn of the event loop. */
    void add(const Schedule::ExpirationMoment &moment);

    /** Keeps back what comes due until release(). */
    void hold();

    /** What came due meanwhile is told, see tellDue(). */
    void release();

    /** Tells what is due now at once, before this returns: something else begins at this moment. */
    void tellDue();

    /** Forgets all that is still to come. */
    void clear();

    /** Of the next one; invalid when none is waited for. */
    [[nodiscard]] QDateTime nextInstant() const { return m_timer.instant(); }

Q_SIGNALS:
    void due(const Inlet::Schedule::ExpirationMoment &moment);

private:
    void arm();
    void tellNext();

    const Core::Clock &m_clock;
    QList<Schedule::ExpirationMoment> m_moments; ///< by time
    InstantTimer m_timer;
    bool m_isHeld = false;
};

} // namespace Inlet::Engine
