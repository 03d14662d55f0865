// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/session.h"

#include "faketransport.h"
#include "support/sessionrecorder.h"
#include "wirescript.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Pop3;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString wireFolder = QStringLiteral(INLET_SOURCE_DIR "/tests/pop3/data/wire");
const QString leafFile = QStringLiteral(INLET_SOURCE_DIR "/tests/pop3/data/leaf.pem");

QList<int> numbersIn(const QByteArrayList &words)
{
    QList<int> numbers;
    for (const QByteArray &word : words)
        numbers += word.toInt();
    return numbers;
}

SessionSettings settingsFor(const QMap<QByteArray, QByteArray> &options)
{
    static const QMap<QByteArray, Security> securities{{"default", Security::Default},
                                                       {"none", Security::None},
                                                       {"starttls", Security::StartTls},
                                                       {"tls", Security::Tls}};
    static const QMap<QByteArray, Authentication> authentications{
        {"auto", Authentication::Auto},
        {"password", Authentication::Password},
        {"apop", Authentication::Apop},
        {"cram-md5", Authentication::CramMd5},
        {"plain", Authentication::Plain},
        {"login", Authentication::Login},
        {"scram-sha-1", Authentication::ScramSha1},
        {"scram-sha-256", Authentication::ScramSha256},
        {"xoauth2", Authentication::XOAuth2},
        {"oauthbearer", Authentication::OAuthBearer}};
    SessionSettings settings;
    settings.host = u"pop.example.org"_s;
    settings.security = securities.value(options.value("security"), Security::None);
    settings.authentication =
        authentications.value(options.value("authentication"), Authentication::Auto);
    settings.account = QString::fromUtf8(options.value("account", "anna"));
    settings.password = options.value("password", "secret");
    if (options.contains("passwordLength"))
        settings.password = QByteArray(options.value("passwordLength").toInt(), 'p');
    settings.idleTimeout = std::chrono::milliseconds(options.value("idle", "60000").toInt());
    settings.keepAlive = std::chrono::milliseconds(options.value("keepAlive", "60000").toInt());
    settings.messageBytes = options.value("messageBytes", "1000000").toLongLong();
    settings.needsUniqueIds = options.value("needsUniqueIds") == "yes";
    settings.windowMessages = options.value("windowMessages", "128").toInt();
    settings.windowBytes = options.value("windowBytes", "8000000").toLongLong();
    return settings;
}

/** Plays one script against one session. Each function returns what is wrong; empty: nothing. */
class Player
{
public:
    Player(const WireScript &script, bool byteByByte)
        : m_script(script)
        , m_byteByByte(byteByByte)
        , m_transport(new FakeTransport)
        , m_session(settingsFor(script.options), std::unique_ptr<Transport>(m_transport))
        , m_recorder(&m_session)
    {
        m_transport->encryptedNow = script.options.value("encrypted") == "yes";
        if (script.options.value("certificate") == "yes")
            m_transport->chain = QSslCertificate::fromPath(leafFile);
        m_transport->address =
            QHostAddress(QString::fromLatin1(script.options.value("peer", "127.0.0.1")));
    }

    QString play()
    {
        m_session.open();
        QTest::qWait(0);
        for (qsizetype i = 0; i < m_script.steps.size(); ++i) {
            const WireScript::Step &step = m_script.steps[i];
            QString fault;
            if (step.kind == 'S') {
                QByteArray packet = step.text;
                while (i + 1 < m_script.steps.size() && m_script.steps[i + 1].kind == 'S')
                    packet += m_script.steps[++i].text;
                fault = serverSends(packet);
            } else {
                fault = perform(step);
            }
            if (!fault.isEmpty())
                return u"line %1: %2\n%3"_s.arg(step.line).arg(fault,
                                                               m_recorder.transcript.join(u'\n'));
        }
        QTest::qWait(0);
        if (!m_transport->written.isEmpty())
            return u"at the end the client also sent: "_s + QString::fromUtf8(m_transport->written);
        if (!m_recorder.events.isEmpty())
            return u"at the end also signalled: "_s + m_recorder.events.join(u", "_s)
                   + m_recorder.failure();
        if (m_recorder.isOver() && !m_transport->closed)
            return u"the session is over but the line is open"_s;
        if (m_recorder.transcript.join(u'\n').contains(
                QString::fromUtf8(settingsFor(m_script.options).password)))
            return u"the password is in the transcript"_s;
        return {};
    }

private:
    QString serverSends(const QByteArray &bytes)
    {
        if (!m_transport->written.isEmpty())
            return u"the client has already sent: "_s + QString::fromUtf8(m_transport->written);
        if (m_byteByByte) {
            for (const char byte : bytes)
                m_transport->deliver(QByteArray(1, byte));
        } else {
            m_transport->deliver(bytes);
        }
        return {};
    }

    QString perform(const WireScript::Step &step)
    {
        switch (step.kind) {
        case 'C': return expectLine(step.text);
        case 'E': return expectEvent(QString::fromUtf8(step.text));
        case 'M': return expectWords(QString::fromUtf8(step.text));
        case 'A': return call(step.text.split(' '));
        case 'X': m_transport->closeByPeer(); return {};
        case 'T':
            if (!QTest::qWaitFor([this] { return m_transport->tlsWanted; }))
                return u"TLS was not begun"_s;
            m_transport->completeTls();
            return {};
        case 'U': {
            const QByteArrayList words = step.text.split(' ');
            for (const ListedMessage &message : m_recorder.listed) {
                if (message.number == words.first().toInt())
                    return message.uid == step.text.sliced(words.first().size() + 1)
                               ? QString()
                               : u"the unique-id is: "_s + QString::fromLatin1(message.uid);
            }
            return u"not listed"_s;
        }
        case 'B': {
            const qsizetype space = step.text.indexOf(' ');
            const QByteArray received = m_recorder.received.value(step.text.first(space).toInt());
            return received == step.text.sliced(space + 1)
                       ? QString()
                       : u"received: "_s + QString::fromLatin1(received);
        }
        default: return u"unknown step"_s;
        }
    }

    QString expectLine(const QByteArray &line)
    {
        QByteArray &written = m_transport->written;
        if (!QTest::qWaitFor([&written] { return written.contains("\r\n"); }))
            return u"the client sent no \"%1\"; events: %2"_s.arg(QString::fromUtf8(line),
                                                                  m_recorder.events.join(u", "_s));
        const QByteArray sent = written.first(written.indexOf("\r\n"));
        written.remove(0, sent.size() + 2);
        const bool same =
            line.endsWith('*') ? sent.startsWith(QByteArrayView(line).chopped(1)) : sent == line;
        return same ? QString() : u"the client sent: "_s + QString::fromUtf8(sent);
    }

    QString expectEvent(const QString &event)
    {
        if (!QTest::qWaitFor([this] { return !m_recorder.events.isEmpty(); }))
            return u"not signalled: "_s + event;
        const QString signalled = m_recorder.events.takeFirst();
        return signalled == event ? QString()
                                  : u"signalled: "_s + signalled + u' ' + m_recorder.failure();
    }

    QString expectWords(const QString &words)
    {
        QString said = m_recorder.failure();
        if (m_recorder.closed)
            said += m_recorder.closed->detail;
        for (const Core::Error &error : m_recorder.refused)
            said += error.message + error.detail;
        return said.contains(words) ? QString() : u"said: "_s + said;
    }

    QString call(QByteArrayList words)
    {
        const QByteArray name = words.takeFirst();
        if (name == "retrieve")
            m_session.retrieve(numbersIn(words));
        else if (name == "remove")
            m_session.remove(numbersIn(words));
        else if (name == "reset")
            m_session.reset();
        else if (name == "quit")
            m_session.quit();
        else if (name == "pause" || name == "resume")
            m_session.setPaused(name == "pause");
        else
            return u"unknown call"_s;
        return {};
    }

    WireScript m_script;
    bool m_byteByByte;
    FakeTransport *m_transport; // owned by m_session
    Session m_session;
    SessionRecorder m_recorder;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wire_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("byteByByte");
        const QStringList files =
            QDir(wireFolder).entryList({u"*.pop3"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QByteArray name = file.chopped(5).toLatin1();
            QTest::newRow(name.constData()) << file << false;
            if (WireScript::load(wireFolder + u'/' + file).options.value("cut") != "no")
                QTest::newRow((name + ", byte by byte").constData()) << file << true;
        }
    }

    void wire()
    {
        QFETCH(QString, file);
        QFETCH(bool, byteByByte);
        const WireScript script = WireScript::load(wireFolder + u'/' + file);
        QVERIFY2(!script.steps.isEmpty(), "not a script");
        const QString fault = Player(script, byteByByte).play();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void choosesTlsFromTheStart_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<bool>("tls");
        QTest::newRow("tls") << Security::Tls << quint16(995) << true;
        QTest::newRow("tls, port of plain POP3") << Security::Tls << quint16(110) << true;
        QTest::newRow("default, port of POP3S") << Security::Default << quint16(995) << true;
        QTest::newRow("default, port of plain POP3") << Security::Default << quint16(110) << false;
        QTest::newRow("default, any port") << Security::Default << quint16(9950) << false;
        QTest::newRow("starttls, port of POP3S") << Security::StartTls << quint16(995) << false;
        QTest::newRow("none, port of POP3S") << Security::None << quint16(995) << false;
    }

    void choosesTlsFromTheStart()
    {
        QFETCH(Security, security);
        QFETCH(quint16, port);
        SessionSettings settings;
        settings.security = security;
        settings.port = port;
        QTEST(settings.tlsFromStart(), "tls");
    }

    void refusesIncompleteSettings_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("account");
        QTest::newRow("no server") << QString() << u"anna"_s;
        QTest::newRow("no account") << u"pop.example.org"_s << QString();
    }

    void refusesIncompleteSettings()
    {
        QFETCH(QString, host);
        QFETCH(QString, account);
        SessionSettings settings;
        settings.host = host;
        settings.account = account;
        Session session(settings, std::make_unique<FakeTransport>());
        SessionRecorder recorder(&session);
        session.open();
        QVERIFY(!recorder.failed);
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Configuration);
    }

    void refusesControlCharacters_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("line break in the password") << u"anna"_s << QByteArray("secret\r\nDELE 1");
        QTest::newRow("LF in the account") << u"anna\nDELE 1"_s << QByteArray("secret");
        QTest::newRow("NUL in the account")
            << QString(u"anna"_s + QChar(u'\0') + u"root"_s) << QByteArray("secret");
        QTest::newRow("separator of a token") << u"anna"_s << QByteArray("token\x01host=elsewhere");
    }

    void refusesControlCharacters()
    {
        QFETCH(QString, account);
        QFETCH(QByteArray, password);
        SessionSettings settings = settingsFor({});
        settings.account = account;
        settings.password = password;
        auto *transport = new FakeTransport;
        Session session(settings, std::unique_ptr<Transport>(transport));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.failed);
        QCOMPARE(recorder.failed->code, Core::ErrorCode::Configuration);
        QVERIFY(!recorder.failed->message.contains(u"secret"_s));
        QVERIFY(transport->written.isEmpty());
    }

    void saysNothingAfterAbort()
    {
        auto *transport = new FakeTransport;
        Session session(settingsFor({}), std::unique_ptr<Transport>(transport));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_COMPARE(session.state(), Session::State::Greeting);
        session.abort();
        QVERIFY(transport->closed);
        QCOMPARE(session.state(), Session::State::Closed);
        session.quit();
        session.retrieve({1});
        session.remove({1});
        session.reset();
        QTest::qWait(0);
        QVERIFY(recorder.events.isEmpty());
        QVERIFY(transport->written.isEmpty());
    }

    void holdsTheLogin_data()
    {
        QTest::addColumn<bool>("early");
        QTest::newRow("let go before the capabilities are known") << true;
        QTest::newRow("let go afterwards") << false;
    }

    void holdsTheLogin()
    {
        QFETCH(bool, early);
        auto *transport = new FakeTransport;
        Session session(settingsFor({}), std::unique_ptr<Transport>(transport));
        QSignalSpy connected(&session, &Session::connected);
        session.holdLogin();
        session.open();
        QTRY_COMPARE(session.state(), Session::State::Greeting);
        transport->deliver("+OK ready\r\n");
        QTRY_COMPARE(transport->written, "CAPA\r\n");
        if (early)
            session.logIn();
        transport->deliver("+OK\r\nUSER\r\n.\r\n");
        if (!early) {
            QCoreApplication::processEvents();
            QCOMPARE(transport->written, "CAPA\r\n");
            QVERIFY(connected.isEmpty());
            session.logIn();
        }
        QTRY_VERIFY(transport->written.startsWith("CAPA\r\nUSER "));
        QCOMPARE(connected.size(), 1);
    }

    void canBeAbortedInEverySlot_data()
    {
        QTest::addColumn<QString>("event");
        for (const char *event :
             {"connected clear", "authenticated USER/PASS", "listed 1 5", "data", "finished 1"})
            QTest::newRow(event) << QString::fromLatin1(event);
    }

    void canBeAbortedInEverySlot()
    {
        QFETCH(QString, event);
        auto *transport = new FakeTransport;
        Session session(settingsFor({}), std::unique_ptr<Transport>(transport));
        SessionRecorder recorder(&session);
        const auto abortAt = [&](const QString &name) {
            if (name == event)
                session.abort();
        };
        connect(&session, &Session::connected, this, [&] { abortAt(u"connected clear"_s); });
        connect(&session, &Session::authenticated, this,
                [&] { abortAt(u"authenticated USER/PASS"_s); });
        connect(&session, &Session::listed, this, [&] {
            abortAt(u"listed 1 5"_s);
            session.retrieve({1});
        });
        connect(&session, &Session::messageData, this, [&] { abortAt(u"data"_s); });
        connect(&session, &Session::messageFinished, this, [&] { abortAt(u"finished 1"_s); });
        session.open();
        const QList<std::pair<QByteArray, QByteArray>> dialogue{
            {"", "+OK\r\n"},
            {"CAPA\r\n", "-ERR\r\n"},
            {"USER anna\r\n", "+OK\r\n"},
            {"PASS secret\r\n", "+OK\r\n"},
            {"STAT\r\n", "+OK 1 5\r\n"},
            {"LIST\r\n", "+OK\r\n1 5\r\n.\r\n"},
            {"UIDL\r\n", "-ERR\r\n"},
            {"RETR 1\r\n", "+OK\r\nabc\r\n.\r\n"}};
        for (const auto &[asked, answer] : dialogue) {
            QTest::qWait(0);
            if (session.state() == Session::State::Closed)
                break;
            QCOMPARE(std::exchange(transport->written, {}), asked);
            transport->deliver(answer);
        }
        QCOMPARE(session.state(), Session::State::Closed);
        QVERIFY(transport->closed);
        QVERIFY(!recorder.isOver());
        if (event != u"data")
            QCOMPARE(recorder.events.last(), event);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
