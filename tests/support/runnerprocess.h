// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace Inlet::Test {

/** What a finished run of `inlet-run` left behind. */
struct RunnerResult
{
    int exitStatus = -1;
    QByteArray output;
    QByteArray complaints;     ///< standard error
    QList<Core::Event> events; ///< of JSON Lines output; other lines are left out

    /** The events of one type, in order. */
    [[nodiscard]] QList<Core::Event> ofType(QStringView type) const;

    /** The members of the only event of one type; empty when there is none or more than one. */
    [[nodiscard]] QJsonObject only(QStringView type) const;
};

/** Runs the program that was built, from the outside, as scripts and the designer do. */
class RunnerProcess
{
public:
    explicit RunnerProcess(const QStringList &arguments);

    void setEnvironment(const QString &name, const QString &value);
    void start();

    /** Writes a line to its standard input. */
    void writeLine(const QByteArray &line);

    /** True once a line of output with @p text was seen; false when the program ended or 10 s passed without it. */
    [[nodiscard]] bool waitForOutput(const QByteArray &text);

    /** Ends its standard input and waits, at most 60 s. */
    [[nodiscard]] RunnerResult finish(bool closeInput = true);

    [[nodiscard]] QProcess &process() { return m_process; }

    /** start() and finish() in one. */
    [[nodiscard]] static RunnerResult run(const QStringList &arguments,
                                          const QByteArray &input = {});

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace Inlet::Test
