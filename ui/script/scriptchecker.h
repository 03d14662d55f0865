// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/purpose.h"
#include "ui/problems/projectcheck.h"
#include "ui/script/scriptproblem.h"

#include <QObject>
#include <QStringList>

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
    explicit ScriptChecker(QObject *parent = nullptr);

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_check.setProgram(path); }

    /** Ends in checked() or failed(), unless a later check() or abandon() comes first. */
    void check(Language::Purpose purpose, const QStringList &lines);

    /** Forgets the check that goes on. */
    void abandon() { m_check.abandon(); }

Q_SIGNALS:
    /** Ordered as the runner has found them; empty when there is nothing to complain about. */
    void checked(const Inlet::Ui::ScriptProblems &problems);
    void failed(const Inlet::Core::Error &error);

private:
    QString m_path; ///< of the script in the project the runner got
    ProjectCheck m_check;
};

} // namespace Inlet::Ui
