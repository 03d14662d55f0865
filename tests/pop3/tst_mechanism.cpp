// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/mechanism.h"

#include <QTest>

using namespace Inlet::Pop3;
using Inlet::Core::ErrorCode;

class TestMechanism : public QObject
{
    Q_OBJECT

private:
    static LoginConditions conditions(const QByteArray &offered)
    {
        LoginConditions result;
        if (offered == "no CAPA")
            return result;
        result.capabilities.setKnown();
        if (!offered.isEmpty() && !result.capabilities.addLine("SASL " + offered))
            qFatal("not a line of CAPA");
        return result;
    }

private Q_SLOTS:
    void takesTheStrongest_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<bool>("bindable");
        QTest::addColumn<Mechanism>("mechanism");
        using enum Mechanism;
        const QByteArray all("LOGIN PLAIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-1-PLUS SCRAM-SHA-256 "
                             "SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER GSSAPI");
        QTest::newRow("all") << all << true << ScramSha256Plus;
        QTest::newRow("all, nothing to bind to") << all << false << ScramSha256;
        QTest::newRow("a stronger hash before binding")
            << QByteArray("SCRAM-SHA-1-PLUS SCRAM-SHA-1 SCRAM-SHA-256") << true << ScramSha256;
        QTest::newRow("binding only")
            << QByteArray("PLAIN SCRAM-SHA-256-PLUS") << true << ScramSha256Plus;
        QTest::newRow("binding only, nothing to bind to")
            << QByteArray("PLAIN SCRAM-SHA-256-PLUS") << false << Plain;
        QTest::newRow("SCRAM-SHA-1-PLUS")
            << QByteArray("SCRAM-SHA-1 SCRAM-SHA-1-PLUS CRAM-MD5") << true << ScramSha1Plus;
        QTest::newRow("SCRAM-SHA-1") << QByteArray("CRAM-MD5 scram-sha-1") << true << ScramSha1;
        QTest::newRow("CRAM-MD5") << QByteArray("LOGIN PLAIN CRAM-MD5") << true << CramMd5;
        QTest::newRow("PLAIN") << QByteArray("LOGIN PLAIN") << true << Plain;
        QTest::newRow("LOGIN") << QByteArray("LOGIN") << true << Login;
        QTest::newRow("tokens only") << QByteArray("XOAUTH2 OAUTHBEARER") << true << UserPass;
        QTest::newRow("unknown only") << QByteArray("GSSAPI NTLM") << true << UserPass;
        QTest::newRow("none") << QByteArray() << true << UserPass;
        QTest::newRow("no CAPA") << QByteArray("no CAPA") << true << UserPass;
    }

    void takesTheStrongest()
    {
        QFETCH(QByteArray, offered);
        QFETCH(bool, bindable);
        LoginConditions with = conditions(offered);
        with.timestamp = "<1.2@pop.example.org>"; // APOP is never taken unasked
        if (bindable)
            with.binding = {"tls-server-end-point", "hash"};
        const auto chosen = chooseMechanism(Authentication::Auto, with);
        QVERIFY(chosen);
        QTEST(*chosen, "mechanism");
    }

    void keepsToAChoice_data()
    {
        QTest::addColumn<Authentication>("wanted");
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<std::optional<Mechanism>>("mechanism"); // nothing: refused
        using enum Authentication;
        const auto row = [](const char *name, Authentication wanted, const char *offered,
                            std::optional<Mechanism> mechanism) {
            QTest::newRow(name) << wanted << QByteArray(offered) << mechanism;
        };
        row("scram-sha-256", ScramSha256, "PLAIN SCRAM-SHA-256", Mechanism::ScramSha256);
        row("scram-sha-256, bound", ScramSha256, "SCRAM-SHA-256 SCRAM-SHA-256-PLUS",
            Mechanism::ScramSha256Plus);
        row("scram-sha-256, taken away", ScramSha256, "PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1", {});
        row("scram-sha-256, no CAPA", ScramSha256, "no CAPA", Mechanism::ScramSha256);
        row("scram-sha-1", ScramSha1, "SCRAM-SHA-256 SCRAM-SHA-1", Mechanism::ScramSha1);
        row("scram-sha-1, bound", ScramSha1, "SCRAM-SHA-1-PLUS", Mechanism::ScramSha1Plus);
        row("scram-sha-1, taken away", ScramSha1, "PLAIN", {});
        row("cram-md5", CramMd5, "SCRAM-SHA-256 CRAM-MD5", Mechanism::CramMd5);
        row("cram-md5, taken away", CramMd5, "PLAIN LOGIN", {});
        row("cram-md5, nothing offered", CramMd5, "", {});
        row("plain", Plain, "SCRAM-SHA-256 PLAIN", Mechanism::Plain);
        row("plain, taken away", Plain, "LOGIN", {});
        row("login", Authentication::Login, "PLAIN LOGIN", Mechanism::Login);
        row("login, taken away", Authentication::Login, "PLAIN", {});
        row("password", Password, "SCRAM-SHA-256", Mechanism::UserPass);
        row("apop without timestamp", Apop, "SCRAM-SHA-256", {});
        row("xoauth2, taken away", XOAuth2, "PLAIN", {});
        row("oauthbearer, taken away", OAuthBearer, "PLAIN XOAUTH2", {});
    }

    void keepsToAChoice()
    {
        QFETCH(Authentication, wanted);
        QFETCH(QByteArray, offered);
        QFETCH(std::optional<Mechanism>, mechanism);
        LoginConditions with = conditions(offered);
        with.encrypted = true;
        with.binding = {"tls-server-end-point", "hash"};
        const auto chosen = chooseMechanism(wanted, with);
        QCOMPARE(chosen.hasValue(), mechanism.has_value());
        if (mechanism)
            QCOMPARE(*chosen, *mechanism);
        else
            QCOMPARE(chosen.error().code, ErrorCode::Login);
    }

    void findsTheTimestamp_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("timestamp");
        const auto row = [](const char *name, const QByteArray &greeting,
                            const QByteArray &timestamp) {
            QTest::newRow(name) << greeting << timestamp;
        };
        row("at the end", "POP3 ready <1896.697170952@dbc.mtview.ca.us>",
            "<1896.697170952@dbc.mtview.ca.us>");
        row("in the middle", "<1.2@host> ready", "<1.2@host>");
        row("none", "ready", {});
        row("not closed", "ready <1.2@host", {});
        row("no at sign", "ready <host>", {});
        row("two at signs", "ready <1@2@host>", {});
        row("nothing before the at sign", "ready <@host>", {});
        row("nothing behind the at sign", "ready <1@>", {});
        row("blank", "ready <1 2@host>", {});
        row("8 bit", "ready <1\xc3\xa9@host>", {});
        row("control character", "ready <1\x01@host>", {});
        row("nested", "ready <<1@host>", {});
        row("long", QByteArray(8000, '<'), {});
    }

    void findsTheTimestamp()
    {
        QFETCH(QByteArray, greeting);
        QTEST(apopTimestamp(greeting), "timestamp");
    }
};

QTEST_GUILESS_MAIN(TestMechanism)
#include "tst_mechanism.moc"
