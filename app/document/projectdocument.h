// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/field.h"
#include "model/project.h"

#include <QHash>
#include <QObject>
#include <QUndoCommand>
#include <QUndoStack>

#include <concepts>
#include <type_traits>
#include <utility>

namespace Inlet::Document {

/**
 * What a page edits of an activity: `[](auto &activity) -> auto & { return activity.connection.server; }`.
 * One such accessor serves reading (const activity) and writing.
 */
template <typename Access>
concept ActivityAccess = std::copy_constructible<Access> && std::invocable<
    Access, Model::Activity &> && std::invocable<Access, const Model::Activity &>;

template <ActivityAccess Access>
using FieldValue = std::remove_cvref_t<std::invoke_result_t<Access, const Model::Activity &>>;

/**
 * The project being edited: its values, its undo stack, its file name and the activity the editor shows.
 *
 * Every change is a step of the one undo stack. Pages never write the model: they call setField(), editActivity() or
 * one of the structural functions, and show the model again on changed(). So typing, undo, redo and loading share
 * one path:
 *
 *     bind(m_ui->serverEdit, document, Field::Server,
 *          [](auto &activity) -> auto & { return activity.connection.server; });        // ui/editor/fieldbinding.h
 *     connect(document, &ProjectDocument::changed, this, &Page::refresh);                // everything derived
 *     document->setField(Field::Schedule, [](auto &a) -> auto & { return a.schedule; }, wizard.schedule());
 *
 * Does no file I/O: the owner reads and writes the file and tells reset() or markSaved(). Lives in the GUI thread.
 */
class ProjectDocument final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectDocument(QObject *parent = nullptr);
    ~ProjectDocument() override;

    [[nodiscard]] const Model::Project &project() const { return m_project; }

    /** The activity the editor shows, or nullptr when the project has none. Valid until the next change. */
    [[nodiscard]] const Model::Activity *activity() const;

    /** Index of that activity, or -1. */
    [[nodiscard]] qsizetype currentIndex() const { return m_current; }
    void setCurrentIndex(qsizetype index);

    /** Absolute path of the project file; empty while it was never saved. */
    [[nodiscard]] const QString &fileName() const { return m_fileName; }

    /** Folder that relative paths of the project start from; the home folder while the project has no file. */
    [[nodiscard]] QString baseDirectory() const;

    /** Shows another project, unmodified and with an empty undo stack. */
    void reset(Model::Project project, const QString &fileName);

    /** The project as it is now was written to @p fileName. */
    void markSaved(const QString &fileName);

    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    /** The next change of any field starts a new undo step. Called when a field loses focus. */
    void endMerge() { ++m_mergeSession; }

    /**
     * Gives one field of the current activity a value, as an undo step named stepName(@p field) or merged into the
     * previous step when that changed the same field and endMerge() was not called since. Nothing happens when the
     * value is the same already or there is no activity.
     */
    template <ActivityAccess Access>
    void setField(Field field, Access access, FieldValue<Access> value);

    /** Changes several fields of the current activity as one step of its own: `change(Model::Activity &)`. */
    template <std::invocable<Model::Activity &> Change>
    void editActivity(Field field, Change change);

    /** As above, with a step called @p text (translated, title case) where the field's name says too little. */
    template <std::invocable<Model::Activity &> Change>
    void editActivity(Field field, const QString &text, Change change);

    /** Adds an activity with the defaults of a new one and shows it. */
    void addActivity();

    /** Adds a copy of the current activity behind it, with a name of its own, and shows it. */
    void duplicateActivity();

    /** Removes the current activity. */
    void removeActivity();

    /** Moves an activity to another place of the list. */
    void moveActivity(qsizetype from, qsizetype to);

    /** Label and time zone of the project. */
    void setProjectProperties(const QString &label, const QString &timeZone);

    /**
     * Replaces the external accounts as one step. Activities that use an account of @p renamed (old name to new) go
     * on using it.
     */
    void setExternalAccounts(const QList<Model::ExternalAccount> &accounts,
                             const QHash<QString, QString> &renamed);

Q_SIGNALS:
    /** A value changed; with Field::Everything, all of them may have. Emitted for steps, undo, redo and reset alike. */
    void changed(Inlet::Document::Field field);
    void currentIndexChanged(qsizetype index);
    void fileNameChanged(const QString &fileName);
    void modifiedChanged(bool modified);

private:
    template <ActivityAccess Access>
    class SetField;
    class ReplaceProject;

    void push(std::unique_ptr<QUndoCommand> command);
    void pushProject(Field field, const QString &text, Model::Project project, qsizetype current);
    void show(qsizetype index);

    Model::Project m_project;
    qsizetype m_current = -1;
    QString m_fileName;
    int m_mergeSession = 0;
    QUndoStack m_undoStack;
};

/** Swaps one field of one activity with the value it holds; merges while the same field is being typed in. */
template <ActivityAccess Access>
class ProjectDocument::SetField final : public QUndoCommand
{
public:
    SetField(ProjectDocument *document, Field field, const QString &text, Access access,
             FieldValue<Access> value)
        : QUndoCommand(text)
        , m_document(document)
        , m_activity(document->m_current)
        , m_field(field)
        , m_access(std::move(access))
        , m_other(std::move(value))
        , m_mergeSession(document->m_mergeSession)
    {}

    void redo() override { swap(); }
    void undo() override
    {
        m_document->endMerge();
        swap();
    }

    int id() const override { return static_cast<int>(m_field); }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *later = dynamic_cast<const SetField *>(next);
        if (!later || later->m_activity != m_activity || later->m_mergeSession != m_mergeSession)
            return false;
        setObsolete(m_access(m_document->m_project.activities.at(m_activity)) == m_other);
        return true;
    }

private:
    void swap()
    {
        m_document->show(m_activity);
        std::swap(m_access(m_document->m_project.activities[m_activity]), m_other);
        Q_EMIT m_document->changed(m_field);
    }

    ProjectDocument *m_document;
    qsizetype m_activity;
    Field m_field;
    Access m_access;
    FieldValue<Access> m_other;
    int m_mergeSession;
};

template <ActivityAccess Access>
void ProjectDocument::setField(Field field, Access access, FieldValue<Access> value)
{
    if (!activity() || access(*activity()) == value)
        return;
    push(std::make_unique<SetField<Access>>(this, field, stepName(field), std::move(access),
                                            std::move(value)));
}

template <std::invocable<Model::Activity &> Change>
void ProjectDocument::editActivity(Field field, Change change)
{
    editActivity(field, stepName(field), std::move(change));
}

template <std::invocable<Model::Activity &> Change>
void ProjectDocument::editActivity(Field field, const QString &text, Change change)
{
    if (!activity())
        return;
    Model::Activity edited = *activity();
    change(edited);
    if (edited == *activity())
        return;
    const auto whole = [](auto &all) -> auto &
    {
        return all;
    };
    endMerge();
    push(std::make_unique<SetField<decltype(whole)>>(this, field, text, whole, std::move(edited)));
    endMerge();
}

/** The activity a new project starts with, and "New Activity" adds; its name is not among @p taken. */
[[nodiscard]] Model::Activity newActivity(const QStringList &taken);

/** A project with one new activity. */
[[nodiscard]] Model::Project newProject();

/** @p base, or @p base with the smallest number from 2 that makes it differ from all of @p taken. */
[[nodiscard]] QString uniqueName(const QString &base, const QStringList &taken);

} // namespace Inlet::Document
