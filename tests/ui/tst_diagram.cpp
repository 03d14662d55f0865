// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "pictures.h"
#include "ui/diagram/diagramdock.h"
#include "ui/diagram/diagramfile.h"
#include "ui/diagram/diagramview.h"
#include "ui/editor/activityeditor.h"
#include "ui/mainwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestDiagram : public QObject
{
    Q_OBJECT

private:
    static Model::Project project()
    {
        Model::Project project;
        Model::Activity activity;
        activity.label = u"Inbound Emails"_s;
        activity.processErrors = true;
        activity.processNoEmail = true;
        for (const auto &[name, label] :
             {std::pair(u"reminder"_s, u"Reminder"_s), std::pair(u"timeout"_s, u"Expiration"_s)}) {
            Model::Expiration expiration;
            expiration.name = name;
            expiration.label = label;
            activity.expirations.append(expiration);
        }
        project.activities.append(activity);
        return project;
    }

    static Core::Event event(QStringView type, const QJsonObject &members)
    {
        Core::Event made = logLine({}, {});
        made.type = type.toString();
        made.task = u"t1"_s;
        made.members = members;
        return made;
    }

    static Core::Event fired(const QString &name, const QString &id, bool delivered,
                             const QString &uid = {})
    {
        return event(
            Core::EventType::Transition,
            {{u"name"_s, name}, {u"id"_s, id}, {u"uid"_s, uid}, {u"delivered"_s, delivered}});
    }

    static void run(RunTally *tally)
    {
        tally->addEvent(event(Core::EventType::TaskStarted, {{u"dryRun"_s, false}}));
        Core::Event message = messageEvent(3, u"Quote for 40 chairs"_s);
        message.members.insert(u"uid"_s, u"u3"_s);
        tally->addEvent(message);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            tally->addEvent(fired(u"ok"_s, id, true, u"u3"_s));
    }

    static QStringList texts(const DiagramPicture &picture)
    {
        QStringList result;
        for (const DiagramPicture::Arrow &arrow : picture.arrows)
            result += arrow.text;
        return result;
    }

private Q_SLOTS:
    void showsTheTransitionsOfTheActivity()
    {
        const Model::Project shown = project();
        Model::Activity activity = shown.activities.first();
        QCOMPARE(texts(DiagramPicture::of(activity, {})),
                 (QStringList{u"Ok"_s, u"No email"_s, u"Error"_s, u"Reminder"_s, u"Expiration"_s}));
        activity.processErrors = false;
        activity.expirations.clear();
        activity.transitions = {
            {.name = u"ok"_s, .label = u"Ticket"_s, .deliver = {}, .extra = {}}};
        QCOMPARE(texts(DiagramPicture::of(activity, {})),
                 (QStringList{u"Ticket"_s, u"No email"_s}));
    }

    void countsWhatFires()
    {
        RunTally tally;
        QSignalSpy changed(&tally, &RunTally::changed);
        run(&tally);
        QCOMPARE(changed.constFirst().constFirst().toString(), u"inmail"_s);
        const Model::Activity activity = project().activities.first();
        const auto picture = [&] { return DiagramPicture::of(activity, tally.tally(u"inmail"_s)); };
        QCOMPARE(picture().arrows.at(0).text, u"3 - Ok"_s);
        QCOMPARE(picture().arrows.at(0).state, DiagramState::Done);
        QCOMPARE(picture().arrows.at(0).last, u"Quote for 40 chairs"_s);
        QCOMPARE(picture().state, DiagramState::Pending);
        QCOMPARE(picture().note, u"Running"_s);

        // Kept in the outbox, then accepted: one event.
        tally.addEvent(fired(u"ok"_s, u"4"_s, false));
        QCOMPARE(picture().arrows.at(0).text, u"4 - Ok"_s);
        QCOMPARE(picture().arrows.at(0).state, DiagramState::Warning);
        QCOMPARE(picture().arrows.at(0).note, u"In the outbox: 1"_s);
        tally.addEvent(fired(u"ok"_s, u"4"_s, true));
        QCOMPARE(picture().arrows.at(0).text, u"4 - Ok"_s);
        QCOMPARE(picture().arrows.at(0).state, DiagramState::Done);

        tally.addEvent(event(Core::EventType::Expiration, {{u"name"_s, u"timeout"_s}}));
        QCOMPARE(picture().arrows.at(4).text, u"1 - Expiration"_s);
        tally.addEvent(fired(u"error"_s, u"5"_s, true));
        QCOMPARE(picture().arrows.at(2).state, DiagramState::Error);
        tally.addEvent(event(Core::EventType::TaskFinished, {{u"outcome"_s, u"finished"_s}}));
        QCOMPARE(picture().state, DiagramState::Warning);

        // A new task counts anew.
        tally.addEvent(event(Core::EventType::TaskStarted, {}));
        QCOMPARE(picture().arrows.at(0).text, u"Ok"_s);
    }

    void tellsHowTasksEnd_data()
    {
        QTest::addColumn<QList<Core::Event>>("events");
        QTest::addColumn<DiagramState>("state");
        QTest::addColumn<QString>("note");
        const Core::Event done =
            event(Core::EventType::TaskFinished, {{u"outcome"_s, u"finished"_s}});
        const Core::Event failed =
            event(Core::EventType::TaskFinished, {{u"outcome"_s, u"failed"_s}});
        const Core::Event waiting = event(Core::EventType::Waiting, {});
        QTest::newRow("waiting") << QList{waiting} << DiagramState::Pending << u"Waiting"_s;
        QTest::newRow("done") << QList{waiting, done} << DiagramState::Done << u"Done"_s;
        QTest::newRow("warnings") << QList{logLine(u"warning"_s, u"careful"_s), done}
                                  << DiagramState::Warning << u"Warnings"_s;
        QTest::newRow("failed") << QList{failed} << DiagramState::Error << u"Failed"_s;
    }

    void tellsHowTasksEnd()
    {
        QFETCH(QList<Core::Event>, events);
        QFETCH(DiagramState, state);
        RunTally tally;
        tally.addEvent(event(Core::EventType::TaskStarted, {}));
        for (const Core::Event &each : events)
            tally.addEvent(each);
        const DiagramPicture picture =
            DiagramPicture::of(project().activities.first(), tally.tally(u"inmail"_s));
        QCOMPARE(picture.state, state);
        QTEST(picture.note, "note");
    }

    void dryRunsTellWhatWouldFire()
    {
        RunTally tally;
        tally.addEvent(event(Core::EventType::TaskStarted, {{u"dryRun"_s, true}}));
        tally.addEvent(messageEvent(1, u"Quote"_s));
        const DiagramPicture picture =
            DiagramPicture::of(project().activities.first(), tally.tally(u"inmail"_s));
        QCOMPARE(picture.arrows.at(0).text, u"1 - Ok"_s);
        QCOMPARE(picture.arrows.at(0).note, u"Dry run"_s);
    }

    void looks()
    {
        Document::ProjectDocument document;
        document.reset(project(), {});
        DiagramDock dock(&document);
        dock.resize(300, 260);
        dock.show();
        Tests::takePictures(&dock, u"diagram-new"_s);
        run(dock.tally());
        dock.tally()->addEvent(fired(u"noEmail"_s, u"n"_s, true));
        dock.tally()->addEvent(fired(u"error"_s, u"e"_s, true));
        dock.tally()->addEvent(fired(u"ok"_s, u"9"_s, false));
        Tests::takePictures(&dock, u"diagram-running"_s);
        dock.tally()->addEvent(event(Core::EventType::TaskFinished, {{u"outcome"_s, u"failed"_s}}));
        Tests::takePictures(&dock, u"diagram-failed"_s);
        auto *view = dock.findChild<DiagramView *>();
        QVERIFY(view->picture().arrows.first().text.startsWith(u"4 - "_s));
    }

    void isReachedWithTheKeyboardAndReadOut()
    {
        Document::ProjectDocument document;
        document.reset(project(), {});
        DiagramDock dock(&document);
        dock.resize(300, 260);
        dock.show();
        QVERIFY(QTest::qWaitForWindowActive(&dock));
        run(dock.tally());
        QSignalSpy requested(&dock, &DiagramDock::placeRequested);
        auto *first = dock.findChild<DiagramSpot *>(u"activitySpot"_s);
        first->setFocus();
        QStringList names;
        QStringList places;
        for (int stop = 0; stop < 6; ++stop) {
            auto *spot = qobject_cast<DiagramSpot *>(dock.focusWidget());
            QVERIFY(spot);
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(spot);
            QCOMPARE(interface->role(), QAccessible::Button);
            names += interface->text(QAccessible::Name);
            QTest::keyClick(spot, stop % 2 == 0 ? Qt::Key_Return : Qt::Key_Space);
            places += requested.takeFirst().constFirst().toString();
            QTest::keyClick(spot, Qt::Key_Tab);
        }
        QCOMPARE(names,
                 (QStringList{u"Activity Inbound Emails: Running"_s, u"Transition 3 - Ok: Done"_s,
                              u"Transition No email"_s, u"Transition Error"_s,
                              u"Transition Reminder"_s, u"Transition Expiration"_s}));
        QCOMPARE(places,
                 (QStringList{u"label"_s, u"script"_s, u"processNoEmail"_s, u"processErrors"_s,
                              u"expirations[0]"_s, u"expirations[1]"_s}));
    }

    void leadsToTheOptions()
    {
        MainWindow window;
        window.resize(1200, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.document()->reset(project(), {});
        const auto click = [&window](const QString &name) {
            auto *spot = window.findChild<DiagramSpot *>(u"arrowSpot"_s + name);
            QVERIFY(spot);
            QTest::mouseClick(spot, Qt::LeftButton);
        };
        auto *tabs = window.findChild<QTabWidget *>(u"activityTabs"_s);
        click(u"timeout"_s);
        QCOMPARE(tabs->currentIndex(), 2);
        auto *table = window.findChild<QTableView *>(u"expirationView"_s);
        QCOMPARE(window.focusWidget(), table);
        QCOMPARE(table->currentIndex().row(), 1);
        click(u"error"_s);
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(window.focusWidget()->objectName(), u"processErrorsCheckBox"_s);
        click(u"noEmail"_s);
        QCOMPARE(window.focusWidget()->objectName(), u"processNoEmailCheckBox"_s);
        click(u"ok"_s);
        QCOMPARE(window.focusWidget(),
                 window.findChild<QWidget *>(u"scriptEditor"_s)->focusWidget());
        Tests::takePictures(&window, u"diagram-window"_s);
    }

    void exports()
    {
        const QTemporaryDir folder;
        RunTally tally;
        run(&tally);
        const DiagramPicture picture =
            DiagramPicture::of(project().activities.first(), tally.tally(u"inmail"_s));
        const QString png = folder.filePath(u"diagram.png"_s);
        QVERIFY(saveDiagram(picture, QApplication::font(), png));
        const QImage image(png);
        QVERIFY(image.width() > 300);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        const QString svg = folder.filePath(u"diagram.SVG"_s);
        QVERIFY(saveDiagram(picture, QApplication::font(), svg));
        QVERIFY(QSvgRenderer(svg).isValid());
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("3 - Ok"));
        const auto failed = saveDiagram(picture, QApplication::font(), u"/nowhere/d.png"_s);
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u"/nowhere/d.png"_s));
        if (const QString pictures = qEnvironmentVariable("INLET_SCREENSHOT_DIR");
            !pictures.isEmpty())
            image.save(pictures + u"/diagram-exported.png"_s);
    }
};

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
