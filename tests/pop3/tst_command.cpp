// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/command.h"

#include <QTest>

using namespace Inlet::Pop3;
using Inlet::Core::ErrorCode;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("redacted");
        using List = QByteArrayList;
        QTest::newRow("without argument")
            << Verb::Capa << List{} << QByteArray("CAPA\r\n") << QByteArray("CAPA");
        QTest::newRow("account") << Verb::User << List{"anna"} << QByteArray("USER anna\r\n")
                                 << QByteArray("USER anna");
        QTest::newRow("account in UTF-8")
            << Verb::User << List{"\xc3\xa9"} << QByteArray("USER \xc3\xa9\r\n")
            << QByteArray("USER \xc3\xa9");
        QTest::newRow("password") << Verb::Pass << List{"s3 cret"} << QByteArray("PASS s3 cret\r\n")
                                  << QByteArray("PASS ****");
        QTest::newRow("empty password")
            << Verb::Pass << List{""} << QByteArray("PASS \r\n") << QByteArray("PASS ****");
        QTest::newRow("digest") << Verb::Apop << List{"anna", "c4c9"}
                                << QByteArray("APOP anna c4c9\r\n") << QByteArray("APOP anna ****");
        QTest::newRow("mechanism") << Verb::Auth << List{"PLAIN"} << QByteArray("AUTH PLAIN\r\n")
                                   << QByteArray("AUTH PLAIN");
        QTest::newRow("initial response")
            << Verb::Auth << List{"PLAIN", "AGE="} << QByteArray("AUTH PLAIN AGE=\r\n")
            << QByteArray("AUTH PLAIN ****");
        QTest::newRow("response") << Verb::SaslResponse << List{"AGE="} << QByteArray("AGE=\r\n")
                                  << QByteArray("****");
        QTest::newRow("empty response")
            << Verb::SaslResponse << List{""} << QByteArray("\r\n") << QByteArray("****");
        QTest::newRow("long response")
            << Verb::SaslResponse << List{QByteArray(4000, 'A')} << QByteArray(4000, 'A') + "\r\n"
            << QByteArray("****");
        QTest::newRow("255 octets")
            << Verb::User << List{QByteArray(248, 'a')} << "USER " + QByteArray(248, 'a') + "\r\n"
            << "USER " + QByteArray(248, 'a');
    }

    void writes()
    {
        QFETCH(Verb, verb);
        QFETCH(QByteArrayList, arguments);
        const auto command = Command::create(verb, arguments);
        QVERIFY(command);
        QTEST(command->wire(), "wire");
        QTEST(command->redacted(), "redacted");
    }

    void refuses_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("LF") << Verb::User << QByteArray("anna\nDELE 1");
        QTest::newRow("CR") << Verb::Pass << QByteArray("pass\rDELE 1");
        QTest::newRow("CRLF") << Verb::Pass << QByteArray("pass\r\nQUIT");
        QTest::newRow("NUL") << Verb::User << QByteArray("an\0na", 5);
        QTest::newRow("NUL at the end") << Verb::User << QByteArray("anna\0", 5);
        QTest::newRow("LF in a response") << Verb::SaslResponse << QByteArray("A\nB");
        QTest::newRow("256 octets") << Verb::User << QByteArray(249, 'a');
    }

    void refuses()
    {
        QFETCH(Verb, verb);
        QFETCH(QByteArray, argument);
        const auto command = Command::create(verb, {argument});
        QVERIFY(!command);
        QCOMPARE(command.error().code, ErrorCode::Configuration);
        QVERIFY(!command.error().message.contains(QString::fromUtf8(argument)));
    }

    void numbersMessages()
    {
        const Command command(Verb::Retr, 17);
        QCOMPARE(command.wire(), "RETR 17\r\n");
        QCOMPARE(command.number(), 17);
        QCOMPARE(command.answerShape(), Shape::Body);
        QVERIFY(!command.travelsAlone());
        QVERIFY(!Command(Verb::Quit).travelsAlone());
        QVERIFY(Command(Verb::Auth).travelsAlone());
        QVERIFY(Command(Verb::Stls).travelsAlone());
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
