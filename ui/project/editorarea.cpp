// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/editorarea.h"

#include "ui/editor/activityeditor.h"
#include "ui/help/welcomepage.h"
#include "ui/project/diskchangebar.h"
#include "ui/project/projectfiles.h"
#include "ui/project/sampleproject.h"
#include "ui/widgets/pagearea.h"

#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

namespace {

// Pages of the stack.
enum Page { EditorPage, WelcomePageIndex };

} // namespace

EditorArea::EditorArea(Document::ProjectDocument *document, ProjectFiles *files,
                       ActivityEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_files(files)
    , m_diskChangeBar(new DiskChangeBar)
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
{
    createLayout(editor);
    connectDiskChanges();
    connectWelcome();
}

void EditorArea::showWelcome()
{
    m_stack->setCurrentIndex(WelcomePageIndex);
}

void EditorArea::showEditor()
{
    m_stack->setCurrentIndex(EditorPage);
}

void EditorArea::createLayout(ActivityEditor *editor)
{
    m_stack->insertWidget(EditorPage, editor);
    m_stack->insertWidget(WelcomePageIndex, new PageArea(m_welcome));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_diskChangeBar);
    layout->addWidget(m_stack, 1);
}

void EditorArea::connectDiskChanges()
{
    const auto showDiskState = [this](ProjectFileWatch::State state) {
        m_diskChangeBar->showState(m_document->fileName(), state, m_document->isModified());
    };
    connect(m_files->watch(), &ProjectFileWatch::stateChanged, this, showDiskState);
    connect(m_document, &Document::ProjectDocument::modifiedChanged, this,
            [this, showDiskState] { showDiskState(m_files->watch()->toldState()); });
    connect(m_diskChangeBar, &DiskChangeBar::reloadRequested, m_files, &ProjectFiles::reload);
}

void EditorArea::connectWelcome()
{
    connect(m_document, &Document::ProjectDocument::changed, this, &EditorArea::showEditor);
    connect(m_document, &Document::ProjectDocument::currentIndexChanged, this,
            &EditorArea::showEditor);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &EditorArea::openSample);
    connect(m_welcome, &WelcomePage::newRequested, m_files, &ProjectFiles::create);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &ProjectFiles::open);
    connect(m_welcome, &WelcomePage::fileRequested, m_files, &ProjectFiles::openPath);
    connect(m_files, &ProjectFiles::recentFilesChanged, m_welcome,
            [this] { m_welcome->setRecentFiles(m_files->recentFiles()); });
    m_welcome->setRecentFiles(m_files->recentFiles());
}

void EditorArea::openSample()
{
    const Core::Result<QString> path = provideSample(sampleFolder());
    if (path)
        m_files->openPath(*path);
    else
        QMessageBox::warning(this, tr("Sample Project"),
                             QStringList{path.error().message, path.error().detail}.join(u'\n'));
}

} // namespace Inlet::Ui
