// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/hostservice.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "schedule/expirations.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>

namespace Inlet::Runner {

/** `times`: the next launches, one ISO 8601 instant per line with the offset of the activity's zone. */
class TimesCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit TimesCommand(TimesArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    TimesArguments m_arguments;
};

/** `expirations`: one line per expiration in time order, instant and name with a tab between them. */
class ExpirationsCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit ExpirationsCommand(ExpirationsArguments arguments, QObject *parent = nullptr);

    void start() override;

private:
    void report();

    ExpirationsArguments m_arguments;
    QTimeZone m_zone;
    std::unique_ptr<Handler::HostService> m_service;
    QList<Schedule::ExpirationMoment> m_lines;
    int m_waiting = 0;
    int m_exitStatus = 0;
};

} // namespace Inlet::Runner
