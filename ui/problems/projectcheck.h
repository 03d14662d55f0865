// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/problem.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Inlet::Ui {

/**
 * Asks `inlet-run check` what is wrong with a project: scripts are compiled by the handler host only, never by the
 * designer. One check at a time; a new one replaces the one that goes on. Nothing here blocks.
 */
class ProjectCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Timeout{20};

    explicit ProjectCheck(QObject *parent = nullptr);
    ~ProjectCheck() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    /** Ends in checked() or failed(), unless a later check() or abandon() comes first. */
    void check(const QJsonObject &project, const QString &baseDirectory);

    /** Forgets the check that goes on. */
    void abandon();

Q_SIGNALS:
    /** Ordered as the runner has found them; empty when there is nothing to complain about. */
    void checked(const Inlet::Model::Problems &problems);

    /** Its detail is what the runner said. */
    void failed(const Inlet::Core::Error &error);

private:
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &detail);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
};

} // namespace Inlet::Ui
