// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/activityrun.h"
#include "support/scriptedserver.h"
#include "support/settableclock.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Inlet::Test {

/** One launch that was missed, so that it comes at once, and none after it. */
[[nodiscard]] Model::Schedule oneLaunch();

[[nodiscard]] Model::Schedule everySecond();

/** On the whole and the half hours of the day, UTC. */
[[nodiscard]] Model::Schedule everyHalfHour();

/** One task over a scripted server; deletes every message but "keep", and fails for "bad". */
class Task
{
public:
    explicit Task(const QByteArrayList &subjects);

    Engine::ActivityRun &start();

    /** True when the task ends soon. */
    [[nodiscard]] bool ends() const;

    /** Members of the events of one type, in order. */
    [[nodiscard]] QList<QJsonObject> ofType(QStringView type) const;

    /** One member, as text, of all events of one type. */
    [[nodiscard]] QStringList valuesOf(QStringView type, QLatin1StringView member) const;

    /** Texts of `log` events that contain @p part. */
    [[nodiscard]] QStringList logged(QStringView part) const;

    [[nodiscard]] qsizetype countOf(const QByteArray &command) const
    {
        return server.commands().count(command);
    }

    QTemporaryDir folder;
    SettableClock clock;
    ScriptedServer server;
    Engine::ActivityRunSettings settings;
    std::unique_ptr<Ledger::Ledger> ledger;
    std::unique_ptr<Engine::ActivityRun> run;
    QList<Core::Event> events;
    bool isFinished = false;
};

/** Reacts to @p command in the first sessions. */
[[nodiscard]] std::function<Reaction(int session, const QByteArray &received)>
reactsTo(const QByteArray &command, const Reaction &reaction, int sessions = 1);

} // namespace Inlet::Test
