// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/runtally.h"

#include "core/eventtext.h"
#include "core/oneline.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Transitions come soon after their messages; a subject that is gone leaves the UID.
constexpr qsizetype MaxSubjects = 10'000;

ActivityTally::State endState(const Core::Event &event, bool warned)
{
    if (Core::EventText::severity(event) == Core::Severity::Error)
        return ActivityTally::State::Failed;
    return warned ? ActivityTally::State::Warnings : ActivityTally::State::Done;
}

} // namespace

void RunTally::addEvent(const Core::Event &event)
{
    using namespace Core::EventType;
    if (event.activity.isEmpty())
        return;
    const ActivityTally before = m_tallies.value(event.activity);
    ActivityTally tally = before;
    if (event.type == TaskStarted) {
        tally = {};
        tally.state = ActivityTally::State::Running;
        tally.dryRun = event.members.value("dryRun"_L1).toBool();
        m_subjects.clear();
    } else if (event.type == PassStarted) {
        tally.state = ActivityTally::State::Running;
    } else if (event.type == Waiting) {
        tally.state = ActivityTally::State::Waiting;
    } else if (event.type == Message) {
        countMessage(tally, event);
    } else if (event.type == Transition) {
        const QString uid = event.members.value("uid"_L1).toString();
        countTransition(tally.transitions[event.members.value("name"_L1).toString()], event,
                        m_subjects.value(event.activity + u' ' + uid, uid));
    } else if (event.type == Expiration) {
        ++tally.transitions[event.members.value("name"_L1).toString()].count;
    } else if (event.type == TaskFinished) {
        tally.state = endState(event, tally.warned);
    }
    tally.warned = tally.warned || Core::EventText::severity(event) >= Core::Severity::Warning;
    if (tally == before)
        return;
    m_tallies.insert(event.activity, tally);
    Q_EMIT changed(event.activity);
}

void RunTally::countMessage(ActivityTally &tally, const Core::Event &event)
{
    const QString subject = Core::oneLine(event.members.value("subject"_L1).toString());
    if (m_subjects.size() >= MaxSubjects)
        m_subjects.clear();
    m_subjects.insert(event.activity + u' ' + event.members.value("uid"_L1).toString(), subject);
    // A dry run fires nothing; it tells by its messages what would fire.
    const QString name = event.members.value("transition"_L1).toString();
    if (!tally.dryRun || name.isEmpty())
        return;
    TransitionTally &transition = tally.transitions[name];
    ++transition.count;
    transition.last = subject;
}

void RunTally::countTransition(TransitionTally &tally, const Core::Event &event,
                               const QString &last)
{
    const QString id = event.members.value("id"_L1).toString();
    const bool isDelivered = event.members.value("delivered"_L1).toBool();
    // The same event comes again when a later try was accepted.
    const bool isKnown = tally.waiting.contains(id);
    if (!isKnown) {
        ++tally.count;
        tally.last = last;
    }
    if (isDelivered)
        tally.waiting.remove(id);
    else
        tally.waiting.insert(id);
}

} // namespace Inlet::Ui
