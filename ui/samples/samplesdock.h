// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/samples/continuoustest.h"
#include "ui/samples/samplemodel.h"

#include <QDockWidget>

class QLabel;
class QTableView;
class QToolBar;

namespace Inlet::Ui {

class SampleDetails;
class SampleFiles;

/**
 * The samples of the current activity: which there are, how they fared, and what the handler did instead. They are tested
 * by themselves while the pane is open.
 */
class SamplesDock final : public QDockWidget
{
    Q_OBJECT

public:
    /** @p document and @p files must outlive this widget. */
    SamplesDock(Document::ProjectDocument *document, SampleFiles *files, QWidget *parent = nullptr);

    [[nodiscard]] ContinuousTest *test() { return &m_test; }

    /** Adds all that can be done with samples to a menu, or to a widget whose actions are its menu. */
    void fillMenu(QWidget *menu);

    /** Adds the messages of files (.eml, mbox) as samples, in one step. */
    void addFiles(const QStringList &paths);

    /**
     * Adds the message of a `message` event whose copy is still there to the samples of the activity that handled it, which
     * is shown then. What the handler did is its expectation. Nothing happens when there is no such activity any more.
     */
    void keepMessage(const Core::Event &message);

Q_SIGNALS:
    /** The message of a sample is to be shown; @p event is a `message` event that names its file. */
    void messageActivated(const Inlet::Core::Event &event, const QStringList &scriptLines);

    /** The same of a sample that was not tested yet. */
    void fileActivated(const QString &path);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *createAction(const QString &name, const QString &iconName,
                          void (SamplesDock::*slot)());
    void createActions();
    void createView();
    QToolBar *createToolBar();
    void retranslate();

    void askForFiles();
    void accept();
    void acceptAll();
    void acceptRows(const QList<int> &rows, const QString &stepText);
    void editExpectation();
    void rename();
    void remove();
    void showMessage();
    void runAll();

    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int currentRow() const;
    void append(const QList<Model::Sample> &samples);
    void complain(const Core::Error &error);
    void showProblem(const QString &text);
    [[nodiscard]] QString title() const;
    void updateState();
    void updateNote();

    Document::ProjectDocument *m_document;
    SampleFiles *m_files;
    SampleModel m_model;
    ContinuousTest m_test;
    QTableView *m_view;
    SampleDetails *m_details;
    QLabel *m_note;
    QString m_problem;
    QString m_currentFile; ///< to find the row again when the list changes
    QAction *m_addAction = nullptr;
    QAction *m_acceptAction = nullptr;
    QAction *m_acceptAllAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_renameAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_showAction = nullptr;
    QAction *m_runAction = nullptr;
};

} // namespace Inlet::Ui
