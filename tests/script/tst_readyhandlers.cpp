// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/warnings.h"
#include "message/mailmessage.h"
#include "script/scriptrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Inlet::Message::MailMessage;

namespace {

const QString Folder = QStringLiteral(INLET_SOURCE_DIR "/resources/snippets");

QString handler(const QString &name)
{
    QFile file(Folder + u'/' + name + u".js"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QByteArray Bounce =
    "Return-Path: <>\r\n"
    "From: MAILER-DAEMON@example.org\r\n"
    "Subject: Undelivered\r\n"
    "Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n"
    "\r\n"
    "--r\r\n"
    "\r\n"
    "It did not go.\r\n"
    "--r\r\n"
    "Content-Type: message/delivery-status\r\n"
    "\r\n"
    "Reporting-MTA: dns; mx.example.org\r\n"
    "\r\n"
    "Final-Recipient: rfc822; gone@example.com\r\n"
    "Action: failed\r\n"
    "Status: 5.1.1\r\n"
    "Diagnostic-Code: smtp; 550 no such user\r\n"
    "--r--\r\n";

const QByteArray AutoReply =
    "From: anna@example.org\r\nSubject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nI am away.\r\n";

const QByteArray WithFile = "From: Ann <ann@EXAMPLE.org>\r\n"
                            "Subject: Invoice\r\n"
                            "Content-Type: multipart/mixed; boundary=b\r\n"
                            "\r\n"
                            "--b\r\n"
                            "\r\n"
                            "See there.\r\n"
                            "--b\r\n"
                            "Content-Type: application/pdf\r\n"
                            "Content-Disposition: attachment; filename=a.pdf\r\n"
                            "Content-Transfer-Encoding: base64\r\n"
                            "\r\n"
                            "AAEC\r\n"
                            "--b--\r\n";

} // namespace

/** The handlers the insert menu offers, on messages they are for and on others. */
class tst_ReadyHandlers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("vars"); ///< some of them, as JSON
        const QByteArray plain = "From: anna@example.org\r\nSubject: Hello\r\n\r\nGood morning\r\n";
        QTest::newRow("ticket")
            << u"ticket-number"_s
            << QByteArray(
                   "From: anna@example.org\r\nSubject: Re: [#4711] Printer\r\n\r\nIt works.\r\n\r\n> old\r\n")
            << 1 << QByteArray(R"({"ticket":"4711","sender":"anna@example.org"})");
        QTest::newRow("ticket, Korean subject")
            << u"ticket-number"_s
            << QByteArray("From: anna@example.org\r\nSubject: =?utf-8?b?")
                   + QByteArray("문의 #815 답장").toBase64() + "?=\r\n\r\nx\r\n"
            << 1 << QByteArray(R"({"ticket":"815"})");
        QTest::newRow("ticket, none") << u"ticket-number"_s << plain << 4 << QByteArray("{}");
        QTest::newRow("unsubscribe by subject")
            << u"unsubscribe"_s
            << QByteArray(
                   "From: Anna@Example.org\r\nTo: news+42@example.com\r\nSubject: Unsubscribe\r\n\r\n\r\n")
            << 1 << QByteArray(R"({"unsubscribe":"anna@example.org","list":"42"})");
        QTest::newRow("unsubscribe by text")
            << u"unsubscribe"_s
            << QByteArray(
                   "From: anna@example.org\r\nTo: news@example.com\r\nSubject: Re: News\r\n\r\nPlease remove me\r\n")
            << 1 << QByteArray(R"({"unsubscribe":"anna@example.org","list":""})");
        QTest::newRow("unsubscribe, something else")
            << u"unsubscribe"_s << plain << 4 << QByteArray("{}");
        QTest::newRow("unsubscribe, a program")
            << u"unsubscribe"_s << AutoReply << 4 << QByteArray("{}");
        QTest::newRow("bounce")
            << u"bounce"_s << Bounce << 1
            << QByteArray(R"({"address":"gone@example.com","status":"5.1.1","permanent":true})");
        QTest::newRow("bounce, none") << u"bounce"_s << plain << 4 << QByteArray("{}");
        QTest::newRow("auto-reply") << u"auto-reply"_s << AutoReply << 3 << QByteArray("{}");
        QTest::newRow("auto-reply, none")
            << u"auto-reply"_s << plain << 2 << QByteArray(R"({"subject":"Hello"})");
        QTest::newRow("save") << u"save-by-sender"_s << WithFile << 2
                              << QByteArray(R"({"folder":"partners","sender":"ann@EXAMPLE.org"})");
        QTest::newRow("save, nothing") << u"save-by-sender"_s << plain << 4 << QByteArray("{}");
    }

    void runs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, mail);
        QFETCH(int, code);
        QFETCH(QByteArray, vars);
        const HandlerScript script(handler(name));
        QVERIFY(script.check().isEmpty());
        const MailMessage message = MailMessage::parse(mail, {});
        ScriptRunner runner(script, {}, 10s);
        const RunResult result = runner.runHandler({}, {&message, u"u1"_s, 1});
        QVERIFY2(!result.failure, qPrintable(result.failure.value_or(ScriptFailure{}).text));
        QCOMPARE(result.returnCode, code);
        const QJsonObject wanted = QJsonDocument::fromJson(vars).object();
        for (auto var = wanted.begin(); var != wanted.end(); ++var)
            QCOMPARE(result.vars.value(var.key()), var.value());
    }

    void allAreRun()
    {
        const QStringList files = QDir(Folder).entryList({u"*.js"_s});
        QCOMPARE(files, (QStringList{u"auto-reply.js"_s, u"bounce.js"_s, u"save-by-sender.js"_s,
                                     u"ticket-number.js"_s, u"unsubscribe.js"_s}));
        for (const QString &file : files) {
            const QString text = handler(file.chopped(3));
            QVERIFY2(text.startsWith("// "_L1), qPrintable(file));
            QVERIFY2(Inlet::Language::warnings(text, Inlet::Language::Purpose::Handler).isEmpty(),
                     qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ReadyHandlers)
#include "tst_readyhandlers.moc"
