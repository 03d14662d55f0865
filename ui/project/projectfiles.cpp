// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/projectfiles.h"

#include "storage/projectreader.h"
#include "storage/projectwriter.h"
#include "ui/project/problemsdialog.h"
#include "ui/samples/samplefiles.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RecentFilesKey = "recentFiles"_L1;
constexpr auto Suffix = "inlet"_L1;

QString fileFilter()
{
    return ProjectFiles::tr("Inlet projects (*.inlet)") + ";;"_L1
           + ProjectFiles::tr("All files (*)");
}

} // namespace

ProjectFiles::ProjectFiles(Document::ProjectDocument *document, SampleFiles *samples,
                           QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_samples(samples)
    , m_window(window)
{}

QStringList ProjectFiles::recentFiles() const
{
    return QSettings().value(RecentFilesKey).toStringList();
}

void ProjectFiles::clearRecentFiles()
{
    setRecentFiles({});
}

bool ProjectFiles::confirmDiscard()
{
    if (!m_document->isModified())
        return true;
    const QString name = m_document->fileName().isEmpty()
                             ? tr("Untitled")
                             : QFileInfo(m_document->fileName()).fileName();
    QMessageBox box(QMessageBox::Warning, tr("Unsaved Changes"),
                    tr("The project \"%1\" has changes that are not saved.").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Changes that are not saved are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return save();
    case QMessageBox::Discard: return true;
    default: return false;
    }
}

bool ProjectFiles::mayLeave()
{
    return confirmDiscard() && (!m_leaveQuestion || m_leaveQuestion());
}

void ProjectFiles::create()
{
    if (!mayLeave())
        return;
    m_samples->discard();
    m_document->reset(Document::newProject(), {});
    m_watch.watch({}, {});
}

void ProjectFiles::open()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open Project"),
                                                      m_document->baseDirectory(), fileFilter());
    if (!path.isEmpty())
        openPath(path);
}

void ProjectFiles::openPath(const QString &path)
{
    const QString absolute = QDir::current().absoluteFilePath(path);
    if (const Storage::ReadResult result = Storage::readProject(absolute); !result) {
        if (result.error.code == Core::ErrorCode::NotFound) {
            QStringList files = recentFiles();
            if (files.removeAll(absolute) > 0)
                setRecentFiles(files);
        }
        ProblemsDialog(result.error, result.problems, m_window).exec();
        return;
    }
    // Read once more after the question: it may have been answered by saving this very file.
    const bool isSame = absolute == m_document->fileName();
    if ((isSame ? confirmDiscard() : mayLeave()) && read(absolute))
        remember(absolute);
}

void ProjectFiles::reload()
{
    if (confirmDiscard())
        read(m_document->fileName());
}

bool ProjectFiles::read(const QString &path)
{
    // Taken before: a change that comes between the two is found later, and none is passed over.
    const QByteArray fingerprint = ProjectFileWatch::fingerprint(path);
    Storage::ReadResult result = Storage::readProject(path);
    if (!result) {
        ProblemsDialog(result.error, result.problems, m_window).exec();
        return false;
    }
    m_samples->discard();
    m_document->reset(std::move(*result.project), path);
    m_watch.watch(path, fingerprint);
    return true;
}

bool ProjectFiles::save()
{
    if (m_document->fileName().isEmpty())
        return saveAs();
    const ProjectFileWatch::State state = m_watch.state();
    return state == ProjectFileWatch::State::Same ? write(m_document->fileName())
                                                  : saveOverChange(state);
}

bool ProjectFiles::saveOverChange(ProjectFileWatch::State state)
{
    const bool isGone = state == ProjectFileWatch::State::Gone;
    const QString name = QFileInfo(m_document->fileName()).fileName();
    QMessageBox box(QMessageBox::Warning, isGone ? tr("File Removed") : tr("File Changed on Disk"),
                    isGone
                        ? tr("The file \"%1\" was removed or renamed since it was read.").arg(name)
                        : tr("Another program changed \"%1\" since it was read.").arg(name),
                    QMessageBox::Cancel, m_window);
    box.setInformativeText(isGone ? tr("Saving writes it again.")
                                  : tr("Overwriting it drops what the other program wrote."));
    QPushButton *overwrite =
        box.addButton(isGone ? tr("&Write Again") : tr("&Overwrite"), QMessageBox::DestructiveRole);
    overwrite->setObjectName(u"overwriteButton"_s);
    QPushButton *other = box.addButton(tr("Save &As..."), QMessageBox::AcceptRole);
    other->setObjectName(u"saveAsButton"_s);
    box.setDefaultButton(isGone ? overwrite : other);
    box.exec();
    if (box.clickedButton() == other)
        return saveAs();
    return box.clickedButton() == overwrite && write(m_document->fileName());
}

bool ProjectFiles::saveAs()
{
    const QString proposal =
        m_document->fileName().isEmpty()
            ? QDir(m_document->baseDirectory()).filePath(tr("Untitled") + u'.' + Suffix)
            : m_document->fileName();
    QFileDialog dialog(m_window, tr("Save Project As"), QFileInfo(proposal).absolutePath(),
                       fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(Suffix);
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted && write(dialog.selectedFiles().constFirst());
}

bool ProjectFiles::write(const QString &path)
{
    // The messages first: a project without them would be less than what is open.
    Core::Result<void> written = m_samples->copyTo(path);
    if (written)
        written = Storage::writeProject(path, m_document->project());
    if (!written) {
        QMessageBox box(QMessageBox::Critical, tr("Project Not Saved"), written.error().message,
                        QMessageBox::Ok, m_window);
        box.setInformativeText(written.error().detail);
        box.exec();
        return false;
    }
    if (path != m_document->fileName())
        Q_EMIT renamed(m_document->fileName(), path);
    m_document->markSaved(path);
    m_watch.watch(path, ProjectFileWatch::fingerprint(path));
    m_samples->keep();
    remember(path);
    return true;
}

void ProjectFiles::remember(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setRecentFiles(files.first(std::min<qsizetype>(files.size(), MaxRecentFiles)));
}

void ProjectFiles::setRecentFiles(const QStringList &files)
{
    QSettings().setValue(RecentFilesKey, files);
    Q_EMIT recentFilesChanged();
}

} // namespace Inlet::Ui
