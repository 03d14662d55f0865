// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/runcontroller.h"

#include <QObject>

class QAction;
class QWidget;

namespace Inlet::Ui {

class Passwords;

/**
 * The actions Test Run, Dry Run, Run Once and Stop for the current activity; a disabled one says why in its tool tip.
 * Before a run of a real mailbox whose password is not known anywhere, the user is asked for it.
 */
class RunActions final : public QObject
{
    Q_OBJECT

public:
    /** Dialogs come up over @p window. */
    RunActions(Document::ProjectDocument *document, Passwords *passwords, RunController *controller,
               QWidget *window);

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
    void start(bool dryRun);
    void updateEnabledState();
    void updateTestRun(const QString &obstacle);
    [[nodiscard]] bool askPassword(const Model::EffectiveConnection &connection);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isPractice() const;

    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
    RunController *m_controller;
    QWidget *m_window;
    bool m_preparing = false; ///< a password is looked for
    QAction *m_testRun;
    QAction *m_dryRun;
    QAction *m_runOnce;
    QAction *m_stop;
    QAction *m_keepTranscript;
};

} // namespace Inlet::Ui
