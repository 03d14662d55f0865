// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client.h"

#include <QTest>

using namespace Inlet;
using namespace Inlet::OAuth;
using namespace Qt::StringLiterals;
using Model::OAuthGrant;
using Model::OAuthProvider;

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatTheProviderIsKnownFor_data()
    {
        QTest::addColumn<Model::OAuth>("oauth");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("scopes");
        const auto endpoints = [](const QString &tenant) {
            const QString base = u"https://login.microsoftonline.com/%1/oauth2/v2.0/"_s.arg(tenant);
            return QStringList{base + u"authorize"_s, base + u"token"_s, base + u"devicecode"_s};
        };
        const QStringList popScopes{u"https://outlook.office.com/POP.AccessAsUser.All"_s,
                                    u"offline_access"_s};
        Model::OAuth oauth;
        QTest::newRow("Microsoft, any organization")
            << oauth << u"Microsoft 365"_s << endpoints(u"organizations"_s) << popScopes;
        oauth.tenant = u"example.onmicrosoft.com"_s;
        oauth.grant = OAuthGrant::DeviceCode;
        QTest::newRow("Microsoft, a tenant, device code")
            << oauth << u"Microsoft 365"_s << endpoints(oauth.tenant) << popScopes;
        oauth.grant = OAuthGrant::ClientCredentials;
        QTest::newRow("Microsoft, client credentials")
            << oauth << u"Microsoft 365"_s << endpoints(oauth.tenant)
            << QStringList{u"https://outlook.office365.com/.default"_s};
        oauth.scopes = {u"x"_s};
        oauth.tokenEndpoint = u"https://proxy.example.org/token"_s;
        QStringList replaced = endpoints(oauth.tenant);
        replaced[1] = oauth.tokenEndpoint;
        QTest::newRow("own values win")
            << oauth << u"Microsoft 365"_s << replaced << QStringList{u"x"_s};
        oauth = {};
        oauth.provider = OAuthProvider::Google;
        QTest::newRow("Google") << oauth << u"Google"_s
                                << QStringList{u"https://accounts.google.com/o/oauth2/v2/auth"_s,
                                               u"https://oauth2.googleapis.com/token"_s,
                                               u"https://oauth2.googleapis.com/device/code"_s}
                                << QStringList{u"https://mail.google.com/"_s};
        oauth = {};
        oauth.provider = OAuthProvider::Other;
        oauth.tokenEndpoint = u"https://id.example.org/token"_s;
        QTest::newRow("other") << oauth << u"id.example.org"_s
                               << QStringList{{}, oauth.tokenEndpoint, {}} << QStringList{};
    }

    void fillsInWhatTheProviderIsKnownFor()
    {
        QFETCH(Model::OAuth, oauth);
        oauth.clientId = u" id "_s;
        Model::Connection connection;
        connection.account = u"anna"_s;
        connection.oauth = oauth;
        const Client client = clientOf(connection);
        QTEST(client.provider, "provider");
        QTEST((QStringList{client.authorizationEndpoint.toString(), client.tokenEndpoint.toString(),
                           client.deviceEndpoint.toString()}),
              "addresses");
        QTEST(client.scopes, "scopes");
        QCOMPARE(client.id, u"id"_s);
        QCOMPARE(client.account, u"anna"_s);
        QVERIFY(client.secret.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
