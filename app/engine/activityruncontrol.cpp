// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of a task under way: pause, resume, execution now, stop.

#include "engine/activityrun.h"

#include <array>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

void ActivityRun::tell(State state)
{
    static constexpr std::array<QStringView, 5> names{u"started", u"held", u"pauseRequested",
                                                      u"paused", u"stopRequested"};
    m_events.emitEvent(Core::EventType::State,
                       {{u"state"_s, names.at(static_cast<size_t>(state)).toString()}});
}

void ActivityRun::pause()
{
    if (m_outcome || m_isPaused)
        return;
    m_isPaused = true;
    m_expirations.hold();
    m_attemptTimer.stop();
    if (m_pass) {
        tell(State::PauseRequested);
        m_pass->finishAfterCurrent();
    } else {
        tell(State::Paused);
    }
}

void ActivityRun::resume()
{
    if (m_outcome || !m_isPaused)
        return;
    m_isPaused = false;
    tell(m_phase == Phase::Held ? State::Held : State::Started);
    m_expirations.release();
    // A pass that is still ending because of the pause goes on when it has ended.
    if (!m_outcome && !m_pass)
        continueAfterPause();
}

void ActivityRun::continueAfterPause()
{
    const QDateTime missed = std::exchange(m_missedInPause, {});
    if (m_phase == Phase::Ready) {
        begin();
    } else if (m_phase != Phase::Running) {
        return;
    } else if (m_interrupted) {
        m_attemptTimer.start(m_nextAttempt);
        emitWaiting();
    } else if (m_cutPass || !missed.isValid()) {
        goOn(); // the rest of a pass meets what came in since, too
    } else {
        makeUpFor(missed);
    }
}

void ActivityRun::executeNow()
{
    if (m_outcome)
        return;
    const auto refuse = [this](const QString &reason) { m_events.log(u"warning"_s, reason); };
    if (m_isPaused) {
        refuse(tr("Nothing is executed while the activity is paused. Resume it first."));
    } else if (m_phase == Phase::Held) {
        refuse(
            tr("The task is held until somebody chooses normal execution: nothing is executed."));
    } else if (m_pass || m_phase != Phase::Running) {
        refuse(tr("Nothing is pending: the activity is being executed."));
    } else if (m_interrupted) {
        m_attemptTimer.start(m_clock.now());
    } else {
        runPass(u"manual"_s, {});
    }
}

void ActivityRun::stop()
{
    m_stopRequested = true;
    if (!m_outcome) {
        tell(State::StopRequested);
        end(Outcome::Stopped, 0);
    } else if (m_pass) {
        m_pass->stop();
    } else {
        // Only destinations are waited for.
        if (*m_outcome == Outcome::Finished)
            m_outcome = Outcome::Stopped;
        finishIfDelivered();
    }
}

} // namespace Inlet::Engine
