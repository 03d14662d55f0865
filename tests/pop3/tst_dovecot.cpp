// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/session.h"
#include "support/dovecot.h"
#include "support/sessionrecorder.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::Pop3;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** The session against a real server. */
class TestDovecot : public QObject
{
    Q_OBJECT

private:
    Dovecot m_dovecot;

    SessionSettings settings(Security security) const
    {
        SessionSettings values;
        values.host = u"localhost"_s;
        values.port = security == Security::Tls ? m_dovecot.tlsPort() : m_dovecot.plainPort();
        values.security = security;
        values.account = Dovecot::account();
        values.password = Dovecot::password();
        values.caFile = m_dovecot.caFile();
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        const Core::Result<void> started = m_dovecot.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    }

    void logsIn_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<Authentication>("authentication");
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<bool>("encrypted");
        using enum Authentication;
        QTest::newRow("none, password") << Security::None << Password << u"USER/PASS"_s << false;
        QTest::newRow("none, apop") << Security::None << Apop << u"APOP"_s << false;
        QTest::newRow("none, auto") << Security::None << Auto << u"SCRAM-SHA-256"_s << false;
        QTest::newRow("none, cram-md5") << Security::None << CramMd5 << u"CRAM-MD5"_s << false;
        QTest::newRow("starttls, password")
            << Security::StartTls << Password << u"USER/PASS"_s << true;
        QTest::newRow("starttls, plain") << Security::StartTls << Plain << u"PLAIN"_s << true;
        QTest::newRow("starttls, apop") << Security::StartTls << Apop << u"APOP"_s << true;
        QTest::newRow("starttls, login")
            << Security::StartTls << Authentication::Login << u"LOGIN"_s << true;
        QTest::newRow("starttls, scram-sha-1")
            << Security::StartTls << ScramSha1 << u"SCRAM-SHA-1"_s << true;
        QTest::newRow("none, login")
            << Security::None << Authentication::Login << u"LOGIN"_s << false;
        QTest::newRow("none, scram-sha-1")
            << Security::None << ScramSha1 << u"SCRAM-SHA-1"_s << false;
        QTest::newRow("default, scram-sha-256")
            << Security::Default << ScramSha256 << u"SCRAM-SHA-256"_s << true;
        QTest::newRow("tls, auto") << Security::Tls << Auto << u"SCRAM-SHA-256"_s << true;
        QTest::newRow("tls, plain") << Security::Tls << Plain << u"PLAIN"_s << true;
    }

    void logsIn()
    {
        QFETCH(Security, security);
        QFETCH(Authentication, authentication);
        SessionSettings values = settings(security);
        values.authentication = authentication;
        Session session(values);
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.isListed || recorder.isOver());
        QVERIFY2(recorder.isListed, qPrintable(recorder.failure() + m_dovecot.log()));
        QTEST(recorder.mechanism, "mechanism");
        QTEST(recorder.connection->encrypted, "encrypted");
        QCOMPARE(recorder.connection->clearTextWarning, security == Security::None);
        session.quit();
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.closed && recorder.closed->committed);
        QVERIFY(!recorder.transcript.join(u'\n').contains(QString::fromUtf8(Dovecot::password())));
    }

    void refusesAWrongPassword_data()
    {
        QTest::addColumn<Authentication>("authentication");
        QTest::newRow("password") << Authentication::Password;
        QTest::newRow("apop") << Authentication::Apop;
        QTest::newRow("plain") << Authentication::Plain;
        QTest::newRow("cram-md5") << Authentication::CramMd5;
        QTest::newRow("login") << Authentication::Login;
        QTest::newRow("scram-sha-1") << Authentication::ScramSha1;
        QTest::newRow("scram-sha-256") << Authentication::ScramSha256;
    }

    void refusesAWrongPassword()
    {
        QFETCH(Authentication, authentication);
        SessionSettings values = settings(Security::StartTls);
        values.authentication = authentication;
        values.password = "wrong";
        Session session(values);
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.failed);
        QVERIFY2(recorder.failed->code == Core::ErrorCode::Login, qPrintable(recorder.failure()));
    }

    void saysThatTheMailboxIsInUse()
    {
        Session first(settings(Security::None));
        SessionRecorder firstRecorder(&first);
        first.open();
        QTRY_VERIFY2(firstRecorder.isListed, qPrintable(firstRecorder.failure()));
        Session second(settings(Security::None));
        SessionRecorder secondRecorder(&second);
        second.open();
        // Dovecot waits ten seconds for the lock before it gives up.
        QTRY_VERIFY_WITH_TIMEOUT(secondRecorder.isOver(), 30'000);
        QVERIFY(secondRecorder.failed);
        QVERIFY2(secondRecorder.failed->code == Core::ErrorCode::Busy,
                 qPrintable(secondRecorder.failure()));
    }

    void retrievesAndRemoves_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("none") << Security::None;
        QTest::newRow("tls") << Security::Tls;
    }

    void retrievesAndRemoves()
    {
        QFETCH(Security, security);
        QList<QByteArray> mails;
        for (int i = 1; i <= 200; ++i) {
            mails += "Subject: " + QByteArray::number(i) + "\r\n\r\n.\r\n..dots\r\n"
                     + QByteArray("line of text\r\n").repeated(i * 37) + "end\r\n";
        }
        const QList<QByteArray> before = m_dovecot.messages();
        QVERIFY(before.isEmpty());
        QVERIFY(m_dovecot.seed(mails));

        Session session(settings(security));
        SessionRecorder recorder(&session);
        // Every second message is removed as soon as it is there, between the retrievals that are on their way.
        connect(&session, &Session::messageFinished, this, [&session](int number) {
            if (number % 2 == 0)
                session.remove({number});
        });
        session.open();
        QTRY_VERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        QCOMPARE(recorder.listed.size(), 200);
        session.retrieve(recorder.numbers());
        QTRY_VERIFY2(recorder.finished.size() == 200 || recorder.isOver(),
                     qPrintable(recorder.failure()));
        QCOMPARE(recorder.received.values(), mails);
        QTRY_COMPARE(recorder.removed.size(), 100);
        QCOMPARE(m_dovecot.messages().size(), 200);
        session.quit();
        QTRY_VERIFY(recorder.isOver());
        QVERIFY(recorder.closed && recorder.closed->committed);

        QList<QByteArray> odd;
        for (qsizetype i = 0; i < mails.size(); i += 2)
            odd += mails[i];
        QCOMPARE(m_dovecot.messages(), odd);

        Session second(settings(security));
        SessionRecorder secondRecorder(&second);
        second.open();
        QTRY_VERIFY2(secondRecorder.isListed, qPrintable(secondRecorder.failure()));
        QCOMPARE(secondRecorder.listed.size(), 100);
        QCOMPARE(secondRecorder.listed[1].uid, recorder.listed[2].uid);
        second.remove(secondRecorder.numbers());
        second.quit();
        QTRY_VERIFY(secondRecorder.isOver());
        QVERIFY(m_dovecot.messages().isEmpty());
    }

    void abortsWithoutRemoving()
    {
        QVERIFY(m_dovecot.seed({"Subject: stays\r\n\r\nbody\r\n"}));
        Session session(settings(Security::None));
        SessionRecorder recorder(&session);
        session.open();
        QTRY_VERIFY2(recorder.isListed, qPrintable(recorder.failure()));
        session.remove({1});
        QTRY_COMPARE(recorder.removed, QList<int>{1});
        session.abort();
        QCOMPARE(m_dovecot.messages().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDovecot)
#include "tst_dovecot.moc"
