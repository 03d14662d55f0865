// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journallabels.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

QString transitionKey(const QString &activity, const QString &name)
{
    return activity + u'/' + name;
}

} // namespace

JournalLabels::JournalLabels(const Model::Project &project)
{
    QHash<QString, int> uses;
    for (const Model::Activity &activity : project.activities)
        ++uses[activity.label];
    for (const Model::Activity &activity : project.activities) {
        m_activityNames.append(activity.name);
        const bool isClear = !activity.label.isEmpty() && uses.value(activity.label) == 1;
        //: label and internal name of an activity
        m_activities.insert(activity.name, isClear ? activity.label
                                           : activity.label.isEmpty()
                                               ? activity.name
                                               : tr("%1 (%2)").arg(activity.label, activity.name));
        for (const Model::Transition &transition : Model::outboundTransitions(activity))
            m_transitions.insert(transitionKey(activity.name, transition.name), transition.label);
    }
}

QString JournalLabels::transition(const QString &activity, const QString &name) const
{
    const QString label = m_transitions.value(transitionKey(activity, name));
    return label.isEmpty() ? transitionWord(name) : label;
}

QString JournalLabels::transitionWord(const QString &name)
{
    if (name == Model::TransitionName::Ok)
        return tr("Ok");
    if (name == Model::TransitionName::NoEmail)
        return tr("No email");
    return name == Model::TransitionName::Error ? tr("Error") : name;
}

} // namespace Inlet::Ui
