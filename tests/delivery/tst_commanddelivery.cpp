// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/commanddelivery.h"

#include "delivery/attemptoutcome.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Inlet::Core;
using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Event = "{\"id\":\"abc\"}";

Command shell(const QString &script, const QStringList &arguments = {})
{
    return {.program = u"sh"_s,
            .arguments = QStringList{u"-c"_s, script, u"sh"_s} + arguments,
            .workingFolder = {}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommandDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void givesTheEventToTheProgram()
    {
        const QString file = m_folder->filePath(u"a file $HOME;x"_s); // would not survive a shell
        CommandDelivery delivery(shell(u"cat > \"$1\""_s, {file}), Event, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.isAccepted(), qPrintable(outcome.error().message));
        QCOMPARE(contentOf(file), Event);
    }

    void givesALargeEvent()
    {
        const QString file = m_folder->filePath(u"large"_s);
        const QByteArray large(5'000'000, 'x');
        CommandDelivery delivery(shell(u"cat > \"$1\""_s, {file}), large, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.isAccepted());
        QCOMPARE(contentOf(file), large);
    }

    void acceptsAProgramThatDoesNotRead()
    {
        CommandDelivery delivery(shell(u"exit 0"_s), QByteArray(5'000'000, 'x'), 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.isAccepted());
    }

    void worksInItsFolder()
    {
        Command command = shell(u"cat > here"_s);
        command.workingFolder = m_folder->path();
        CommandDelivery delivery(command, Event, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(contentOf(m_folder->filePath(u"here"_s)), Event);
    }

    void hidesCredentials()
    {
        qputenv("INLET_PASSWORD_INMAIL", "secret");
        qputenv("CREDENTIALS_DIRECTORY", "/run/credentials");
        const QString file = m_folder->filePath(u"environment"_s);
        CommandDelivery delivery(shell(u"env > \"$1\""_s, {file}), Event, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        qunsetenv("INLET_PASSWORD_INMAIL");
        qunsetenv("CREDENTIALS_DIRECTORY");
        const QByteArray environment = contentOf(file);
        QVERIFY(environment.contains("PATH="));
        QVERIFY(!environment.contains("INLET_PASSWORD"));
        QVERIFY(!environment.contains("CREDENTIALS_DIRECTORY"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("detail");
        QTest::newRow("exit status")
            << u"sh"_s << u"echo no space >&2; exit 3"_s << u"exit status 3"_s << u"no space"_s;
        QTest::newRow("signal") << u"sh"_s << u"kill -9 $$"_s << u"signal 9"_s << QString();
        QTest::newRow("unknown name")
            << u"no-such-program-here"_s << QString() << u"was not found"_s << QString();
        QTest::newRow("empty name") << QString() << QString() << u"was not found"_s << QString();
        QTest::newRow("unknown path")
            << u"/no/such/program"_s << QString() << u"cannot be started"_s << QString();
        QTest::newRow("folder") << u"/usr/bin"_s << QString() << u"cannot be started"_s
                                << QString();
    }

    void refuses()
    {
        QFETCH(QString, program);
        QFETCH(QString, script);
        QFETCH(QString, says);
        QFETCH(QString, detail);
        CommandDelivery delivery(
            {.program = program, .arguments = {u"-c"_s, script}, .workingFolder = {}}, Event, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.isAccepted());
        QCOMPARE(outcome.error().code, ErrorCode::Delivery);
        const QString message = outcome.error().message;
        QVERIFY2(message.contains(says) && message.contains(u'"' + program + u'"'),
                 qPrintable(message));
        QVERIFY2(outcome.error().detail.contains(detail), qPrintable(outcome.error().detail));
    }

    void keepsOnlyTheBeginningOfStandardError()
    {
        CommandDelivery delivery(shell(u"head -c 1000000 /dev/zero | tr '\\0' x >&2; exit 1"_s),
                                 Event, 10s);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().detail, QString(2000, u'x'));
    }

    void stopsAProgramThatHangs()
    {
        // The shell's own child has to go as well, and it ignores what can be ignored.
        const QString file = m_folder->filePath(u"child"_s);
        CommandDelivery delivery(
            shell(u"trap '' TERM INT HUP; sleep 600 & echo $! > \"$1\"; wait"_s, {file}), Event,
            300ms);
        const AttemptOutcome outcome(delivery);
        delivery.start();
        QVERIFY(outcome.wait());
        QCOMPARE(outcome.error().code, ErrorCode::Delivery);
        QVERIFY2(outcome.error().message.contains(u"within 1 second(s)"_s),
                 qPrintable(outcome.error().message));
        const pid_t child = contentOf(file).trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY(hasEnded(child));
    }

    void stopsWithItsOwner()
    {
        const QString file = m_folder->filePath(u"child"_s);
        {
            CommandDelivery delivery(shell(u"echo $$ > \"$1\"; sleep 600"_s, {file}), Event, 60s);
            delivery.start();
            QTRY_VERIFY(contentOf(file).endsWith('\n'));
        }
        QTRY_VERIFY(hasEnded(contentOf(file).trimmed().toInt()));
    }

private:
    /** Gone, or ended and waiting for a parent that asks for it. */
    static bool hasEnded(pid_t process)
    {
        const QByteArray status = contentOf(u"/proc/%1/stat"_s.arg(process));
        return ::kill(process, 0) != 0 || status.contains(") Z ");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandDelivery)
#include "tst_commanddelivery.moc"
