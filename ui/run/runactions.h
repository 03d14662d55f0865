// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/runcontroller.h"

#include <QObject>

class QAction;

namespace Inlet::Ui {

class Passwords;

/** The actions Dry Run, Run Once and Stop for the current activity; a disabled one says why in its tool tip. */
class RunActions final : public QObject
{
    Q_OBJECT

public:
    RunActions(Document::ProjectDocument *document, Passwords *passwords, RunController *controller,
               QObject *parent = nullptr);

    [[nodiscard]] QAction *dryRun() const { return m_dryRun; }
    [[nodiscard]] QAction *runOnce() const { return m_runOnce; }
    [[nodiscard]] QAction *stop() const { return m_stop; }

    /** Reads texts again after a change of language. */
    void retranslate();

Q_SIGNALS:
    void started();

private:
    void start(bool dryRun);
    void updateEnabledState();
    [[nodiscard]] QString obstacle() const;

    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
    RunController *m_controller;
    QAction *m_dryRun;
    QAction *m_runOnce;
    QAction *m_stop;
};

} // namespace Inlet::Ui
