// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** `inlet-run test`: handlers on the samples of a project. */
class TestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProjectFolder>();
        m_samples = {};
        QDir().mkpath(m_folder->path(u"test.samples"_s));
    }

    void differences_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("expect");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("differences");
        const auto row = [](const char *name, const QString &script, const QByteArray &expect,
                            const QString &outcome, const QByteArray &differences) {
            QTest::newRow(name) << script << expect << outcome << differences;
        };
        row("as expected", u"vars.ticket = 'T-17'; return 2;"_s,
            R"({"returnCode":2,"transition":"ok","vars":{"ticket":"T-17"},"error":""})",
            u"asExpected"_s, "[]");
        row("nothing expected", u"return 2;"_s, "{}", u"asExpected"_s, "[]");
        row("return code", u"return 4;"_s, R"({"returnCode":3})", u"different"_s,
            R"([{"actual":4,"expected":3,"member":"returnCode"}])");
        row("transition", u"return 4;"_s, R"({"transition":"ok"})", u"different"_s,
            R"([{"actual":null,"expected":"ok","member":"transition"}])");
        row("transition against expectation", u"return 1;"_s, R"({"transition":null})",
            u"different"_s, R"([{"actual":"ok","expected":null,"member":"transition"}])");
        row("variable", u"vars.n = 17.5; return 1;"_s, R"({"vars":{"n":17}})", u"different"_s,
            R"([{"actual":17.5,"expected":17,"member":"vars.n"}])");
        row("variable missing", u"return 1;"_s, R"({"vars":{"n":null}})", u"different"_s,
            R"([{"expected":null,"member":"vars.n"}])");
        row("variable nobody expects", u"vars.n = 1; return 1;"_s, R"({"vars":{}})", u"different"_s,
            R"([{"actual":1,"member":"vars.n"}])");
        row("variables of all kinds",
            u"vars.d = new Date(Date.UTC(2026, 10, 23, 8)); vars.l = [1, {a: null}]; vars.b = true; vars.s = '견적'; return 1;"_s,
            R"({"vars":{"d":"2026-11-23T08:00:00.000Z","l":[1,{"a":null}],"b":true,"s":"견적"}})",
            u"asExpected"_s, "[]");
        row("another date", u"vars.d = new Date(0); return 1;"_s,
            R"({"vars":{"d":"1970-01-01T00:00:00.001Z"}})", u"different"_s,
            R"([{"actual":"1970-01-01T00:00:00.000Z","expected":"1970-01-01T00:00:00.001Z","member":"vars.d"}])");
        row("error", u"throw new Error('no ticket');"_s, "{}", u"failed"_s, {});
        row("expected error", u"throw new Error('no ticket');"_s,
            R"({"returnCode":null,"error":"no ticket"})", u"asExpected"_s, "[]");
        row("expected code of an error", u"return 7;"_s, R"({"returnCode":null})", u"asExpected"_s,
            "[]");
        row("another error", u"throw new Error('Boom');"_s, R"({"error":"no ticket"})",
            u"different"_s, {});
        row("error that did not come", u"return 1;"_s, R"({"returnCode":null})", u"different"_s,
            R"([{"actual":1,"expected":null,"member":"returnCode"}])");
        row("syntax", u"return +;"_s, R"({"returnCode":1})", u"failed"_s, {});
        row("uid and number", u"vars.u = mailMessage.uid; vars.n = mailMessage.number; return 1;"_s,
            R"({"vars":{"u":"a.eml","n":1}})", u"asExpected"_s, "[]");
    }

    void differences()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, expect);
        QFETCH(QString, outcome);
        QFETCH(QByteArray, differences);
        m_folder->setScript({script});
        addSample(u"a.eml"_s, QJsonDocument::fromJson(expect).object(), u"A label"_s);
        const auto result = RunnerProcess::run({u"test"_s, write()});
        const QJsonObject sample = result.only(Core::EventType::Sample);
        QCOMPARE(sample.value("file"_L1).toString(), u"a.eml"_s);
        QCOMPARE(sample.value("label"_L1).toString(), u"A label"_s);
        QCOMPARE(sample.value("outcome"_L1).toString(), outcome);
        const bool passed = outcome == "asExpected"_L1;
        if (passed) // the host parses nothing for a script it cannot run
            QCOMPARE(sample.value("subject"_L1).toString(), u"a.eml"_s);
        QCOMPARE(sample.value("passed"_L1).toBool(), passed);
        const QJsonArray list = sample.value("differences"_L1).toArray();
        if (!differences.isEmpty())
            QCOMPARE(QJsonDocument(list).toJson(QJsonDocument::Compact), differences);
        else
            QVERIFY(!list.isEmpty());
        QCOMPARE(result.exitStatus, passed ? 0 : 1);
        const QJsonObject totals = result.only(Core::EventType::TestFinished);
        QCOMPARE(totals.value("samples"_L1).toInt(), 1);
        QCOMPARE(totals.value(outcome).toInt(), 1);
    }

    void goesOnAfterAMissingFile()
    {
        m_folder->setScript({u"logInfo(mailMessage.uid); return 1;"_s});
        addSample(u"a.eml"_s, {{u"returnCode"_s, 1}});
        addSample(u"gone.eml"_s, {{u"returnCode"_s, 1}});
        addSample(u"c.eml"_s, {{u"returnCode"_s, 2}});
        QVERIFY(QFile::remove(m_folder->path(u"test.samples/gone.eml"_s)));
        const auto result = RunnerProcess::run({u"test"_s, write()});
        QCOMPARE(result.exitStatus, 66);
        QVERIFY(result.complaints.contains("gone.eml"));
        QStringList outcomes;
        for (const Core::Event &event : result.ofType(Core::EventType::Sample))
            outcomes += event.members.value("outcome"_L1).toString();
        QCOMPARE(outcomes, (QStringList{u"asExpected"_s, u"missing"_s, u"different"_s}));
        QCOMPARE(result.ofType(Core::EventType::Log).size(), 2);
        QVERIFY(result.ofType(Core::EventType::Transition).isEmpty());
    }

    void samplesStartFromTheInitialization()
    {
        m_folder->setScript({u"vars.n = ++task.vars.n; return 1;"_s});
        m_folder->activity.insert(u"advanced"_s, QJsonObject{{u"initializationScript"_s,
                                                              QJsonArray{u"task.vars.n = 5;"_s}}});
        for (const QString &name : {u"a.eml"_s, u"b.eml"_s})
            addSample(name, {{u"vars"_s, QJsonObject{{u"n"_s, 6}}}});
        QCOMPARE(RunnerProcess::run({u"test"_s, write()}).exitStatus, 0);
        m_folder->activity.insert(
            u"advanced"_s, QJsonObject{{u"initializationScript"_s, QJsonArray{u"throw 'no'"_s}}});
        const auto failed = RunnerProcess::run({u"test"_s, write()});
        QCOMPARE(failed.exitStatus, 1);
        QVERIFY(failed.complaints.contains("initialization script"));
    }

    void doesNotFollowLinksOut()
    {
        m_folder->setScript({u"return 1;"_s});
        addSample(u"a.eml"_s, {});
        m_folder->addMessage(message("elsewhere"));
        QVERIFY(QFile::remove(m_folder->path(u"test.samples/a.eml"_s)));
        QVERIFY(QFile::link(m_folder->path(u"mail/0001.eml"_s),
                            m_folder->path(u"test.samples/a.eml"_s)));
        QCOMPARE(RunnerProcess::run({u"test"_s, write()}).exitStatus, 66);
    }

    void readsLikeText()
    {
        m_folder->setScript({u"vars.extra = 1;"_s, u"if (mailMessage.number == 2)"_s,
                             u"    throw new Error('Boom');"_s, u"return 2;"_s});
        addSample(u"a.eml"_s,
                  {{u"returnCode"_s, 3}, {u"vars"_s, QJsonObject{{u"ticket"_s, u"T-17"_s}}}},
                  u"First"_s);
        addSample(u"b.eml"_s, {});
        addSample(u"c.eml"_s, {{u"returnCode"_s, 2}});
        const auto result = RunnerProcess::run({u"test"_s, write(), u"--log"_s, u"text"_s});
        QCOMPARE(result.exitStatus, 1);
        QCOMPARE(
            result.output,
            QByteArray("different: inmail/a.eml (First)\n"
                       "    returnCode: expected 3, is 2\n"
                       "    vars.ticket: expected \"T-17\", but is not set\n"
                       "    vars.extra: is 1, but is not expected\n"
                       "failed: inmail/b.eml\n"
                       "    error: is \"The script failed: Error: Boom\", but is not expected\n"
                       "    script line 3\n"
                       "as expected: inmail/c.eml\n"
                       "1 of 3 as expected; different: 1, failed: 1, missing: "
                       "0.\n"));
    }

    void saysThatThereAreNone()
    {
        m_folder->setScript({u"return 1;"_s});
        const auto text = RunnerProcess::run({u"test"_s, write(), u"--log"_s, u"text"_s});
        QCOMPARE(text.exitStatus, 0);
        QCOMPARE(text.output, QByteArray("There are no samples to test.\n"));
        const auto json = RunnerProcess::run({u"test"_s, write(), u"inmail"_s});
        QCOMPARE(json.exitStatus, 0);
        QCOMPARE(json.only(Core::EventType::TestFinished).value("samples"_L1).toInt(-1), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("path out of the folder")
            << u"samples"_s
            << QJsonValue(QJsonArray{QJsonObject{{u"file"_s, u"../mail/0001.eml"_s}}}) << 65
            << QByteArray("activities[0].samples[0].file: ");
        QTest::newRow("no time for the script")
            << u"limits"_s << QJsonValue(QJsonObject{{u"scriptDuration"_s, u"PT0S"_s}}) << 65
            << QByteArray("activities[0].limits.scriptDuration: ");
        QTest::newRow("unknown time zone")
            << u"advanced"_s << QJsonValue(QJsonObject{{u"timeZone"_s, u"Mars/Base"_s}}) << 65
            << QByteArray("Mars/Base");
        QTest::newRow("unknown activity")
            << u"name"_s << QJsonValue(u"other"_s) << 64 << QByteArray("\"inmail\"");
    }

    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, complaint);
        addSample(u"a.eml"_s, {});
        m_folder->activity.insert(u"samples"_s, m_samples);
        m_folder->activity.insert(key, value);
        const auto result = RunnerProcess::run({u"test"_s, m_folder->write(), u"inmail"_s});
        QTEST(result.exitStatus, "exitStatus");
        QVERIFY(result.output.isEmpty());
        QVERIFY2(result.complaints.contains(complaint), result.complaints.constData());
    }

    void missingProject()
    {
        QCOMPARE(RunnerProcess::run({u"test"_s, m_folder->path(u"no.inlet"_s)}).exitStatus, 66);
    }

    void testsASnapshot()
    {
        m_folder->setScript({u"return 1;"_s});
        addSample(u"a.eml"_s, {{u"returnCode"_s, 1}});
        QVERIFY(QDir(m_folder->path({})).rename(u"test.samples"_s, u"elsewhere"_s));
        QFile file(write());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject input{{u"project"_s, QJsonDocument::fromJson(file.readAll()).object()},
                                {u"baseDirectory"_s, m_folder->path({})}};
        const auto result =
            RunnerProcess::run({u"test"_s, u"-"_s, u"--control-stdin"_s, u"--samples"_s,
                                m_folder->path(u"elsewhere"_s)},
                               QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n');
        QCOMPARE(result.exitStatus, 0);
        QVERIFY(result.only(Core::EventType::Sample).value("passed"_L1).toBool());
    }

    void checkNamesMissingFiles()
    {
        m_folder->setScript({u"return 1;"_s});
        addSample(u"a.eml"_s, {{u"transition"_s, u"done"_s}});
        addSample(u"b.eml"_s, {});
        addSample(u"a.eml"_s, {});
        QVERIFY(QFile::remove(m_folder->path(u"test.samples/b.eml"_s)));
        const auto result = RunnerProcess::run({u"check"_s, write()});
        QCOMPARE(result.exitStatus, 65);
        for (const char *path :
             {"activities[0].samples[0].expect.transition: ", "activities[0].samples[1].file: ",
              "activities[0].samples[2].file: "})
            QVERIFY2(result.output.contains(path), path);
        QCOMPARE(result.output.count('\n'), 3);
    }

    void theSampleProjectPasses()
    {
        const QString project = QStringLiteral(INLET_SOURCE_DIR "/resources/sample/sample.inlet");
        const auto result = RunnerProcess::run({u"test"_s, project, u"--log"_s, u"text"_s});
        QVERIFY2(result.exitStatus == 0, result.output.constData());
    }

private:
    /** A sample whose subject is its name, and its message. */
    void addSample(const QString &file, const QJsonObject &expect, const QString &label = {})
    {
        m_samples.append(
            QJsonObject{{u"file"_s, file}, {u"label"_s, label}, {u"expect"_s, expect}});
        QFile target(m_folder->path(u"test.samples/"_s + file));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(message(file.toUtf8()));
    }

    QString write()
    {
        if (!m_samples.isEmpty())
            m_folder->activity.insert(u"samples"_s, m_samples);
        return m_folder->write();
    }

    std::unique_ptr<ProjectFolder> m_folder;
    QJsonArray m_samples;
};

QTEST_GUILESS_MAIN(TestTest)
#include "tst_test.moc"
