// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace Inlet::Ui {

class SampleFiles;

/**
 * Moves the document between window and disk, with all the questions this takes: nothing that is not saved is dropped
 * without asking, and a file that cannot be read leaves the open project as it is.
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

    /** Asks what to do with unsaved changes. False when the user cancelled or saving failed. */
    bool confirmDiscard();

public Q_SLOTS:
    void create();
    void open();
    void openPath(const QString &path);
    bool save();
    bool saveAs();

Q_SIGNALS:
    void recentFilesChanged();

private:
    bool write(const QString &path);
    void remember(const QString &path);
    void setRecentFiles(const QStringList &files);

    Document::ProjectDocument *m_document;
    SampleFiles *m_samples;
    QWidget *m_window;
};

} // namespace Inlet::Ui
