// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/startedactivity.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Inlet::Ui {

/** All activities started from this window, of the open project and of others, each with a runner of its own. */
class StartedActivities final : public QObject
{
    Q_OBJECT

public:
    explicit StartedActivities(QObject *parent = nullptr);
    ~StartedActivities() override;

    /** Uses the program at @p path in place of the installed runner, for activities started from now on. */
    void setProgram(const QString &path) { m_program = path; }

    /** Nullptr when it was never started. Valid until the next change of the list. */
    [[nodiscard]] StartedActivity *find(const ActivityId &id) const;

    /** That of an activity which was never started, too. */
    [[nodiscard]] ActivityStatus status(const ActivityId &id) const;

    /** In the order of their first start. */
    [[nodiscard]] QList<StartedActivity *> all() const;

    /** Those that go on, of @p project or of all projects. */
    [[nodiscard]] QList<StartedActivity *> active() const;
    [[nodiscard]] QList<StartedActivity *> activeOf(const QString &project) const;

    /** Starts it, or starts it again. Not while it is active. */
    void start(const ActivityId &id, const StartRequest &request);

    /** The project known as @p from is called @p to from now on. */
    void renameProject(const QString &from, const QString &to);

    void stopAll();

Q_SIGNALS:
    void statusChanged(const Inlet::Ui::ActivityId &id);
    void eventReceived(const Inlet::Ui::ActivityId &id, const Inlet::Core::Event &event);
    void projectRenamed(const QString &from, const QString &to);
    /** The last one that was active has ended. */
    void allEnded();

private:
    StartedActivity *add(const ActivityId &id);

    QString m_program;
    std::vector<std::unique_ptr<StartedActivity>> m_activities;
};

} // namespace Inlet::Ui
