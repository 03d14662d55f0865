// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"

#include "pop3/session.h"
#include "support/sessionrecorder.h"

#include <QDir>
#include <QFile>
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

    bool isClosed()
    {
        return QTest::qWaitFor(
            [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

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
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
