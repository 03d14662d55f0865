// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/project/projectfilewatch.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace Inlet::Ui {

class SampleFiles;

/**
 * Moves the document between window and disk, with all the questions this takes: nothing that is not saved is dropped
 * without asking, a file that another program changed is not overwritten without asking, and one that cannot be read
 * leaves the open project as it is.
 */
class ProjectFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxRecentFiles = 10;

    /** @p window is the parent of the dialogs. */
    ProjectFiles(Document::ProjectDocument *document, SampleFiles *samples, QWidget *window);

    /** The paths last opened or saved, the latest first. */
    [[nodiscard]] QStringList recentFiles() const;
    void clearRecentFiles();

    /** Says what other programs do to the file of the open project. */
    [[nodiscard]] ProjectFileWatch *watch() { return &m_watch; }

    /** @p question is asked before another project takes the place of the open one; false keeps it. */
    void setLeaveQuestion(const std::function<bool()> &question) { m_leaveQuestion = question; }

    /** Asks what to do with unsaved changes. False when the user cancelled or saving failed. */
    bool confirmDiscard();

public Q_SLOTS:
    void create();
    void open();
    void openPath(const QString &path);
    void reload();
    bool save();
    bool saveAs();

Q_SIGNALS:
    void recentFilesChanged();
    /** The open project is written to another file than before; an empty name stands for none. */
    void renamed(const QString &from, const QString &to);

private:
    [[nodiscard]] bool mayLeave();
    bool read(const QString &path);
    bool saveOverChange(ProjectFileWatch::State state);
    bool write(const QString &path);
    void remember(const QString &path);
    void setRecentFiles(const QStringList &files);

    Document::ProjectDocument *m_document;
    SampleFiles *m_samples;
    QWidget *m_window;
    std::function<bool()> m_leaveQuestion;
    ProjectFileWatch m_watch;
};

} // namespace Inlet::Ui
