// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "language/purpose.h"
#include "ui/script/scriptproblem.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/**
 * Asks `inlet-run check` what is wrong with a script: scripts are compiled by the handler host only, never by the
 * designer. The runner gets a project that holds nothing else. One check at a time; a new one replaces the one that
 * goes on. Nothing here blocks.
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

    /** Ends in checked() or failed(), unless a later check() or abandon() comes first. */
    void check(Language::Purpose purpose, const QStringList &lines);

    /** Forgets the check that goes on. */
    void abandon();

Q_SIGNALS:
    /** Ordered as the runner has found them; empty when there is nothing to complain about. */
    void checked(const Inlet::Ui::ScriptProblems &problems);
    void failed(const Inlet::Core::Error &error);

private:
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &detail);

    QString m_program;
    QString m_path; ///< of the script in the project the runner got
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
};

} // namespace Inlet::Ui
