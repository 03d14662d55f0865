// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagrampicture.h"

#include <QLocale>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

DiagramState stateOf(ActivityTally::State state)
{
    switch (state) {
    case ActivityTally::State::NotRun: return DiagramState::None;
    case ActivityTally::State::Running:
    case ActivityTally::State::Waiting: return DiagramState::Pending;
    case ActivityTally::State::Done: return DiagramState::Done;
    case ActivityTally::State::Warnings: return DiagramState::Warning;
    case ActivityTally::State::Failed: return DiagramState::Error;
    }
    Q_UNREACHABLE();
}

QString wordFor(ActivityTally::State state)
{
    switch (state) {
    case ActivityTally::State::NotRun: return {};
    case ActivityTally::State::Running: return DiagramPicture::tr("Running");
    case ActivityTally::State::Waiting: return DiagramPicture::tr("Waiting");
    case ActivityTally::State::Done: return DiagramPicture::tr("Done");
    case ActivityTally::State::Warnings: return DiagramPicture::tr("Warnings");
    case ActivityTally::State::Failed: return DiagramPicture::tr("Failed");
    }
    Q_UNREACHABLE();
}

DiagramState stateOf(const QString &name, const TransitionTally &tally)
{
    if (tally.count == 0)
        return DiagramState::None;
    if (name == Model::TransitionName::Error)
        return DiagramState::Error;
    return tally.waiting.isEmpty() ? DiagramState::Done : DiagramState::Warning;
}

DiagramPicture::Arrow arrowOf(const Model::Transition &transition, const TransitionTally &tally,
                              bool dryRun)
{
    DiagramPicture::Arrow arrow;
    arrow.name = transition.name;
    arrow.text = transition.label;
    arrow.state = stateOf(transition.name, tally);
    arrow.last = tally.last;
    if (tally.count == 0)
        return arrow;
    //: %1: how often a transition fired, %2: its label
    arrow.text =
        DiagramPicture::tr("%1 - %2").arg(QLocale().toString(tally.count), transition.label);
    if (dryRun)
        arrow.note = DiagramPicture::tr("Dry run");
    else if (!tally.waiting.isEmpty())
        arrow.note =
            DiagramPicture::tr("In the outbox: %1").arg(QLocale().toString(tally.waiting.size()));
    else if (arrow.state == DiagramState::Error)
        arrow.note = DiagramPicture::tr("Error");
    else
        arrow.note = DiagramPicture::tr("Done");
    return arrow;
}

} // namespace

DiagramPicture DiagramPicture::of(const Model::Activity &activity, const ActivityTally &tally)
{
    DiagramPicture picture;
    picture.label = activity.label.isEmpty() ? activity.name : activity.label;
    picture.state = stateOf(tally.state);
    picture.note = wordFor(tally.state);
    for (Model::Transition transition : Model::outboundTransitions(activity)) {
        if (transition.label.isEmpty())
            transition.label = Model::defaultTransitionLabel(activity, transition.name);
        picture.arrows +=
            arrowOf(transition, tally.transitions.value(transition.name), tally.dryRun);
    }
    return picture;
}

} // namespace Inlet::Ui
