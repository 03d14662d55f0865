// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/problem.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/**
 * Asks `inlet-run check` what is wrong with a project, scripts included: scripts are compiled by the handler host only,
 * never by the designer. One check at a time; a new one replaces the one that goes on. Nothing here blocks.
 */
class ScriptChecker final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Timeout{20};

    explicit ScriptChecker(QObject *parent = nullptr);
    ~ScriptChecker() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    /** @p project as the project file holds it; relative paths in it start from @p baseDirectory. */
    void check(const QJsonObject &project, const QString &baseDirectory);

Q_SIGNALS:
    void checked(const Inlet::Model::Problems &problems);
    void failed(const Inlet::Core::Error &error);

private:
    void abandon();
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &detail);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
};

} // namespace Inlet::Ui
