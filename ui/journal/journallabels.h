// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QCoreApplication>
#include <QHash>

namespace Inlet::Ui {

/** How people call the activities and transitions that events name by their internal names. */
class JournalLabels
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::JournalLabels)

public:
    JournalLabels() = default;
    explicit JournalLabels(const Model::Project &project);

    /** The label, with the name where several have the same label; the name of an activity the project does not have. */
    [[nodiscard]] QString activity(const QString &name) const
    {
        return m_activities.value(name, name);
    }

    /** The label of a transition of an activity; the word for `ok`, `noEmail`, `error`, else the name, where it has none. */
    [[nodiscard]] QString transition(const QString &activity, const QString &name) const;

    /** The same for all activities: what a list of transitions shows. */
    [[nodiscard]] static QString transitionWord(const QString &name);

    /** In the order of the project. */
    [[nodiscard]] const QStringList &activityNames() const { return m_activityNames; }

    friend bool operator==(const JournalLabels &, const JournalLabels &) = default;

private:
    QStringList m_activityNames;
    QHash<QString, QString> m_activities;
    QHash<QString, QString> m_transitions; ///< by `activity/transition`; neither name has a slash
};

} // namespace Inlet::Ui
