// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/redaction.h"

#include <QTest>

using namespace Inlet::Pop3;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const QByteArray &secret, const QByteArray &sent,
                            const QByteArray &text, const QByteArray &shown) {
            QTest::newRow(name) << secret << sent << text << shown;
        };
        row("nothing of it", "secret", {}, "wrong password", "wrong password");
        row("in clear", "secret", {}, "\"secret\" is wrong", "\"***\" is wrong");
        row("inside a word", "secret", {}, "PASSsecretX", "PASS***X");
        row("twice", "secret", {}, "secretsecret secret", "****** ***");
        row("in UTF-8", "p\xc3\xa4ss", {}, "no p\xc3\xa4ss", "no ***");
        row("Base64", "secret!", {}, "no c2VjcmV0IQ==", "no ***==");
        row("hexadecimal", "secret", {}, "no 736563726574", "no ***");
        row("hexadecimal, upper case", "sec\xffret", {}, "no 736563FF726574", "no ***");
        row("short, as a word", "pw", {}, "(pw) is wrong, pw", "(***) is wrong, ***");
        row("short, inside words", "a", {}, "bad mailbox 61 YQ", "bad mailbox 61 YQ");
        row("short, beside UTF-8", "p", {}, "p\xc3\xa4 \xc3\xa4p", "p\xc3\xa4 \xc3\xa4p");
        row("empty", "", {}, "no password", "no password");
        row("sent with PLAIN", "secret", "AGFubmEAc2VjcmV0", "AUTH PLAIN AGFubmEAc2VjcmV0",
            "AUTH PLAIN ***");
        row("sent with PLAIN, without its end", "secretX",
            "AGFubmEAc2VjcmV0WA==", "bad AGFubmEAc2VjcmV0WA", "bad ***");
        row("sent with PLAIN, hexadecimal", "secret", "AGFubmEAc2VjcmV0",
            "no 00616e6e6100736563726574", "no ***");
        row("sent with LOGIN", "secret", "YW5uYQ==", "anna, no YW5uYQ==", "anna, no ***");
        row("sent with CRAM-MD5", "secret", "YW5uYSBiOTEzYTYwMmM3ZWRhN2E0", "no b913a602c7eda7a4",
            "no ***");
        row("sent with APOP", "secret", "b913a602c7eda7a4", "no b913a602c7eda7a4", "no ***");
        row("no initial response", "secret", "=", "a = b", "a = b");
        row("cancelled", "secret", "*", "a * b", "a * b");
        row("the account", "secret", "anna", "anna is unknown", "anna is unknown");
    }

    void hides()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, text);
        Redaction redaction(secret);
        redaction.addSent(sent, "anna");
        QTEST(redaction.applied(text), "shown");
    }

    void hidesBeforeItCuts()
    {
        const QByteArray text = QByteArray(508, 'x') + " TopS3cret!";
        QVERIFY(!Redaction("TopS3cret!").quoted(text).contains(QStringLiteral("Top")));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
