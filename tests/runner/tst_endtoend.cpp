// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot.h"
#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int MessageCount = 200;

/** Codes 1 to 4 in turn, and every tenth message fails. */
int codeOf(int index)
{
    return index % 10 == 9 ? 0 : index % 4 + 1;
}

bool staysOnTheServer(int index)
{
    const int code = codeOf(index);
    return code == 0 || code == 2 || code == 4;
}

QByteArray messageAt(int index)
{
    return message("code " + QByteArray::number(codeOf(index)) + " number "
                       + QByteArray::number(index),
                   "Line one\r\n.dot\r\n..two dots\r\n" + QByteArray(index * 10, 'x') + "\r\n");
}

} // namespace

/** The runner against a server of another maker, over every security it can have. */
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlesAMailbox_data()
    {
        QTest::addColumn<QString>("security");
        QTest::addColumn<bool>("isTlsPort");
        QTest::addColumn<bool>("pinned");
        QTest::newRow("plain") << u"none"_s << false << false;
        QTest::newRow("STLS") << u"default"_s << false << false;
        QTest::newRow("TLS") << u"tls"_s << true << false;
        QTest::newRow("TLS, pinned") << u"tls"_s << true << true;
    }

    void handlesAMailbox()
    {
        QFETCH(QString, security);
        QFETCH(bool, isTlsPort);
        QFETCH(bool, pinned);
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Dovecot dovecot;
        QList<QByteArray> messages;
        for (int i = 0; i < MessageCount; ++i)
            messages.append(messageAt(i));
        QVERIFY(dovecot.seed(messages));
        const Core::Result<void> started = dovecot.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));

        ProjectFolder folder;
        folder.setScript({u"const code = Number(mailMessage.subject.split(' ')[1]);"_s,
                          u"if (code === 0)"_s, u"    throw new Error('told to fail');"_s,
                          u"vars.subject = mailMessage.subject;"_s, u"return code;"_s});
        folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"ignore"_s}});
        // Several sessions: what one decided must hold when the next begins.
        folder.activity.insert(u"limits"_s, QJsonObject{{u"messagesPerSession"_s, 64}});
        folder.activity.insert(u"useExternalAccount"_s, true);
        folder.activity.insert(u"externalAccount"_s, u"dovecot"_s);
        QJsonObject connection{{u"server"_s, u"localhost"_s},
                               {u"port"_s, isTlsPort ? dovecot.tlsPort() : dovecot.plainPort()},
                               {u"account"_s, Dovecot::account()},
                               {u"security"_s, security}};
        if (pinned)
            connection.insert(
                u"pinnedCertificates"_s,
                QJsonArray{
                    QString(u"sha256:"_s + QString::fromLatin1(dovecot.fingerprint().toHex()))});
        else
            connection.insert(u"caFile"_s, dovecot.caFile());
        folder.project.insert(
            u"externalAccounts"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"dovecot"_s}, {u"connection"_s, connection}}});

        const QStringList arguments{
            u"run"_s,     folder.write(),         u"--once"_s, u"--log"_s, u"jsonl"_s,
            u"--state"_s, folder.path(u"state"_s)};
        const auto run = [&arguments] {
            RunnerProcess runner(arguments);
            runner.setEnvironment(u"INLET_PASSWORD_DOVECOT"_s,
                                  QString::fromUtf8(Dovecot::password()));
            runner.start();
            return runner.finish();
        };
        const auto result = run();
        QVERIFY2(result.exitStatus == 0, result.output.right(2000) + result.complaints);
        const auto handled = result.ofType(Core::EventType::Message);
        QCOMPARE(handled.size(), MessageCount);
        int fires = 0;
        QList<QByteArray> left;
        for (int i = 0; i < MessageCount; ++i) {
            const QJsonObject members = handled.at(i).members;
            QCOMPARE(members.value("returnCode"_L1).toInt(), codeOf(i));
            QCOMPARE(members.value("size"_L1).toInteger(), messageAt(i).size());
            fires += codeOf(i) == 1 || codeOf(i) == 2 ? 1 : 0;
            if (staysOnTheServer(i))
                left.append(messageAt(i));
        }
        QCOMPARE(result.ofType(Core::EventType::Transition).size(), fires);
        QCOMPARE(result.ofType(Core::EventType::SessionClosed).size(), 4);
        QCOMPARE(result.only(Core::EventType::TaskFinished).value("deleted"_L1).toInt(),
                 MessageCount - left.size());
        QCOMPARE(dovecot.messages(), left);
        const QString expected = security == "none"_L1 ? u"none"_s : u"tls"_s;
        QCOMPARE(result.ofType(Core::EventType::Connected)
                     .first()
                     .members.value("security"_L1)
                     .toString(),
                 expected);

        // What was left is handled again, and ids say that it is the same.
        const auto again = run();
        QCOMPARE(again.ofType(Core::EventType::Message).size(), left.size());
        QCOMPARE(dovecot.messages(), left);
    }

    void refusesAWrongPassword()
    {
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Dovecot dovecot;
        QVERIFY(dovecot.seed({messageAt(0)}));
        QVERIFY(dovecot.start());
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.setConnection({{u"server"_s, u"localhost"_s},
                              {u"port"_s, dovecot.tlsPort()},
                              {u"account"_s, Dovecot::account()},
                              {u"security"_s, u"tls"_s},
                              {u"caFile"_s, dovecot.caFile()}});
        RunnerProcess runner({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--password-stdin"_s, u"--state"_s, folder.path(u"state"_s)});
        runner.start();
        runner.writeLine("not-the-password");
        const auto result = runner.finish();
        QCOMPARE(result.exitStatus, 77);
        QCOMPARE(result.only(Core::EventType::Error).value("code"_L1).toString(), u"login"_s);
        QVERIFY(!result.output.contains("not-the-password"));
        QCOMPARE(dovecot.messages().size(), 1);
    }

    void refusesAnUnknownCertificate()
    {
        if (!Dovecot::isInstalled())
            QSKIP("Dovecot is not installed.");
        Dovecot dovecot;
        QVERIFY(dovecot.seed({messageAt(0)}));
        QVERIFY(dovecot.start());
        ProjectFolder folder;
        folder.setScript({u"return 1;"_s});
        folder.setConnection({{u"server"_s, u"localhost"_s},
                              {u"port"_s, dovecot.tlsPort()},
                              {u"account"_s, Dovecot::account()},
                              {u"security"_s, u"tls"_s}});
        RunnerProcess runner({u"run"_s, folder.write(), u"--once"_s, u"--log"_s, u"jsonl"_s,
                              u"--password-stdin"_s, u"--state"_s, folder.path(u"state"_s)});
        runner.start();
        runner.writeLine(Dovecot::password());
        const auto result = runner.finish();
        QCOMPARE(result.exitStatus, 69);
        const QJsonObject error = result.only(Core::EventType::Error);
        QCOMPARE(error.value("code"_L1).toString(), u"tls"_s);
        const QString words =
            error.value("text"_L1).toString() + error.value("detail"_L1).toString();
        QVERIFY2(
            words.contains(QString::fromLatin1(dovecot.fingerprint().toHex()), Qt::CaseInsensitive),
            qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
