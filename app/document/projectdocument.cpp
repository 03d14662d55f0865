// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/projectdocument.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Inlet::Document {

using namespace Qt::StringLiterals;
using Model::Activity; // lupdate loses the namespace behind a qualified return type

namespace {

QStringList activityNames(const Model::Project &project)
{
    QStringList names;
    for (const Model::Activity &activity : project.activities)
        names.append(activity.name);
    return names;
}

} // namespace

/** Swaps the whole project with the one it holds: cheap, for the values are implicitly shared. */
class ProjectDocument::ReplaceProject final : public QUndoCommand
{
public:
    ReplaceProject(ProjectDocument *document, Field field, const QString &text,
                   Model::Project project, qsizetype current)
        : QUndoCommand(text)
        , m_document(document)
        , m_field(field)
        , m_other(std::move(project))
        , m_otherCurrent(current)
    {}

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap()
    {
        m_document->endMerge();
        std::swap(m_document->m_project, m_other);
        const qsizetype next = m_otherCurrent;
        m_otherCurrent = m_document->m_current;
        m_document->m_current = next;
        Q_EMIT m_document->changed(m_field);
        Q_EMIT m_document->currentIndexChanged(next);
        Q_EMIT m_document->changed(Field::Everything);
    }

    ProjectDocument *m_document;
    Field m_field;
    Model::Project m_other;
    qsizetype m_otherCurrent;
};

ProjectDocument::ProjectDocument(QObject *parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

ProjectDocument::~ProjectDocument()
{
    // The stack reports its end as a change of the clean state; nobody may hear that of a half-destroyed document.
    m_undoStack.disconnect(this);
}

const Model::Activity *ProjectDocument::activity() const
{
    return m_current < 0 ? nullptr : &m_project.activities.at(m_current);
}

void ProjectDocument::setCurrentIndex(qsizetype index)
{
    Q_ASSERT(index >= -1 && index < m_project.activities.size());
    endMerge();
    show(index);
}

QString ProjectDocument::baseDirectory() const
{
    return m_fileName.isEmpty() ? QDir::homePath() : QFileInfo(m_fileName).absolutePath();
}

void ProjectDocument::reset(Model::Project project, const QString &fileName)
{
    m_project = std::move(project);
    m_current = m_project.activities.isEmpty() ? -1 : 0;
    m_fileName = fileName;
    endMerge();
    m_undoStack.clear();
    Q_EMIT fileNameChanged(m_fileName);
    Q_EMIT currentIndexChanged(m_current);
    Q_EMIT changed(Field::Everything);
}

void ProjectDocument::markSaved(const QString &fileName)
{
    endMerge();
    m_undoStack.setClean();
    if (fileName == m_fileName)
        return;
    m_fileName = fileName;
    Q_EMIT fileNameChanged(m_fileName);
}

void ProjectDocument::addActivity()
{
    Model::Project project = m_project;
    project.activities.append(newActivity(activityNames(project)));
    const qsizetype added = project.activities.size() - 1;
    pushProject(Field::Activities, tr("New Activity"), std::move(project), added);
}

void ProjectDocument::duplicateActivity()
{
    if (!activity())
        return;
    Model::Project project = m_project;
    Model::Activity copy = *activity();
    copy.name = uniqueName(copy.name, activityNames(project));
    copy.label = tr("Copy of %1").arg(copy.label);
    project.activities.insert(m_current + 1, copy);
    pushProject(Field::Activities, tr("Duplicate Activity"), std::move(project), m_current + 1);
}

void ProjectDocument::removeActivity()
{
    if (!activity())
        return;
    Model::Project project = m_project;
    project.activities.removeAt(m_current);
    const qsizetype next = std::min(m_current, project.activities.size() - 1);
    pushProject(Field::Activities, tr("Delete Activity"), std::move(project), next);
}

void ProjectDocument::moveActivity(qsizetype from, qsizetype to)
{
    if (from == to)
        return;
    Model::Project project = m_project;
    project.activities.move(from, to);
    pushProject(Field::Activities, tr("Move Activity"), std::move(project), to);
}

void ProjectDocument::setProjectProperties(const QString &label, const QString &timeZone)
{
    Model::Project project = m_project;
    project.label = label;
    project.timeZone = timeZone;
    pushProject(Field::Project, stepName(Field::Project), std::move(project), m_current);
}

void ProjectDocument::setExternalAccounts(const QList<Model::ExternalAccount> &accounts,
                                          const QHash<QString, QString> &renamed)
{
    Model::Project project = m_project;
    project.externalAccounts = accounts;
    for (Model::Activity &activity : project.activities)
        activity.externalAccount =
            renamed.value(activity.externalAccount, activity.externalAccount);
    pushProject(Field::Accounts, stepName(Field::Accounts), std::move(project), m_current);
}

void ProjectDocument::push(std::unique_ptr<QUndoCommand> command)
{
    m_undoStack.push(command.release());
}

void ProjectDocument::pushProject(Field field, const QString &text, Model::Project project,
                                  qsizetype current)
{
    if (project == m_project)
        return;
    push(std::make_unique<ReplaceProject>(this, field, text, std::move(project), current));
}

void ProjectDocument::show(qsizetype index)
{
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentIndexChanged(m_current);
    Q_EMIT changed(Field::Everything);
}

Activity newActivity(const QStringList &taken)
{
    Model::Activity activity;
    activity.name = uniqueName(u"inmail"_s, taken);
    activity.label = ProjectDocument::tr("Inbound Emails");
    activity.useExternalAccount = true;
    return activity;
}

Model::Project newProject()
{
    Model::Project project;
    project.activities.append(newActivity({}));
    return project;
}

QString uniqueName(const QString &base, const QStringList &taken)
{
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = base + QString::number(number);
    return name;
}

} // namespace Inlet::Document
