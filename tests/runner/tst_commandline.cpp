// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/commandline.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Runner;
using namespace Qt::StringLiterals;

namespace {

Core::Result<Command> parse(const QStringList &arguments)
{
    return parseCommandLine(QStringList{u"inlet-run"_s} + arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRun()
    {
        const auto command =
            parse({u"run"_s, u"p.inlet"_s, u"inmail"_s, u"--once"_s, u"--dry-run"_s, u"--limit"_s,
                   u"5"_s, u"--state=s"_s, u"--log"_s, u"jsonl"_s, u"--password-stdin"_s});
        QVERIFY(command);
        const auto run = std::get<RunArguments>(*command);
        QCOMPARE(run.project, u"p.inlet"_s);
        QCOMPARE(run.activity, u"inmail"_s);
        QVERIFY(run.once && run.dryRun && run.passwordStdin && !run.controlStdin);
        QCOMPARE(run.limit, std::optional(5));
        QCOMPARE(run.stateFolder, u"s"_s);
        QCOMPARE(run.log, LogFormat::JsonLines);
    }

    void hasTheDefaultsOfTheCommands()
    {
        const auto run = std::get<RunArguments>(*parse({u"run"_s, u"p"_s}));
        QVERIFY(!run.once && !run.dryRun && !run.limit && run.activity.isEmpty()
                && run.stateFolder.isEmpty());
        QCOMPARE(run.log, LogFormat::Text);
        QCOMPARE(std::get<CheckArguments>(*parse({u"check"_s, u"p"_s})).log, LogFormat::Text);
        QCOMPARE(std::get<EvalArguments>(*parse({u"eval"_s, u"p"_s, u"a"_s, u"f"_s})).log,
                 LogFormat::JsonLines);
        QCOMPARE(std::get<TimesArguments>(*parse({u"times"_s, u"p"_s, u"a"_s})).count, 10);
        QCOMPARE(std::get<DoctorArguments>(*parse({u"doctor"_s, u"p"_s})).log,
                 LogFormat::JsonLines);
        QCOMPARE(std::get<LedgerArguments>(*parse({u"ledger"_s, u"p"_s})).format,
                 LedgerFormat::JsonLines);
    }

    void readsDoctorAndLedger()
    {
        const auto doctor =
            std::get<DoctorArguments>(*parse({u"doctor"_s, u"p"_s, u"a"_s, u"--log"_s, u"text"_s,
                                              u"--password-stdin"_s, u"--transcript"_s, u"t"_s}));
        QCOMPARE(doctor.project, u"p"_s);
        QCOMPARE(doctor.name, u"a"_s);
        QCOMPARE(doctor.log, LogFormat::Text);
        QVERIFY(doctor.passwordStdin && !doctor.controlStdin);
        QCOMPARE(doctor.transcript, u"t"_s);
        const auto ledger =
            std::get<LedgerArguments>(*parse({u"ledger"_s, u"p"_s, u"a"_s, u"--state"_s, u"s"_s}));
        QCOMPARE(ledger.activity, u"a"_s);
        QCOMPARE(ledger.stateFolder, u"s"_s);
    }

    void readsSignIn()
    {
        const auto signIn = std::get<SignInArguments>(*parse({u"sign-in"_s, u"p"_s, u"a"_s}));
        QCOMPARE(signIn.project, u"p"_s);
        QCOMPARE(signIn.name, u"a"_s);
        QVERIFY(!signIn.print && signIn.output.isEmpty());
        QVERIFY(
            std::get<SignInArguments>(*parse({u"sign-in"_s, u"p"_s, u"a"_s, u"--print"_s})).print);
        QCOMPARE(
            std::get<SignInArguments>(*parse({u"sign-in"_s, u"p"_s, u"a"_s, u"--output"_s, u"f"_s}))
                .output,
            u"f"_s);
    }

    void readsTest()
    {
        const auto test = std::get<TestArguments>(*parse({u"test"_s, u"p"_s}));
        QVERIFY(test.activity.isEmpty() && test.samplesFolder.isEmpty() && !test.controlStdin);
        QCOMPARE(test.log, LogFormat::JsonLines);
        const auto snapshot =
            std::get<TestArguments>(*parse({u"test"_s, u"-"_s, u"a"_s, u"--samples"_s, u"d"_s,
                                            u"--log"_s, u"text"_s, u"--control-stdin"_s}));
        QCOMPARE(snapshot.activity, u"a"_s);
        QCOMPARE(snapshot.samplesFolder, u"d"_s);
        QCOMPARE(snapshot.log, LogFormat::Text);
        QVERIFY(snapshot.controlStdin);
    }

    void readsInstants()
    {
        const auto times = std::get<TimesArguments>(
            *parse({u"times"_s, u"p"_s, u"a"_s, u"--from"_s, u"2026-03-29T02:30:00+01:00"_s}));
        QCOMPARE(times.from, QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"walk"_s};
        QTest::newRow("run without project") << QStringList{u"run"_s};
        QTest::newRow("run with too many") << QStringList{u"run"_s, u"p"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"run"_s, u"p"_s, u"--fast"_s};
        QTest::newRow("password as argument") << QStringList{u"run"_s, u"p"_s, u"--password=x"_s};
        for (const char *seconds : {"0", "3601", "soon"})
            QTest::addRow("heartbeat %s", seconds)
                << QStringList{u"run"_s, u"p"_s, u"--heartbeat"_s, QString::fromLatin1(seconds)};
        QTest::newRow("limit without number")
            << QStringList{u"run"_s, u"p"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("negative limit") << QStringList{u"run"_s, u"p"_s, u"--limit=-1"_s};
        QTest::newRow("limit missing") << QStringList{u"run"_s, u"p"_s, u"--limit"_s};
        QTest::newRow("unknown log") << QStringList{u"run"_s, u"p"_s, u"--log"_s, u"xml"_s};
        QTest::newRow("two owners of stdin")
            << QStringList{u"run"_s, u"-"_s, u"--password-stdin"_s, u"--control-stdin"_s};
        QTest::newRow("two owners of the doctor's stdin")
            << QStringList{u"doctor"_s, u"-"_s, u"--password-stdin"_s, u"--control-stdin"_s};
        QTest::newRow("doctor with too many") << QStringList{u"doctor"_s, u"p"_s, u"a"_s, u"b"_s};
        QTest::newRow("ledger without project") << QStringList{u"ledger"_s};
        QTest::newRow("eval without file") << QStringList{u"eval"_s, u"p"_s, u"a"_s};
        QTest::newRow("sign-in without name") << QStringList{u"sign-in"_s, u"p"_s};
        QTest::newRow("sign-in to two places")
            << QStringList{u"sign-in"_s, u"p"_s, u"a"_s, u"--print"_s, u"--output"_s, u"f"_s};
        QTest::newRow("test without project") << QStringList{u"test"_s};
        QTest::newRow("test with too many") << QStringList{u"test"_s, u"p"_s, u"a"_s, u"b"_s};
        QTest::newRow("test of a snapshot without samples")
            << QStringList{u"test"_s, u"-"_s, u"--control-stdin"_s};
        QTest::newRow("show without file") << QStringList{u"show"_s};
        QTest::newRow("instant without offset")
            << QStringList{u"times"_s, u"p"_s, u"a"_s, u"--from"_s, u"2026-03-29T02:30:00"_s};
        QTest::newRow("no instant")
            << QStringList{u"expirations"_s, u"p"_s, u"a"_s, u"--start"_s, u"soon"_s};
        QTest::newRow("port out of range")
            << QStringList{u"practice"_s, u"f"_s, u"--port"_s, u"70000"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto command = parse(arguments);
        QVERIFY(!command);
        QCOMPARE(command.error().code, Core::ErrorCode::Usage);
        QVERIFY(!command.error().message.isEmpty());
    }

    void printsHelpAndVersionEverywhere_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"", "run", "eval", "show", "check", "times", "expirations",
                                    "practice", "doctor", "ledger", "sign-in", "test"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void printsHelpAndVersionEverywhere()
    {
        QFETCH(QString, command);
        for (const QString &option : {u"--help"_s, u"--version"_s, u"-h"_s, u"-v"_s}) {
            const auto parsed =
                parse(command.isEmpty() ? QStringList{option} : QStringList{command, option});
            QVERIFY(parsed);
            const QString text = std::get<PrintText>(*parsed).text;
            QVERIFY(text.contains(option.contains(u'v') ? u"inlet-run"_s : u"Usage: "_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
