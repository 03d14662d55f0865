// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/accounts/passwords.h"

#include <QMainWindow>

namespace Inlet::Ui {

class ActivityEditor;
class JournalDock;

/** The designer's window: project tree, activity editor and journal around one document. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

private:
    void createActions();

    Document::ProjectDocument m_document;
    Passwords m_passwords;
    ActivityEditor *m_editor;
    JournalDock *m_journal;
    QAction *m_dryRunAction = nullptr;
    QAction *m_runOnceAction = nullptr;
    QAction *m_stopAction = nullptr;
};

} // namespace Inlet::Ui
