// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QCoreApplication>

namespace Inlet::Ui {

/** How far a started activity is, in the words of the original. */
enum class ActivityState {
    BeingEdited, ///< never started from this window
    StartPending,
    Started,
    Held, ///< "Activate but do not execute": waits for a person to choose normal execution
    PauseRequested,
    Paused,
    StopRequested,
    Finished,
    Failed,
};

/** What the events of a runner say about one activity. A value; the time it needs comes from the events. */
struct ActivityStatus
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::ActivityStatus)

public:
    /** Whether a person has to look after it. */
    enum class Attention { None, Warning, Alarm };

    /** As many failed passes in a row are an alarm; fewer are a warning. */
    static constexpr int FailedPassesForAlarm = 2;

    ActivityState state = ActivityState::BeingEdited;
    bool isSimulation = false;
    QDateTime taskStart{};  ///< UTC; invalid before the first one
    QDateTime nextLaunch{}; ///< UTC; invalid when none is to come
    QDateTime
        lastGoodSession{}; ///< UTC, the end of the last pass that did not fail; invalid before the first one
    QDateTime silentSince{}; ///< UTC; valid once a heartbeat is missed
    int failedInARow = 0;    ///< passes
    QString lastError{};     ///< of the pass under way or the last one

    /** Takes in what happened. */
    void apply(const Core::Event &event);

    /** True from start() until the runner has ended. */
    [[nodiscard]] bool isActive() const;

    [[nodiscard]] Attention attention() const;

    /** Why attention() is not None, as a sentence; empty otherwise. */
    [[nodiscard]] QString trouble() const;

    /** "Started", "Paused" ...; translated. */
    [[nodiscard]] QString stateName() const;

    /** State, next launch and last good session; says so where there is none of the latter. */
    [[nodiscard]] QStringList summary() const;

    /** The same as up to three short lines, for a tree; empty for an activity that was never started. */
    [[nodiscard]] QStringList lines() const;

    /** Of the state, or of the trouble where there is one; every one has a shape of its own. */
    [[nodiscard]] QString iconName() const;

    friend bool operator==(const ActivityStatus &, const ActivityStatus &) = default;

private:
    void applyState(const QString &name);
    void finishPass(const Core::Event &event);
};

} // namespace Inlet::Ui
