// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "delivery/attempt.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Inlet::Delivery {

/** A program and what it is started with. There is no shell in between. */
struct Command
{
    QString program; ///< absolute, or a bare name that is looked up in PATH
    QStringList arguments;
    QString workingFolder; ///< empty: that of this process
};

/**
 * Starts a program with the event on its standard input; exit status 0 means accepted. What it writes to standard
 * output is dropped, because ours carries events; the beginning of its standard error becomes the detail of an error.
 * It runs in a process group of its own, which is killed as a whole when the time is over, and does not see the
 * variables that hold credentials of the runner.
 */
class CommandDelivery final : public Attempt
{
    Q_OBJECT

public:
    CommandDelivery(const Command &command, const QByteArray &cloudEvent,
                    std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~CommandDelivery() override;

    void start() override;

private:
    void keepStandardError();
    void finish(int exitCode, QProcess::ExitStatus status);
    void giveUpStarting(QProcess::ProcessError error);
    void killGroup();
    void refuse(const QString &message);

    Command m_command;
    QByteArray m_cloudEvent;
    QByteArray m_standardError;
    std::unique_ptr<QProcess> m_process = std::make_unique<Core::ChildProcess>();
    QTimer m_timer;
    bool m_timedOut = false;
};

} // namespace Inlet::Delivery
