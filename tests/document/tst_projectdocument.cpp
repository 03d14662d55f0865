// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/projectdocument.h"

#include <QDir>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Qt::StringLiterals;
using Document::Field;
using Document::ProjectDocument;

namespace {

constexpr auto Label = [](auto &activity) -> auto &
{
    return activity.label;
};
constexpr auto Server = [](auto &activity) -> auto &
{
    return activity.connection.server;
};
constexpr auto Port = [](auto &activity) -> auto &
{
    return activity.connection.port;
};

Model::ExternalAccount account(const QString &name)
{
    Model::ExternalAccount result;
    result.name = name;
    return result;
}

} // namespace

class tst_ProjectDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void newProjectHasTheOriginalDefaults();
    void resetShowsTheFirstActivity();
    void typingIsOneStep();
    void typingInTwoFieldsIsTwoSteps();
    void losingFocusEndsTheStep();
    void undoEndsTheStep();
    void sameValueIsNoStep();
    void typedBackToTheOldValueIsNoStep();
    void cleanStateFollowsTheSave();
    void typingAfterASaveIsAStepOfItsOwn();
    void undoShowsTheActivityItChanges();
    void editActivityIsOneStepAndNeverMerges();
    void editActivityMayNameItsStep();
    void addsDuplicatesMovesAndRemoves();
    void duplicateGetsANameOfItsOwn();
    void removingTheLastActivityLeavesNone();
    void renamedAccountKeepsItsActivities();
    void projectPropertiesAreOneStep();
    void stepsAreNamed_data();
    void stepsAreNamed();
    void uniqueNames_data();
    void uniqueNames();
    void baseDirectoryFollowsTheFile();

private:
    static ProjectDocument *withNewProject(QObject *parent)
    {
        auto *document = new ProjectDocument(parent);
        document->reset(Document::newProject(), {});
        return document;
    }
};

void tst_ProjectDocument::startsEmpty()
{
    ProjectDocument document;
    QCOMPARE(document.activity(), nullptr);
    QCOMPARE(document.currentIndex(), -1);
    QVERIFY(!document.isModified());
    document.setField(Field::Label, Label, u"nothing to change"_s);
    QCOMPARE(document.undoStack()->count(), 0);
}

void tst_ProjectDocument::newProjectHasTheOriginalDefaults()
{
    const Model::Project project = Document::newProject();
    QCOMPARE(project.activities.size(), 1);
    const Model::Activity &activity = project.activities.first();
    QCOMPARE(activity.name, u"inmail"_s);
    QCOMPARE(activity.label, u"Inbound Emails"_s);
    QVERIFY(activity.useExternalAccount);
    QCOMPARE(activity.connection.port, 110);
    QCOMPARE(activity.connection.security, Model::Security::Default);
    QVERIFY(activity.skipMalformedParts);
    QVERIFY(!activity.stopAfterFirst);
    QVERIFY(!activity.processErrors);
    QVERIFY(!activity.processNoEmail);
    QVERIFY(!activity.schedule.planExecution);
    QVERIFY(activity.expirations.isEmpty());
}

void tst_ProjectDocument::resetShowsTheFirstActivity()
{
    ProjectDocument document;
    const QSignalSpy changed(&document, &ProjectDocument::changed);
    const QSignalSpy fileName(&document, &ProjectDocument::fileNameChanged);
    document.reset(Document::newProject(), u"/tmp/support.inlet"_s);
    QCOMPARE(document.currentIndex(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Field>(), Field::Everything);
    QCOMPARE(fileName.first().first().toString(), u"/tmp/support.inlet"_s);

    document.setField(Field::Label, Label, u"x"_s);
    document.reset(Document::newProject(), {});
    QVERIFY(!document.isModified());
    QCOMPARE(document.undoStack()->count(), 0);
}

void tst_ProjectDocument::typingIsOneStep()
{
    ProjectDocument *document = withNewProject(this);
    for (const QString &text : {u"p"_s, u"po"_s, u"pop"_s})
        document->setField(Field::Server, Server, text);
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QCOMPARE(document->activity()->connection.server, QString());
    document->undoStack()->redo();
    QCOMPARE(document->activity()->connection.server, u"pop"_s);
}

void tst_ProjectDocument::typingInTwoFieldsIsTwoSteps()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Server, Server, u"p"_s);
    document->setField(Field::Port, Port, 995);
    document->setField(Field::Server, Server, u"po"_s);
    QCOMPARE(document->undoStack()->count(), 3);
}

void tst_ProjectDocument::losingFocusEndsTheStep()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Server, Server, u"p"_s);
    document->endMerge();
    document->setField(Field::Server, Server, u"po"_s);
    QCOMPARE(document->undoStack()->count(), 2);
}

void tst_ProjectDocument::undoEndsTheStep()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Server, Server, u"a"_s);
    document->endMerge();
    document->setField(Field::Server, Server, u"ab"_s);
    document->undoStack()->undo();
    document->setField(Field::Server, Server, u"ac"_s);
    QCOMPARE(document->undoStack()->count(), 2);
    document->undoStack()->undo();
    QCOMPARE(document->activity()->connection.server, u"a"_s);
}

void tst_ProjectDocument::sameValueIsNoStep()
{
    ProjectDocument *document = withNewProject(this);
    const QSignalSpy changed(document, &ProjectDocument::changed);
    document->setField(Field::Port, Port, 110);
    document->setProjectProperties(document->project().label, document->project().timeZone);
    document->setExternalAccounts({}, {});
    QCOMPARE(document->undoStack()->count(), 0);
    QCOMPARE(changed.size(), 0);
}

void tst_ProjectDocument::typedBackToTheOldValueIsNoStep()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Label, Label, u"Inbound Emails!"_s);
    QVERIFY(document->isModified());
    document->setField(Field::Label, Label, u"Inbound Emails"_s);
    QVERIFY(!document->isModified());
    QCOMPARE(document->undoStack()->count(), 0);
}

void tst_ProjectDocument::cleanStateFollowsTheSave()
{
    ProjectDocument *document = withNewProject(this);
    const QSignalSpy modified(document, &ProjectDocument::modifiedChanged);
    document->setField(Field::Port, Port, 995);
    QVERIFY(document->isModified());
    document->markSaved(u"/tmp/a.inlet"_s);
    QVERIFY(!document->isModified());
    QCOMPARE(document->fileName(), u"/tmp/a.inlet"_s);
    document->undoStack()->undo();
    QVERIFY(document->isModified());
    document->undoStack()->redo();
    QVERIFY(!document->isModified());
    QCOMPARE(modified.size(), 4);
}

void tst_ProjectDocument::typingAfterASaveIsAStepOfItsOwn()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Server, Server, u"p"_s);
    document->markSaved(u"/tmp/a.inlet"_s);
    document->setField(Field::Server, Server, u"po"_s);
    QVERIFY(document->isModified());
    document->undoStack()->undo();
    QVERIFY(!document->isModified());
    QCOMPARE(document->activity()->connection.server, u"p"_s);
}

void tst_ProjectDocument::undoShowsTheActivityItChanges()
{
    ProjectDocument *document = withNewProject(this);
    document->addActivity();
    document->setCurrentIndex(0);
    document->setField(Field::Label, Label, u"First"_s);
    document->setCurrentIndex(1);
    const QSignalSpy current(document, &ProjectDocument::currentIndexChanged);
    document->undoStack()->undo();
    QCOMPARE(document->currentIndex(), 0);
    QCOMPARE(current.size(), 1);
    QCOMPARE(document->activity()->label, u"Inbound Emails"_s);
}

void tst_ProjectDocument::editActivityIsOneStepAndNeverMerges()
{
    ProjectDocument *document = withNewProject(this);
    for (int seconds = 1; seconds <= 2; ++seconds) {
        document->editActivity(Field::Advanced, [=](Model::Activity &activity) {
            activity.advanced.comment = QString::number(seconds);
            activity.advanced.consecutiveErrors = seconds;
        });
    }
    QCOMPARE(document->undoStack()->count(), 2);
    document->undoStack()->undo();
    QCOMPARE(document->activity()->advanced.comment, u"1"_s);
    QCOMPARE(document->activity()->advanced.consecutiveErrors, 1);
}

void tst_ProjectDocument::editActivityMayNameItsStep()
{
    ProjectDocument *document = withNewProject(this);
    QSignalSpy changed(document, &ProjectDocument::changed);
    const auto addSample = [](Model::Activity &activity) {
        activity.samples = {{u"a.eml"_s, {}, {}, {}}};
    };
    document->editActivity(Field::Samples, u"Add Sample"_s, addSample);
    QCOMPARE(document->undoStack()->undoText(), u"Add Sample"_s);
    QCOMPARE(changed.last().first().value<Field>(), Field::Samples);
    document->editActivity(Field::Samples, u"Add Sample"_s, addSample); // nothing changes
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QVERIFY(document->activity()->samples.isEmpty());
}

void tst_ProjectDocument::addsDuplicatesMovesAndRemoves()
{
    ProjectDocument *document = withNewProject(this);
    const Model::Project before = document->project();
    document->addActivity();
    QCOMPARE(document->currentIndex(), 1);
    QCOMPARE(document->activity()->name, u"inmail2"_s);
    document->moveActivity(1, 0);
    QCOMPARE(document->currentIndex(), 0);
    QCOMPARE(document->activity()->name, u"inmail2"_s);
    document->duplicateActivity();
    QCOMPARE(document->project().activities.size(), 3);
    QCOMPARE(document->currentIndex(), 1);
    document->removeActivity();
    QCOMPARE(document->project().activities.size(), 2);
    const Model::Project after = document->project();

    while (document->undoStack()->canUndo())
        document->undoStack()->undo();
    QCOMPARE(document->project(), before);
    QCOMPARE(document->currentIndex(), 0);
    while (document->undoStack()->canRedo())
        document->undoStack()->redo();
    QCOMPARE(document->project(), after);
}

void tst_ProjectDocument::duplicateGetsANameOfItsOwn()
{
    ProjectDocument *document = withNewProject(this);
    document->setField(Field::Server, Server, u"pop.example.org"_s);
    document->duplicateActivity();
    QCOMPARE(document->activity()->name, u"inmail2"_s);
    QCOMPARE(document->activity()->label, u"Copy of Inbound Emails"_s);
    QCOMPARE(document->activity()->connection.server, u"pop.example.org"_s);
}

void tst_ProjectDocument::removingTheLastActivityLeavesNone()
{
    ProjectDocument *document = withNewProject(this);
    document->removeActivity();
    QCOMPARE(document->currentIndex(), -1);
    QCOMPARE(document->activity(), nullptr);
    document->removeActivity();
    document->duplicateActivity();
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QCOMPARE(document->currentIndex(), 0);
}

void tst_ProjectDocument::renamedAccountKeepsItsActivities()
{
    Model::Project project = Document::newProject();
    project.externalAccounts = {account(u"old"_s), account(u"other"_s)};
    project.activities.first().externalAccount = u"old"_s;
    ProjectDocument document;
    document.reset(project, {});
    document.setExternalAccounts({account(u"new"_s), account(u"old"_s)},
                                 {{u"old"_s, u"new"_s}, {u"other"_s, u"old"_s}});
    QCOMPARE(document.activity()->externalAccount, u"new"_s);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.project(), project);
}

void tst_ProjectDocument::projectPropertiesAreOneStep()
{
    ProjectDocument *document = withNewProject(this);
    document->setProjectProperties(u"Support"_s, u"Europe/Paris"_s);
    QCOMPARE(document->project().label, u"Support"_s);
    QCOMPARE(document->project().timeZone, u"Europe/Paris"_s);
    QCOMPARE(document->undoStack()->count(), 1);
}

void tst_ProjectDocument::stepsAreNamed_data()
{
    QTest::addColumn<Field>("field");
    const auto fields = QMetaEnum::fromType<Field>();
    for (int index = 0; index < fields.keyCount(); ++index)
        QTest::newRow(fields.key(index)) << static_cast<Field>(fields.value(index));
}

void tst_ProjectDocument::stepsAreNamed()
{
    QFETCH(const Field, field);
    QVERIFY(!Document::stepName(field).isEmpty());
}

void tst_ProjectDocument::uniqueNames_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::newRow("free") << QStringList{u"other"_s} << u"inmail"_s;
    QTest::newRow("taken") << QStringList{u"inmail"_s} << u"inmail2"_s;
    QTest::newRow("gap") << QStringList{u"inmail"_s, u"inmail3"_s} << u"inmail2"_s;
    QTest::newRow("row of them") << QStringList{u"inmail"_s, u"inmail2"_s} << u"inmail3"_s;
}

void tst_ProjectDocument::uniqueNames()
{
    QFETCH(const QStringList, taken);
    QFETCH(const QString, name);
    QCOMPARE(Document::uniqueName(u"inmail"_s, taken), name);
}

void tst_ProjectDocument::baseDirectoryFollowsTheFile()
{
    ProjectDocument *document = withNewProject(this);
    QCOMPARE(document->baseDirectory(), QDir::homePath());
    document->markSaved(u"/srv/mail/support.inlet"_s);
    QCOMPARE(document->baseDirectory(), u"/srv/mail"_s);
}

QTEST_GUILESS_MAIN(tst_ProjectDocument)
#include "tst_projectdocument.moc"
