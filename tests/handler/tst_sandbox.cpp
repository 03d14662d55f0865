// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/sandbox.h"

#include <QDateTime>
#include <QStringDecoder>
#include <QTest>
#include <QTimeZone>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

enum Answer { Done = 0, Refused = 1, OtherError = 2 };

/** Exit status of a child that closes the sandbox and calls @p attempt. */
int inSandbox(const std::function<int()> &attempt)
{
    const pid_t child = fork();
    if (child == 0) {
        Inlet::Handler::closeSandbox("Europe/Paris");
        _exit(attempt());
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

int answerOf(long result)
{
    if (result >= 0)
        return Done;
    return errno == EPERM ? Refused : OtherError;
}

} // namespace

using Attempt = std::function<int()>;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(INLET_SECCOMP) || defined(INLET_SANITIZED)
        QSKIP("built without the system call filter");
#endif
    }

    void refuses_data()
    {
        QTest::addColumn<Attempt>("attempt");
        QTest::newRow("read a file")
            << Attempt([] { return answerOf(open("/etc/passwd", O_RDONLY)); });
        QTest::newRow("write a file") << Attempt(
            [] { return answerOf(open("/tmp/inlet-sandbox", O_WRONLY | O_CREAT, 0600)); });
        QTest::newRow("socket") << Attempt(
            [] { return answerOf(socket(AF_INET, SOCK_STREAM, 0)); });
        QTest::newRow("local socket")
            << Attempt([] { return answerOf(socket(AF_UNIX, SOCK_STREAM, 0)); });
        QTest::newRow("process") << Attempt([] { return answerOf(fork()); });
        QTest::newRow("program") << Attempt(
            [] { return answerOf(execl("/bin/true", "true", nullptr)); });
        QTest::newRow("signal to others") << Attempt([] { return answerOf(kill(getppid(), 0)); });
        QTest::newRow("trace others")
            << Attempt([] { return answerOf(ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr)); });
        QTest::newRow("remove a file")
            << Attempt([] { return answerOf(unlink("/tmp/inlet-sandbox")); });
        QTest::newRow("change a mode")
            << Attempt([] { return answerOf(chmod("/tmp/inlet-sandbox", 0777)); });
        QTest::newRow("pipe") << Attempt([] {
            int ends[2];
            return answerOf(pipe(ends));
        });
    }

    void refuses()
    {
        QFETCH(Attempt, attempt);
        QCOMPARE(inSandbox(attempt), int(Refused));
    }

    void allows_data()
    {
        QTest::addColumn<Attempt>("attempt");
        QTest::newRow("memory") << Attempt([] {
            const std::vector<char> large(64 * 1024 * 1024, 'x');
            return large.back() == 'x' ? Done : OtherError;
        });
        QTest::newRow("thread") << Attempt([] {
            int answer = OtherError;
            std::thread([&answer] { answer = Done; }).join();
            return answer;
        });
        QTest::newRow("time zone") << Attempt([] {
            const QDateTime summer(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC);
            return summer.toTimeZone(QTimeZone("Europe/Paris")).time().hour() == 14 ? Done
                                                                                    : OtherError;
        });
        QTest::newRow("character sets") << Attempt([] {
            for (const char *name : {"EUC-KR", "GB18030", "Shift_JIS", "ISO-2022-KR", "Big5",
                                     "windows-1251", "koi8-r"}) {
                QStringDecoder decoder(name);
                const QString text = decoder.decode("abc");
                if (text != QLatin1StringView("abc"))
                    return int(OtherError);
            }
            return int(Done);
        });
        QTest::newRow("standard error")
            << Attempt([] { return answerOf(write(STDERR_FILENO, "", 0)); });
    }

    void allows()
    {
        QFETCH(Attempt, attempt);
        QCOMPARE(inSandbox(attempt), int(Done));
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
