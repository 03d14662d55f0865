// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"

#include "pop3/session.h"
#include "practice/messagefile.h"
#include "support/sessionrecorder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Practice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Test::SessionRecorder;

namespace {

/** A client that says exactly what a test wants. */
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    /** Everything up to the end of the next line. */
    QByteArray line() { return upTo("\r\n"); }

    QByteArray upTo(const QByteArray &end)
    {
        if (!QTest::qWaitFor([this, &end] { return m_received.contains(end); }))
            return "(no answer) " + m_received;
        const QByteArray result = m_received.first(m_received.indexOf(end) + end.size());
        m_received.remove(0, result.size());
        return result;
    }

    QByteArray ask(const QByteArray &command)
    {
        send(command + "\r\n");
        return line();
    }

    void logIn()
    {
        line();
        ask("USER anna");
        ask("PASS practice");
    }

    /** Tries until the mailbox is free. */
    bool logsIn()
    {
        return QTest::qWaitFor([this] {
            return ask("USER anna").startsWith("+OK") && ask("PASS practice").startsWith("+OK");
        });
    }

    bool isClosed()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

    /** Nothing has come that was not read. */
    [[nodiscard]] bool isSilent() const { return m_received.isEmpty(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    quint16 start(PracticeServer &server)
    {
        const Core::Result<quint16> port = server.listen();
        return port ? *port : quint16(0);
    }

    Pop3::SessionSettings settings(quint16 port)
    {
        Pop3::SessionSettings values;
        values.host = u"127.0.0.1"_s;
        values.port = port;
        values.account = u"anna"_s;
        values.password = "practice";
        return values;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void serves()
    {
        put(u"b.eml"_s, "Subject: two\r\n\r\n.hidden\r\n..\r\n.\r\nend\r\n");
        put(u"a.eml"_s, "Subject: one\n\nline\n");
        put(u"notes.txt"_s, "no message");
        PracticeServer server(m_folder->path());
        Pop3::Session session(settings(start(server)));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(recorder.isListed || recorder.isOver(), qPrintable(recorder.failure()));
        QVERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        QCOMPARE(recorder.listed.size(), 2);
        QVERIFY(recorder.listed[0].uid != recorder.listed[1].uid);
        session.retrieve({1, 2});
        QTRY_COMPARE(recorder.finished, (QList<int>{1, 2}));
        QCOMPARE(recorder.received[1], "Subject: one\r\n\r\nline\r\n");
        QCOMPARE(recorder.received[2], "Subject: two\r\n\r\n.hidden\r\n..\r\n.\r\nend\r\n");
        QCOMPARE(recorder.listed[0].size, recorder.received[1].size());
        QCOMPARE(recorder.listed[1].size, recorder.received[2].size());
        session.remove({1});
        QTRY_COMPARE(recorder.removed, (QList<int>{1}));
        session.quit();
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.closed && recorder.closed->committed);
        QVERIFY(QFile::exists(m_folder->filePath(u"a.eml"_s)));
    }

    void conforms_data()
    {
        QTest::addColumn<QByteArray>("commands"); // separated by |, all in one packet
        QTest::addColumn<QByteArray>("answers");  // the first lines, each cut behind its status
        const auto row = [](const char *name, const QByteArray &commands,
                            const QByteArray &answers) {
            QTest::newRow(name) << commands << answers;
        };
        const QByteArray in = "USER anna|PASS practice|";
        const QByteArray ok = "+OK|+OK|";
        row("any case", "uSeR anna|pass practice|sTaT", "+OK|+OK|+OK");
        row("unknown command", "XYZZY", "-ERR");
        row("empty line", "|NOOP", "-ERR|-ERR");
        row("PASS before USER", "PASS practice", "-ERR");
        row("USER without name", "USER", "-ERR");
        row("USER with empty name", "USER ", "-ERR");
        row("wrong password", "USER anna|PASS other|STAT", "+OK|-ERR|-ERR");
        row("PASS twice", "USER anna|PASS other|PASS practice", "+OK|-ERR|-ERR");
        row("before the login", "STAT|LIST|UIDL|RETR 1|TOP 1 0|DELE 1|NOOP|RSET",
            "-ERR|-ERR|-ERR|-ERR|-ERR|-ERR|-ERR|-ERR");
        row("USER after the login", in + "USER anna", ok + "-ERR");
        row("PASS after the login", in + "PASS practice", ok + "-ERR");
        row("what it does not know", "STLS|AUTH|AUTH PLAIN|APOP anna x|UTF8|LANG",
            "-ERR|-ERR|-ERR|-ERR|-ERR|-ERR");
        row("CAPA with argument", "CAPA x", "-ERR");
        row("NOOP with argument", in + "NOOP x", ok + "-ERR");
        row("RSET with argument", in + "DELE 1|RSET x|LIST 1", ok + "+OK|-ERR|-ERR");
        row("DELE without number", in + "DELE", ok + "-ERR");
        row("DELE word", in + "DELE x|DELE 1x|DELE +1|DELE 0x1", ok + "-ERR|-ERR|-ERR|-ERR");
        row("UIDL of none", in + "UIDL 3|UIDL 0|UIDL x", ok + "-ERR|-ERR|-ERR");
        row("TOP of none", in + "TOP 3 0|TOP x 0|TOP 1 x", ok + "-ERR|-ERR|-ERR");
        row("space before the command", " NOOP", "-ERR");
        row("LF alone", "USER anna\nPASS practice\nNOOP", "+OK|+OK|+OK");
        row("longest line", "USER " + QByteArray(248, 'a') + "|PASS practice", "+OK|+OK");
        row("QUIT at once", "QUIT", "+OK");
        row("LIST of one", in + "LIST 1", ok + "+OK");
        row("LIST of none", in + "LIST 3", ok + "-ERR");
        row("LIST zero", in + "LIST 0", ok + "-ERR");
        row("LIST negative", in + "LIST -1", ok + "-ERR");
        row("LIST too large", in + "LIST 99999999999999999999", ok + "-ERR");
        row("LIST wraps", in + "LIST 4294967297", ok + "-ERR");
        row("LIST word", in + "LIST one", ok + "-ERR");
        row("LIST two arguments", in + "LIST 1 2", ok + "-ERR");
        row("LIST two spaces", in + "LIST  1", ok + "-ERR");
        row("UIDL of one", in + "UIDL 2", ok + "+OK");
        row("RETR without number", in + "RETR", ok + "-ERR");
        row("RETR of none", in + "RETR 3", ok + "-ERR");
        row("TOP without lines", in + "TOP 1", ok + "-ERR");
        row("TOP negative", in + "TOP 1 -1", ok + "-ERR");
        row("DELE twice", in + "DELE 1|DELE 1", ok + "+OK|-ERR");
        row("marked is gone", in + "DELE 1|RETR 1|LIST 1|UIDL 1|TOP 1 0",
            ok + "+OK|-ERR|-ERR|-ERR|-ERR");
        row("RSET brings back", in + "DELE 1|RSET|LIST 1", ok + "+OK|+OK|+OK");
        row("STAT with argument", in + "STAT 1", ok + "-ERR");
        row("STAT with space", in + "STAT ", ok + "-ERR");
        row("QUIT with argument", in + "QUIT 1|NOOP", ok + "-ERR|+OK");
        row("NUL", in + QByteArray("RETR\0 1|NOOP", 12), ok + "-ERR|+OK");
    }

    void conforms()
    {
        QFETCH(QByteArray, commands);
        QFETCH(QByteArray, answers);
        put(u"1.eml"_s, "a\n");
        put(u"2.eml"_s, "b\n");
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        QVERIFY(client.line().startsWith("+OK"));
        client.send(QByteArray(commands).replace('|', "\r\n") + "\r\n");
        for (const QByteArray &answer : answers.split('|')) {
            const QByteArray line = client.line();
            QVERIFY2(line.startsWith(answer), line.constData());
        }
    }

    void tellsItsCapabilities()
    {
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.line();
        client.send("CAPA\r\n");
        const QByteArray answer = client.upTo("\r\n.\r\n");
        for (const char *tag :
             {"USER", "UIDL", "TOP", "PIPELINING", "RESP-CODES", "AUTH-RESP-CODE"})
            QVERIFY2(answer.contains("\r\n" + QByteArray(tag) + "\r\n"), tag);
        client.ask("USER anna");
        client.ask("PASS practice");
        client.send("CAPA\r\n");
        QCOMPARE(client.upTo("\r\n.\r\n"), answer);
    }

    void answersTop_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray mail = "H: 1\n\nb1\n.b2\nb3\n";
        QTest::newRow("header") << mail << QByteArray("0") << QByteArray("H: 1\r\n\r\n.\r\n");
        QTest::newRow("two lines")
            << mail << QByteArray("2") << QByteArray("H: 1\r\n\r\nb1\r\n..b2\r\n.\r\n");
        QTest::newRow("more than all")
            << mail << QByteArray("9") << QByteArray("H: 1\r\n\r\nb1\r\n..b2\r\nb3\r\n.\r\n");
        QTest::newRow("no body") << QByteArray("H: 1") << QByteArray("5")
                                 << QByteArray("H: 1\r\n.\r\n");
        QTest::newRow("no header")
            << QByteArray("\nb\n") << QByteArray("0") << QByteArray("\r\n.\r\n");
    }

    void answersTop()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, lines);
        put(u"a.eml"_s, content);
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.logIn();
        QVERIFY(client.ask("TOP 1 " + lines).startsWith("+OK"));
        QTEST(client.upTo("\n.\r\n"), "answer");
    }

    void frames_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("received");
        const auto row = [](const char *name, const QByteArray &content,
                            const QByteArray &received) {
            QTest::newRow(name) << content << received;
        };
        row("empty", "", "");
        row("LF", "a\nb\n", "a\r\nb\r\n");
        row("CRLF", "a\r\nb\r\n", "a\r\nb\r\n");
        row("no line end", "a\nb", "a\r\nb\r\n");
        row("CR at the end", "a\r", "a\r\r\n");
        row("bare CR", "a\rb\n", "a\rb\r\n");
        row("only dots", ".\n..\n...\n", ".\r\n..\r\n...\r\n");
        row("empty lines", "\n\n", "\r\n\r\n");
        row("NUL and 8 bit", QByteArray("\0\xff\n", 3), QByteArray("\0\xff\r\n", 4));
        const qsizetype piece = MessageFile::PieceBytes;
        row("CRLF over a border", QByteArray(piece - 1, 'x') + "\r\n.y\n",
            QByteArray(piece - 1, 'x') + "\r\n.y\r\n");
        row("dot behind a border", QByteArray(piece - 1, 'x') + "\n.y\n",
            QByteArray(piece - 1, 'x') + "\r\n.y\r\n");
    }

    void frames()
    {
        QFETCH(QByteArray, content);
        put(u"a.eml"_s, content);
        PracticeServer server(m_folder->path());
        Pop3::Session session(settings(start(server)));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        session.retrieve({1});
        QTRY_COMPARE(recorder.finished, QList<int>{1});
        QTEST(recorder.received[1], "received");
        QCOMPARE(recorder.listed[0].size, recorder.received[1].size());
    }

    void locksTheMailbox()
    {
        put(u"a.eml"_s, "a\n");
        PracticeServer server(m_folder->path());
        const quint16 port = start(server);
        auto first = std::make_unique<RawClient>(port);
        first->logIn();
        RawClient second(port);
        second.line();
        QVERIFY(second.ask("USER anna").startsWith("+OK"));
        QVERIFY(second.ask("PASS practice").startsWith("-ERR [IN-USE]"));
        first.reset();
        QVERIFY(second.logsIn());
    }

    void endsAfterThreeWrongPasswords()
    {
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.line();
        for (int i = 0; i < 3; ++i) {
            client.ask("USER anna");
            QVERIFY(client.ask("PASS wrong").startsWith("-ERR [AUTH]"));
        }
        QVERIFY(client.isClosed());
    }

    void knowsOneAccountWhenToldSo()
    {
        PracticeServer server(m_folder->path(), {u"bounce"_s, false, 0, 10min});
        RawClient client(start(server));
        client.line();
        client.ask("USER anna");
        QVERIFY(client.ask("PASS practice").startsWith("-ERR [AUTH]"));
        client.ask("USER bounce");
        QVERIFY(client.ask("PASS practice").startsWith("+OK"));
    }

    void saysNothingAfterQuit()
    {
        put(u"a.eml"_s, "a\n");
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.logIn();
        client.send("QUIT\r\nNOOP\r\nDELE 1\r\n");
        QVERIFY(client.line().startsWith("+OK"));
        QVERIFY(client.isClosed());
        QVERIFY(client.isSilent());
    }

    void endsAtALineOf256Octets()
    {
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.line();
        client.send("USER " + QByteArray(249, 'a') + "\r\nPASS practice\r\n");
        QVERIFY(client.line().startsWith("-ERR"));
        QVERIFY(client.isClosed());
    }

    void endsAtALineThatIsTooLong()
    {
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.line();
        client.send(QByteArray(1'000'000, 'x'));
        QVERIFY(client.line().startsWith("-ERR"));
        QVERIFY(client.isClosed());
    }

    void logsOutTheSilent()
    {
        put(u"a.eml"_s, "a\n");
        PracticeServer server(m_folder->path(), {{}, true, 0, 50ms});
        const quint16 port = start(server);
        RawClient client(port);
        client.logIn();
        client.ask("DELE 1");
        QVERIFY(client.isClosed());
        QVERIFY(QFile::exists(m_folder->filePath(u"a.eml"_s)));
    }

    void remembersDeletions()
    {
        put(u"a.eml"_s, "a\n");
        put(u"b.eml"_s, "b\n");
        PracticeServer server(m_folder->path());
        const quint16 port = start(server);
        RawClient first(port);
        first.logIn();
        first.ask("DELE 1");
        QVERIFY(first.ask("QUIT").startsWith("+OK"));
        QVERIFY(first.isClosed());
        put(u"c.eml"_s, "c\n");
        RawClient second(port);
        second.logIn();
        QCOMPARE(second.ask("STAT"), "+OK 2 6\r\n");
        QVERIFY(QFile::exists(m_folder->filePath(u"a.eml"_s)));
        put(u"a.eml"_s, "another\n");
        second.ask("QUIT");
        QVERIFY(second.isClosed());
        RawClient third(port);
        third.logIn();
        QCOMPARE(third.ask("STAT"), "+OK 3 15\r\n");
    }

    void forgetsMarksOfABrokenSession()
    {
        put(u"a.eml"_s, "a\n");
        PracticeServer server(m_folder->path());
        const quint16 port = start(server);
        {
            RawClient client(port);
            client.logIn();
            QVERIFY(client.ask("DELE 1").startsWith("+OK"));
        }
        RawClient client(port);
        client.line();
        QVERIFY(client.logsIn());
        QCOMPARE(client.ask("STAT"), "+OK 1 3\r\n");
    }

    void deletesFilesWhenToldSo()
    {
        put(u"a.eml"_s, "a\n");
        put(u"b.eml"_s, "b\n");
        PracticeServer server(m_folder->path(), {{}, true, 0, 10min});
        RawClient client(start(server));
        client.logIn();
        client.ask("DELE 2");
        QVERIFY(QFile::exists(m_folder->filePath(u"b.eml"_s)));
        QVERIFY(client.ask("QUIT").startsWith("+OK"));
        QVERIFY(QFile::exists(m_folder->filePath(u"a.eml"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"b.eml"_s)));
    }

    void keepsUniqueIds()
    {
        for (const QString &name : {u"a.eml"_s, u"b.eml"_s, u"ü.eml"_s})
            put(name, "the same\n");
        QByteArray first;
        for (int run = 0; run < 2; ++run) {
            PracticeServer server(m_folder->path());
            RawClient client(start(server));
            client.logIn();
            client.send("UIDL\r\n");
            const QByteArray answer = client.upTo("\r\n.\r\n");
            const QByteArrayList lines = answer.split('\n').sliced(1, 3);
            QSet<QByteArray> ids;
            for (const QByteArray &line : lines)
                ids.insert(line.trimmed().sliced(2));
            QCOMPARE(ids.size(), 3);
            for (const QByteArray &id : ids)
                QVERIFY(!id.isEmpty() && id.size() <= 70);
            if (run == 0)
                first = answer;
            QCOMPARE(answer, first);
        }
    }

    void failsWithoutItsFolder()
    {
        for (const QString &folder : {m_folder->filePath(u"missing"_s), QString()}) {
            PracticeServer server(folder);
            const Core::Result<quint16> port = server.listen();
            QVERIFY(!port);
            QCOMPARE(port.error().code, Core::ErrorCode::NotFound);
        }
    }

    void failsOnATakenPort()
    {
        PracticeServer first(m_folder->path());
        const quint16 port = start(first);
        PracticeServer second(m_folder->path(), {{}, false, port, 10min});
        QVERIFY(!second.listen());
    }

    void saysThatTheFolderIsGone()
    {
        PracticeServer server(m_folder->path());
        const quint16 port = start(server);
        QVERIFY(m_folder->remove());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"practice folder"_s));
        Pop3::Session session(settings(port));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Busy);
    }

    void saysThatAMessageIsGone()
    {
        put(u"a.eml"_s, "a\n");
        PracticeServer server(m_folder->path());
        RawClient client(start(server));
        client.logIn();
        QVERIFY(QFile::remove(m_folder->filePath(u"a.eml"_s)));
        QVERIFY(client.ask("RETR 1").startsWith("-ERR [SYS/TEMP]"));
    }

    void streamsALargeMessage()
    {
        const QByteArray content =
            QByteArray("0123456789012345678901234567890123456789\n.\n").repeated(500'000);
        put(u"a.eml"_s, content);
        PracticeServer server(m_folder->path());
        Pop3::Session session(settings(start(server)));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        session.retrieve({1});
        QTRY_COMPARE_WITH_TIMEOUT(recorder.finished, QList<int>{1}, 30'000);
        QCOMPARE(recorder.received[1], QByteArray(content).replace("\n", "\r\n"));
    }

    void servesManyInOrder()
    {
        QList<int> all;
        for (int i = 1; i <= 1000; ++i) {
            put(u"%1.eml"_s.arg(i, 4, 10, QChar(u'0')), QByteArray::number(i) + '\n');
            all += i;
        }
        PracticeServer server(m_folder->path());
        Pop3::Session session(settings(start(server)));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        session.retrieve(all);
        QTRY_COMPARE(recorder.finished, all);
        for (const int number : all)
            QCOMPARE(recorder.received[number], QByteArray::number(number) + "\r\n");
        session.remove(all);
        session.quit();
        QTRY_VERIFY(recorder.isOver());
        QCOMPARE(recorder.removed, all);
        QVERIFY(recorder.closed && recorder.closed->committed);
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
