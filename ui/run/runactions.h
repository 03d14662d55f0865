// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/runcontroller.h"
#include "ui/run/runpreparation.h"

#include <QObject>

class QAction;
class QWidget;

namespace Inlet::Ui {

/**
 * The actions Test Run, Dry Run, Run Once and Stop Test Run for the current activity; a disabled one says why in its
 * tool tip.
 */
class RunActions final : public QObject
{
    Q_OBJECT

public:
    /** Questions come up over @p window. */
    RunActions(Document::ProjectDocument *document, RunPreparation *preparation,
               RunController *controller, QWidget *window);

    /** Run Once where it can do no harm, in a practice mailbox; else Dry Run. Its text says which. */
    [[nodiscard]] QAction *testRun() const { return m_testRun; }
    [[nodiscard]] QAction *dryRun() const { return m_dryRun; }
    [[nodiscard]] QAction *runOnce() const { return m_runOnce; }
    [[nodiscard]] QAction *stop() const { return m_stop; }

    /** Checkable: whether runs keep the conversation with the server. Remembered between starts of the designer. */
    [[nodiscard]] QAction *keepTranscript() const { return m_keepTranscript; }

    /** Reads texts again after a change of language. */
    void retranslate();

Q_SIGNALS:
    void started();

private:
    void prepare(bool dryRun);
    void start(const RunPreparation::Subject &subject, bool dryRun);
    void updateEnabledState();
    void updateTestRun(const QString &obstacle);
    [[nodiscard]] QString obstacle() const;

    RunPreparation *m_preparation;
    RunController *m_controller;
    QAction *m_testRun;
    QAction *m_dryRun;
    QAction *m_runOnce;
    QAction *m_stop;
    QAction *m_keepTranscript;
};

} // namespace Inlet::Ui
