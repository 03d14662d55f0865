// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal.h"
#include "pictures.h"
#include "ui/accounts/passwords.h"
#include "ui/run/runactions.h"
#include "ui/run/runstatus.h"
#include "ui/run/testrunbutton.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestRunActions : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        QWidget window;
        Document::ProjectDocument document;
        Passwords passwords;
        RunController controller;
        RunPreparation preparation{&document, &passwords, &window};
        RunActions actions{&document, &preparation, &controller, &window};
        TestRunButton button{&actions, &window};
        RunStatus status{&controller};
        QList<Core::Event> events;
        QSignalSpy started{&actions, &RunActions::started};
        QSignalSpy finished{&controller, &RunController::finished};

        explicit Window(const QString &server, const QString &activity = u"given"_s)
        {
            controller.setProgram(QStringLiteral(INLET_BIN_DIR "/fakerunner"));
            QObject::connect(&controller, &RunController::eventReceived, &window,
                             [this](const Core::Event &event) { events.append(event); });
            Model::Project project = Document::newProject();
            Model::Activity &first = project.activities.first();
            first.name = activity;
            first.useExternalAccount = false;
            first.connection.server = server;
            first.connection.account = u"anna"_s;
            first.script = {u"return 2;"_s};
            document.reset(project, {});
            window.resize(300, 60);
            window.show();
        }

        /** What the stand-in says it was given. */
        QJsonObject given() const
        {
            for (const Core::Event &event : events) {
                if (event.members.contains("arguments"_L1))
                    return event.members;
            }
            return {};
        }

        bool wasDryRun() const
        {
            return given().value("arguments"_L1).toArray().contains(u"--dry-run"_s);
        }
        QJsonObject givenPasswords() const
        {
            return given().value("input"_L1).toObject().value("passwords"_L1).toObject();
        }
    };

private Q_SLOTS:
    void aRealMailboxIsRunDry()
    {
        Window window(u"pop.example.org"_s);
        window.passwords.setPassword(u"given"_s, u"secret"_s);
        window.passwords.setPassword(u"other"_s, u"not needed"_s);
        QCOMPARE(window.button.text(), u"Test Run (Dry Run)"_s);
        QVERIFY(window.button.toolTip().contains(u"Test Run (Dry Run)"_s));
        QCOMPARE(window.button.menu()->actions().size(), 2);
        Tests::takePictures(&window.window, u"test-run-button"_s);
        QTest::mouseClick(&window.button, Qt::LeftButton, {},
                          QPoint(10, window.button.height() / 2));
        QTRY_COMPARE(window.finished.size(), 1);
        QVERIFY(window.wasDryRun());
        QCOMPARE(window.givenPasswords(), (QJsonObject{{u"given"_s, u"secret"_s}}));
    }

    void aPracticeMailboxIsRunOnce()
    {
        Window window(u"practice:mail"_s);
        QCOMPARE(window.button.text(), u"Test Run (Run Once)"_s);
        window.actions.testRun()->trigger();
        QTRY_COMPARE(window.finished.size(), 1);
        QVERIFY(!window.wasDryRun());
        QVERIFY(window.givenPasswords().isEmpty());
    }

    void theMenuChooses()
    {
        Window window(u"practice:mail"_s);
        window.actions.dryRun()->trigger();
        QTRY_COMPARE(window.finished.size(), 1);
        QVERIFY(window.wasDryRun());
        window.events.clear();
        window.actions.runOnce()->trigger();
        QTRY_COMPARE(window.finished.size(), 2);
        QVERIFY(!window.wasDryRun());
    }

    void asksForAPasswordOnce()
    {
        Window window(u"pop.example.org"_s);
        int asked = 0;
        Tests::whenModal(&window.window, [&](QWidget *dialog) {
            ++asked;
            auto *edit = dialog->findChild<QLineEdit *>();
            QCOMPARE(edit->echoMode(), QLineEdit::Password);
            QTest::keyClicks(edit, u"secret"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        });
        window.actions.dryRun()->trigger();
        QTRY_COMPARE(window.finished.size(), 1);
        QCOMPARE(window.givenPasswords().value("given"_L1).toString(), u"secret"_s);
        window.actions.dryRun()->trigger();
        QTRY_COMPARE(window.finished.size(), 2);
        QCOMPARE(asked, 1);
    }

    void aRefusedPasswordStartsNothing()
    {
        Window window(u"pop.example.org"_s);
        bool asked = false;
        Tests::whenModal(&window.window, [&](QWidget *dialog) {
            asked = true;
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        window.actions.dryRun()->trigger();
        QTRY_VERIFY(asked);
        QTRY_VERIFY(window.actions.dryRun()->isEnabled());
        QCOMPARE(window.started.size(), 0);
    }

    void takesThePasswordOfTheEnvironment()
    {
        qputenv("INLET_PASSWORD_GIVEN", "secret");
        Window window(u"pop.example.org"_s);
        window.actions.dryRun()->trigger();
        QTRY_COMPARE(window.finished.size(), 1);
        QVERIFY(window.givenPasswords().isEmpty()); // the runner finds it in its own environment
        qunsetenv("INLET_PASSWORD_GIVEN");
    }

    void saysWhyItIsDisabled()
    {
        Window window(u"practice:mail"_s, u"waits"_s);
        QVERIFY(!window.actions.stop()->isEnabled());
        window.actions.testRun()->trigger();
        QTRY_COMPARE(window.controller.state(), RunController::State::Running);
        QCOMPARE(window.status.text(), u"Running..."_s);
        QVERIFY(!window.button.isEnabled());
        QCOMPARE(window.button.toolTip(), u"A run is going on. Stop it first."_s);
        QVERIFY(window.actions.stop()->isEnabled());
        window.actions.stop()->trigger();
        QVERIFY(!window.actions.stop()->isEnabled());
        QCOMPARE(window.status.text(), u"Stopping..."_s);
        QTRY_COMPARE(window.finished.size(), 1);
        QVERIFY(window.button.isEnabled());
        QVERIFY(window.status.text().isEmpty());

        window.document.removeActivity();
        QVERIFY(!window.button.isEnabled());
        QCOMPARE(window.button.toolTip(), u"The project has no activity to run."_s);
    }

    void showsProgress()
    {
        Window window(u"practice:mail"_s, u"progress"_s);
        window.actions.testRun()->trigger();
        QTRY_COMPARE(window.status.text(), u"Running... 1/2 messages"_s);
        window.actions.stop()->trigger();
        QTRY_COMPARE(window.finished.size(), 1);
    }
};

QTEST_MAIN(TestRunActions)
#include "tst_runactions.moc"
