// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

class QStackedWidget;

namespace Inlet::Ui {

class ActivityEditor;
class DiskChangeBar;
class ProjectFiles;
class WelcomePage;

/**
 * The middle of the window: the editor, or the welcome page in its place, below the bar that says what other programs
 * did to the file.
 */
class EditorArea final : public QWidget
{
    Q_OBJECT

public:
    EditorArea(Document::ProjectDocument *document, ProjectFiles *files, ActivityEditor *editor,
               QWidget *parent = nullptr);

    /** Shows ways to begin, until a project is opened, made or edited. */
    void showWelcome();
    void showEditor();

private:
    void createLayout(ActivityEditor *editor);
    void connectDiskChanges();
    void connectWelcome();
    void openSample();

    Document::ProjectDocument *m_document;
    ProjectFiles *m_files;
    DiskChangeBar *m_diskChangeBar;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
};

} // namespace Inlet::Ui
