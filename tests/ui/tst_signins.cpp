// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"
#include "ui/accounts/passwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Inlet::Tests;
using namespace Qt::StringLiterals;

class TestSignIns : public QObject
{
    Q_OBJECT

private:
    static Model::EffectiveConnection mailbox(const QString &server = u"pop.example.org"_s)
    {
        Model::EffectiveConnection mailbox{u"support"_s, {}};
        mailbox.connection.server = server;
        mailbox.connection.account = u"anna"_s;
        mailbox.connection.authentication = Model::Authentication::XOAuth2;
        mailbox.connection.oauth = Model::OAuth();
        return mailbox;
    }

private Q_SLOTS:
    void leavesATokenInTheStore()
    {
        MemoryStore store;
        SignIns signIns;
        signIns.setStore(store.functions());
        const QSignalSpy changed(&signIns, &SignIns::changed);
        QVERIFY(!signIns.isSignedIn(mailbox().connection));
        signIns.keep(mailbox().connection, "token");
        QVERIFY(signIns.isSignedIn(mailbox().connection));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(store.secrets.value(u"anna@pop.example.org:110/refresh-token"_s), "token"_ba);
        // The runner reads it there itself, and writes it back when it is replaced.
        QVERIFY(signIns.secretsFor(mailbox()).isEmpty());
        QVERIFY(!signIns.isSignedIn(mailbox(u"pop.example.net"_s).connection));

        signIns.forget(mailbox().connection);
        QVERIFY(!signIns.isSignedIn(mailbox().connection));
        QVERIFY(store.secrets.isEmpty());
    }

    void keepsATokenForThisRunWithoutAStore()
    {
        MemoryStore store;
        store.isThere = false;
        SignIns signIns;
        signIns.setStore(store.functions());
        signIns.keep(mailbox().connection, "token");
        QVERIFY(signIns.isSignedIn(mailbox().connection));
        QCOMPARE(signIns.secretsFor(mailbox()).value(u"support"_s), u"token"_s);
        signIns.forget(mailbox().connection);
        QVERIFY(signIns.secretsFor(mailbox()).isEmpty());
    }

    void findsWhatWasKeptBefore()
    {
        MemoryStore store;
        store.secrets = {{u"anna@pop.example.org:110/refresh-token"_s, "token"},
                         {u"anna@pop.example.org:110/client-secret"_s, "secret"}};
        SignIns signIns;
        signIns.setStore(store.functions());
        signIns.load(mailbox().connection);
        QVERIFY(signIns.isSignedIn(mailbox().connection));
        QCOMPARE(signIns.clientSecret(mailbox().connection), u"secret"_s);
        QCOMPARE(signIns.secretsFor(mailbox()).value(u"support.client-secret"_s), u"secret"_s);
        signIns.setClientSecret(mailbox().connection, {});
        QVERIFY(!store.secrets.contains(u"anna@pop.example.org:110/client-secret"_s));
        QVERIFY(signIns.secretsFor(mailbox()).isEmpty());
    }

    void aTypedPasswordIsNoRefreshToken()
    {
        MemoryStore store;
        Passwords passwords;
        passwords.setStore(store.functions());
        passwords.setPassword(u"support"_s, u"typed"_s);
        QVERIFY(passwords.secretsFor(mailbox()).isEmpty());
        Model::EffectiveConnection plain = mailbox();
        plain.connection.authentication = Model::Authentication::Auto;
        QCOMPARE(passwords.secretsFor(plain).value(u"support"_s), u"typed"_s);
    }

    void aFormCallsItWhatItIs()
    {
        Model::Connection connection = mailbox().connection;
        QCOMPARE(Passwords::caption(connection), u"Client secret:"_s);
        connection.oauth.reset();
        QCOMPARE(Passwords::caption(connection), u"Access token:"_s);
        connection.authentication = Model::Authentication::Plain;
        QCOMPARE(Passwords::caption(connection), u"Pass&word:"_s);
    }
};

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
