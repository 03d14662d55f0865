// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Copies of handled messages, and a changed handler that runs over them. */
class TestWhatIf : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ProjectFolder> m_folder;
    QString m_project;

    QStringList state() const { return {u"--state"_s, m_folder->path(u"state"_s)}; }

    RunnerResult run(const QStringList &more = {})
    {
        return RunnerProcess::run(
            QStringList{u"run"_s, m_project, u"--once"_s, u"--log"_s, u"jsonl"_s} + state() + more);
    }

    RunnerResult whatIf(const QStringList &script, const QStringList &more = {})
    {
        m_folder->setScript(script);
        m_project = m_folder->write();
        return RunnerProcess::run(
            QStringList{u"eval"_s, m_project, u"inmail"_s, u"--against-ledger"_s} + state() + more);
    }

    QStringList copies(const QString &folder = {}) const
    {
        const QDir all(m_folder->path(u"state/copies"_s));
        const QDir one(folder.isEmpty()
                           ? all.filePath(all.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0))
                           : folder);
        QStringList files;
        for (const QString &name : one.entryList({u"*.eml"_s}, QDir::Files))
            files += one.filePath(name);
        return files;
    }

    void setMemory(const QJsonObject &memory)
    {
        m_folder->activity.insert(u"memory"_s, memory);
        m_project = m_folder->write();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<ProjectFolder>();
        m_folder->setScript({u"vars.subject = mailMessage.subject;"_s, u"return 4;"_s});
        for (const QByteArray subject : {"one", "two", "three"})
            m_folder->addMessage(message(subject));
        setMemory({{u"keepMessages"_s, true}});
    }

    void keepsCopies()
    {
        QCOMPARE(run().exitStatus, 0);
        const QStringList files = copies();
        QCOMPARE(files.size(), 3);
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith("From: "));
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void keepsNone_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("not asked for") << false << QStringList{};
        QTest::newRow("dry run") << true << QStringList{u"--dry-run"_s};
    }

    void keepsNone()
    {
        QFETCH(bool, keep);
        QFETCH(QStringList, options);
        setMemory({{u"keepMessages"_s, keep}});
        QCOMPARE(run(options).exitStatus, 0);
        QCOMPARE(copies(), QStringList());
    }

    void keepsThemWhereThePersonWants()
    {
        setMemory({{u"keepMessages"_s, true}, {u"messagesFolder"_s, u"kept"_s}});
        QCOMPARE(run().exitStatus, 0);
        QCOMPARE(copies(m_folder->path(u"kept"_s)).size(), 3);
        QVERIFY(copies().isEmpty());
    }

    void forgetsOldCopies()
    {
        QCOMPARE(run().exitStatus, 0);
        QFile old(copies().first());
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-31),
                                QFile::FileModificationTime));
        old.close();
        // A mailbox without mail, so that nothing is kept anew.
        QVERIFY(QDir(m_folder->path(u"mail"_s)).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder->path(u"mail"_s)));
        QCOMPARE(run().exitStatus, 0);
        QCOMPARE(copies().size(), 2);
    }

    void goesOnWithoutCopies()
    {
        QFile obstacle(m_folder->path(u"kept"_s));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        setMemory({{u"keepMessages"_s, true}, {u"messagesFolder"_s, u"kept"_s}});
        const RunnerResult result = run();
        QCOMPARE(result.exitStatus, 0);
        QCOMPARE(result.ofType(Core::EventType::Message).size(), 3);
        int warnings = 0;
        for (const Core::Event &event : result.ofType(Core::EventType::Log))
            warnings +=
                event.members.value("text"_L1).toString().contains(m_folder->path(u"kept"_s));
        QCOMPARE(warnings, 1);
    }

    void listsWhatChanges_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QStringList>("subjects");
        QTest::addColumn<QStringList>("changed"); // of the first
        QTest::addColumn<int>("exitStatus");
        const QString vars = u"vars.subject = mailMessage.subject;"_s;
        QTest::newRow("nothing") << QStringList{vars, u"return 4;"_s} << QStringList{}
                                 << QStringList{} << 0;
        QTest::newRow("one code") << QStringList{vars,
                                                 u"return mailMessage.subject === 'two' ? 3 : 4;"_s}
                                  << QStringList{u"two"_s} << QStringList{u"returnCode"_s} << 0;
        QTest::newRow("code and transition")
            << QStringList{vars, u"return mailMessage.subject === 'two' ? 2 : 4;"_s}
            << QStringList{u"two"_s} << QStringList{u"returnCode"_s, u"transition"_s} << 0;
        QTest::newRow("variables")
            << QStringList{u"vars.subject = mailMessage.subject.replace('o', '0');"_s,
                           u"if (mailMessage.subject === 'one') vars.extra = 1;"_s, u"return 4;"_s}
            << QStringList{u"one"_s, u"two"_s} << QStringList{u"vars.subject"_s, u"vars.extra"_s}
            << 0;
        QTest::newRow("variable gone")
            << QStringList{u"return 4;"_s} << QStringList{u"one"_s, u"two"_s, u"three"_s}
            << QStringList{u"vars.subject"_s} << 0;
        QTest::newRow("failure")
            << QStringList{vars, u"if (mailMessage.subject === 'three') throw new Error('no');"_s,
                           u"return 4;"_s}
            << QStringList{u"three"_s} << QStringList{u"error"_s} << 1;
    }

    void listsWhatChanges()
    {
        QFETCH(QStringList, script);
        QFETCH(QStringList, subjects);
        QFETCH(QStringList, changed);
        QFETCH(int, exitStatus);
        QCOMPARE(run().exitStatus, 0);
        const RunnerResult result = whatIf(script);
        QCOMPARE(result.exitStatus, exitStatus);
        QStringList found;
        for (const Core::Event &event : result.ofType(u"what-if")) {
            found += event.members.value("subject"_L1).toString();
            QVERIFY(QFile::exists(event.members.value("file"_L1).toString()));
            QCOMPARE(event.members.value("old"_L1)["returnCode"_L1], QJsonValue(4));
        }
        QCOMPARE(found, subjects);
        if (!subjects.isEmpty()) {
            QCOMPARE(result.ofType(u"what-if").first().members.value("changed"_L1),
                     QJsonValue(QJsonArray::fromStringList(changed)));
        }
        const QJsonObject totals = result.only(u"what-if-finished");
        QCOMPARE(totals.value("compared"_L1).toInt(), 3);
        QCOMPARE(totals.value("changed"_L1).toInt(), int(subjects.size()));
        // Nothing fired and nothing is remembered of it.
        QCOMPARE(RunnerProcess::run(QStringList{u"ledger"_s, m_project} + state())
                     .only(u"ledger")
                     .value("fired"_L1)
                     .toInt(),
                 0);
        const RunnerResult text = whatIf(script, {u"--log"_s, u"text"_s});
        QCOMPARE(text.output.count('\n'), subjects.size() + 1);
    }

    void tellsWhatHasNoCopy()
    {
        QCOMPARE(run().exitStatus, 0);
        QVERIFY(QFile::remove(copies().first()));
        const RunnerResult result = whatIf({u"return 1;"_s});
        QCOMPARE(result.exitStatus, 0);
        const QJsonObject totals = result.only(u"what-if-finished");
        QCOMPARE(totals.value("compared"_L1).toInt(), 2);
        QCOMPARE(totals.value("withoutCopy"_L1).toInt(), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitStatus");
        const QString option = u"--against-ledger"_s;
        QTest::newRow("no ledger yet") << QStringList{u"PROJECT"_s, u"inmail"_s, option} << 66;
        QTest::newRow("files as well")
            << QStringList{u"PROJECT"_s, u"inmail"_s, u"a.eml"_s, option} << 64;
        QTest::newRow("neither") << QStringList{u"PROJECT"_s, u"inmail"_s} << 64;
        QTest::newRow("state alone")
            << QStringList{u"PROJECT"_s, u"inmail"_s, u"a.eml"_s, u"--state"_s, u"s"_s} << 64;
        QTest::newRow("unknown activity") << QStringList{u"PROJECT"_s, u"nobody"_s, option} << 64;
        QTest::newRow("no project") << QStringList{u"/nonexistent"_s, u"inmail"_s, option} << 66;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitStatus);
        arguments.replaceInStrings(u"PROJECT"_s, m_project);
        if (arguments.contains(u"--against-ledger"_s))
            arguments += state();
        const RunnerResult result = RunnerProcess::run(QStringList{u"eval"_s} + arguments);
        QCOMPARE(result.exitStatus, exitStatus);
        QVERIFY(!result.complaints.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
