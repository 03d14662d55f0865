// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "pictures.h"
#include "ui/message/messagedock.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestMessageView : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        MessageView view;
        QTemporaryDir folder;
        QLabel *notice = view.findChild<QLabel *>(u"noticeLabel"_s);
        QLabel *subject = view.findChild<QLabel *>(u"subjectLabel"_s);
        QSignalSpy loaded{view.loader(), &MessageLoader::loaded};
        QSignalSpy failed{view.loader(), &MessageLoader::failed};

        Window()
        {
            view.loader()->setProgram(QStringLiteral(INLET_BIN_DIR "/fakerunner"));
            view.resize(640, 480);
            view.show();
        }

        /** The stand-in for the runner prints the file as it is, so the file holds what `show` prints. */
        QString write(const QByteArray &json, const QString &name = u"1.eml"_s)
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                return {};
            return file.fileName();
        }

        QString cell(const QString &table, int row, int column)
        {
            const auto *item = view.findChild<QTreeWidget *>(table)->topLevelItem(row);
            return item ? item->text(column) : QString();
        }

        QStringList decision()
        {
            QStringList rows;
            for (const QString &table : {u"decisionView"_s, u"variablesView"_s}) {
                for (int row = 0; !cell(table, row, 0).isEmpty(); ++row)
                    rows += cell(table, row, 0) + u'=' + cell(table, row, 1);
            }
            return rows;
        }
    };

    static QByteArray quote()
    {
        return R"({"file":"1.eml","subject":"견적 <b>요청</b>","from":[{"name":"Anna","address":"anna@example.org"}],)"
               R"("to":[{"name":"","address":"sales@example.com"},{"name":"Bo","address":"bo@example.com"}],"date":"2026-11-23T08:00:00Z",)"
               R"("headers":[{"name":"Subject","value":"Quote"},{"name":"X-Evil","value":"<img src='http://x'>"}],)"
               R"("text":"Hello,\nforty chairs.","html":"<p>Hello</p><script src='http://example.net/x.js'></script>",)"
               R"("attachments":[{"filename":"plan.pdf","contentType":"application/pdf","size":2048,"sha256":"ab","inline":true,"damaged":true}],)"
               R"("problems":[{"severity":"warning","code":"charset","part":"1.2","text":"Unknown charset."}],"skippedParts":[{"path":"1.2","contentType":"text/plain"}]})";
    }

private Q_SLOTS:
    void showsTheMessage()
    {
        Window window;
        window.view.showMessage(messageEvent(1, u"early"_s, window.write(quote())), {});
        QCOMPARE(window.subject->text(), u"early"_s);
        QVERIFY(window.notice->isVisible());
        QTRY_COMPARE(window.loaded.size(), 1);
        QVERIFY(!window.notice->isVisible());
        QCOMPARE(window.subject->text(), u"견적 <b>요청</b>"_s);
        QCOMPARE(window.subject->textFormat(), Qt::PlainText);
        QCOMPARE(window.view.findChild<QLabel *>(u"toLabel"_s)->text(),
                 u"sales@example.com, Bo <bo@example.com>"_s);
        QCOMPARE(window.view.findChild<QPlainTextEdit *>(u"textView"_s)->toPlainText(),
                 u"Hello,\nforty chairs."_s);
        QVERIFY(window.view.findChild<QPlainTextEdit *>(u"htmlSourceView"_s)
                    ->toPlainText()
                    .contains(u"<script"_s));
        QCOMPARE(window.cell(u"headersView"_s, 1, 1), u"<img src='http://x'>"_s);
        QCOMPARE(window.cell(u"attachmentsView"_s, 0, 0), u"plan.pdf"_s);
        QCOMPARE(window.cell(u"attachmentsView"_s, 0, 3), u"inline, damaged"_s);
        QCOMPARE(window.cell(u"problemsView"_s, 0, 2), u"Unknown charset."_s);
        QCOMPARE(window.cell(u"problemsView"_s, 1, 1), u"1.2"_s);
        Tests::takePictures(&window.view, u"message"_s);
    }

    void showsASavedMessage()
    {
        Window window;
        window.view.showFile(window.write(quote()));
        QTRY_COMPARE(window.loaded.size(), 1);
        QCOMPARE(window.subject->text(), u"견적 <b>요청</b>"_s);
        QCOMPARE(window.decision(), QStringList());
    }

    void showsTheDecision()
    {
        Core::Event event = messageEvent(4, u"Quote"_s);
        event.members.insert(u"vars"_s,
                             QJsonObject{{u"count"_s, 40}, {u"who"_s, QJsonObject{{u"id"_s, 7}}}});
        event.members.insert(u"error"_s, QJsonObject{{u"code"_s, u"script"_s},
                                                     {u"text"_s, u"x is not defined"_s},
                                                     {u"line"_s, 3}});
        event.members.insert(u"uid"_s, u"u4"_s);
        Window window;
        window.view.showMessage(event, {u"Information: hello"_s});
        const QStringList decision = window.decision();
        QVERIFY(decision.contains(u"Return code=2"_s));
        QVERIFY(decision.contains(u"Action=Left on the server"_s));
        QVERIFY(decision.contains(u"Transition=ok"_s));
        QVERIFY(decision.contains(u"Error=x is not defined (script line 3)"_s));
        QVERIFY(decision.contains(u"count=40"_s));
        QVERIFY(decision.contains(u"who={\"id\":7}"_s));
        QCOMPARE(window.cell(u"scriptLogView"_s, 0, 0), u"Information: hello"_s);
        QVERIFY(decision.contains(u"UID=u4"_s));
        QVERIFY(window.notice->text().contains(u"not kept any more"_s));
        QCOMPARE(window.loaded.size() + window.failed.size(), 0);
    }

    void showsOnlyTheLastMessageAskedFor()
    {
        Window window;
        const QString first = window.write(R"({"subject":"first"})", u"1.eml"_s);
        const QString second = window.write(R"({"subject":"second"})", u"2.eml"_s);
        window.view.showMessage(messageEvent(1, u"a"_s, first), {});
        window.view.showMessage(messageEvent(2, u"b"_s, second), {});
        QTRY_COMPARE(window.loaded.size(), 1);
        QCOMPARE(window.subject->text(), u"second"_s);
    }

    void reportsWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("no runner") << u"/nowhere/inlet-run"_s << quote();
        QTest::newRow("not JSON") << QStringLiteral(INLET_BIN_DIR "/fakerunner")
                                  << QByteArray("Segmentation fault");
    }

    void reportsWhatCannotBeRead()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, output);
        Window window;
        window.view.loader()->setProgram(program);
        window.view.showMessage(messageEvent(1, u"a"_s, window.write(output)), {});
        QTRY_COMPARE(window.failed.size(), 1);
        QVERIFY(window.notice->text().contains(u"cannot be shown"_s));
        QVERIFY(!window.decision().isEmpty());
    }

    void givesUpOnAMessageThatTakesTooLong()
    {
        Window window;
        window.view.loader()->setTimeLimit(std::chrono::milliseconds(200));
        window.view.showFile(window.write("hangs"));
        QTRY_COMPARE(window.failed.size(), 1);
        QVERIFY(window.notice->text().contains(u"took longer than 0.2 s"_s));
        // The next one is read as if nothing had been.
        window.view.loader()->setTimeLimit(std::chrono::seconds(20));
        window.view.showFile(window.write(quote()));
        QTRY_COMPARE(window.loaded.size(), 1);
    }

    void comesUpWithAMessage()
    {
        MessageDock dock;
        QVERIFY(!dock.isVisible());
        dock.showMessage(messageEvent(1, u"a"_s), {});
        QVERIFY(dock.isVisible());
        dock.hide();
        dock.showFile(u"/nowhere.eml"_s);
        QVERIFY(dock.isVisible());
    }
};

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
