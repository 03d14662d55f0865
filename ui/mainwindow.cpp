// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/editor/activityeditor.h"
#include "ui/journal/journaldock.h"

#include <QMenuBar>

namespace Inlet::Ui {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_editor(new ActivityEditor(&m_document, &m_passwords))
    , m_journal(new JournalDock)
{
    setCentralWidget(m_editor);
    addDockWidget(Qt::BottomDockWidgetArea, m_journal);
    createActions();
    m_document.reset(Document::newProject(), {});
}

void MainWindow::createActions()
{
    QMenu *activityMenu = menuBar()->addMenu(tr("&Activity"));
    QMenu *testMenu = activityMenu->addMenu(tr("&Test Run"));
    m_dryRunAction = testMenu->addAction(tr("&Dry Run"));
    m_runOnceAction = testMenu->addAction(tr("&Run Once"));
    m_stopAction = activityMenu->addAction(tr("&Stop"));
}

} // namespace Inlet::Ui
