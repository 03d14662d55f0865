// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Inlet::Ui {

/** How often a transition fired in the latest task of its activity. */
struct TransitionTally
{
    qint64 count = 0;
    QSet<QString> waiting; ///< ids of events that were not accepted yet: they are in the outbox
    QString
        last; ///< subject of the last message it fired for, or its UID; empty when it was for none

    friend bool operator==(const TransitionTally &, const TransitionTally &) = default;
};

/** What became of an activity in its latest task. */
struct ActivityTally
{
    enum class State { NotRun, Running, Waiting, Done, Warnings, Failed };

    State state = State::NotRun;
    bool dryRun = false;
    bool warned = false; ///< something went wrong that did not make the task fail
    QHash<QString, TransitionTally> transitions; ///< by name

    friend bool operator==(const ActivityTally &, const ActivityTally &) = default;
};

/** Counts what the events of runs tell of each activity: the numbers of the diagram. A new task counts anew. */
class RunTally final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** By internal name. */
    [[nodiscard]] ActivityTally tally(const QString &activity) const
    {
        return m_tallies.value(activity);
    }

    void addEvent(const Core::Event &event);

Q_SIGNALS:
    void changed(const QString &activity);

private:
    void countMessage(ActivityTally &tally, const Core::Event &event);
    static void countTransition(TransitionTally &tally, const Core::Event &event,
                                const QString &last);

    QHash<QString, ActivityTally> m_tallies;
    QHash<QString, QString> m_subjects; ///< of the messages of the latest task, by activity and UID
};

} // namespace Inlet::Ui
