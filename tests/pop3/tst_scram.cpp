// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/scram.h"

#include <QTest>

#include <gsasl.h>

using namespace Inlet;
using namespace Inlet::Pop3;
using namespace Qt::StringLiterals;
using Binding = ScramExchange::Binding;
using Core::ErrorCode;

namespace {

constexpr auto Sha1 = QCryptographicHash::Sha1;
constexpr auto Sha256 = QCryptographicHash::Sha256;

std::unique_ptr<SaslExchange> exchange(QCryptographicHash::Algorithm hash, Binding binding,
                                       const ChannelBinding &channel, const Credentials &who,
                                       const QByteArray &nonce)
{
    auto created = ScramExchange::create(hash, binding, channel, who, nonce);
    return created ? *std::move(created) : nullptr;
}

/** The other side, as the GNU SASL library plays it. */
class GnuServer
{
public:
    GnuServer(const QByteArray &mechanism, const QByteArray &password, const QByteArray &binding)
        : m_password(password)
        , m_binding(binding.toBase64())
    {
        gsasl_init(&m_context);
        gsasl_callback_hook_set(m_context, this);
        gsasl_callback_set(
            m_context, [](Gsasl *context, Gsasl_session *session, Gsasl_property property) {
                const auto *self = static_cast<GnuServer *>(gsasl_callback_hook_get(context));
                switch (property) {
                case GSASL_PASSWORD:
                    return gsasl_property_set(session, property, self->m_password.constData());
                case GSASL_CB_TLS_EXPORTER:
                    if (!self->m_binding.isEmpty())
                        return gsasl_property_set(session, property, self->m_binding.constData());
                    break;
                default: break;
                }
                return int(GSASL_NO_CALLBACK);
            });
        gsasl_server_start(m_context, mechanism.constData(), &m_session);
    }
    ~GnuServer()
    {
        gsasl_finish(m_session);
        gsasl_done(m_context);
    }
    Q_DISABLE_COPY_MOVE(GnuServer)

    /** The answer to @p message; `result` tells how it went. */
    QByteArray step(const QByteArray &message)
    {
        char *output = nullptr;
        size_t size = 0;
        result = gsasl_step(m_session, message.constData(), static_cast<size_t>(message.size()),
                            &output, &size);
        const QByteArray answer(output, static_cast<qsizetype>(size));
        gsasl_free(output);
        return answer;
    }

    [[nodiscard]] QByteArray account() const
    {
        return gsasl_property_fast(m_session, GSASL_AUTHID);
    }

    int result = GSASL_OK;

private:
    QByteArray m_password;
    QByteArray m_binding;
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

} // namespace

class TestScram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheExamples_data()
    {
        QTest::addColumn<QCryptographicHash::Algorithm>("hash");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("serverFirst");
        QTest::addColumn<QByteArray>("proof");
        QTest::addColumn<QByteArray>("serverFinal");
        QTest::newRow("RFC 5802 section 5")
            << Sha1 << QByteArray("fyko+d2lbbFgONRv9qkxdawL")
            << QByteArray("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")
            << QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
                          "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
            << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
        QTest::newRow("RFC 7677 section 3")
            << Sha256 << QByteArray("rOprNGfwEbeRWgbNEkqO")
            << QByteArray("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                          "s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
            << QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                          "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
            << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }

    void followsTheExamples()
    {
        QFETCH(QCryptographicHash::Algorithm, hash);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, serverFirst);
        QFETCH(QByteArray, serverFinal);
        const auto client =
            exchange(hash, Binding::Impossible, {}, {"user", "pencil", {}, 0}, nonce);
        QVERIFY(client);
        QVERIFY(client->startsWithClient());
        QCOMPARE(*client->respond({}), "n,,n=user,r=" + nonce);
        QVERIFY(!client->hasProved());
        const auto proof = client->respond(serverFirst);
        QVERIFY(proof);
        QTEST(*proof, "proof");
        QVERIFY(client->hasProved());
        QVERIFY(!client->isComplete());
        QCOMPARE(*client->respond(serverFinal), QByteArray());
        QVERIFY(client->isComplete());
        QVERIFY(!client->respond({}));
    }

    void convincesAnotherLibrary_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<Binding>("binding");
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("password");
        const QByteArray anna("anna");
        const QByteArray secret("correct horse");
        for (const char *mechanism : {"SCRAM-SHA-1", "SCRAM-SHA-256"}) {
            const QByteArray name(mechanism);
            QTest::addRow("%s", mechanism) << name << Binding::Impossible << anna << secret;
            QTest::addRow("%s-PLUS", mechanism)
                << QByteArray(name + "-PLUS") << Binding::Used << anna << secret;
        }
        QTest::newRow("binding not offered")
            << QByteArray("SCRAM-SHA-256") << Binding::NotOffered << anna << secret;
        QTest::newRow("letters beyond ASCII")
            << QByteArray("SCRAM-SHA-256") << Binding::Impossible << QByteArray("\xc3\xa9lise")
            << QByteArray("gr\xc3\xbc\xc3\x9f dich");
        QTest::newRow("compatibility characters")
            << QByteArray("SCRAM-SHA-256") << Binding::Impossible << QByteArray("\xe2\x85\xa8")
            << QByteArray("I\xc2\xadX"); // IX and IX
        QTest::newRow("comma and equals sign in the name")
            << QByteArray("SCRAM-SHA-256") << Binding::Impossible << QByteArray("a,b=c") << secret;
    }

    void convincesAnotherLibrary()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(Binding, binding);
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, password);
        // The library knows other types of binding than QSslSocket makes possible; to the exchange they are all alike.
        const ChannelBinding channel{"tls-exporter", QByteArray(32, 'x')};
        GnuServer server(mechanism, password,
                         binding == Binding::Used ? channel.data : QByteArray());
        const auto client = exchange(mechanism.contains("256") ? Sha256 : Sha1, binding, channel,
                                     {account, password, {}, 0}, "rOprNGfwEbeRWgbNEkqO");
        QVERIFY(client);
        QByteArray message = *client->respond({});
        while (!client->isComplete()) {
            const QByteArray challenge = server.step(message);
            QVERIFY2(server.result == GSASL_OK || server.result == GSASL_NEEDS_MORE,
                     gsasl_strerror(server.result));
            const auto response = client->respond(challenge);
            QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
            message = *response;
        }
        QCOMPARE(server.result, int(GSASL_OK));
        if (account == "\xe2\x85\xa8")
            QCOMPARE(server.account(), "IX");
        else
            QCOMPARE(server.account(), account);
    }

    void isRefusedOnAnotherChannel()
    {
        GnuServer server("SCRAM-SHA-256-PLUS", "secret", QByteArray(32, 'x'));
        const auto client = exchange(Sha256, Binding::Used, {"tls-exporter", QByteArray(32, 'y')},
                                     {"anna", "secret", {}, 0}, "rOprNGfwEbeRWgbNEkqO");
        QVERIFY(client);
        const QByteArray serverFirst = server.step(*client->respond({}));
        QCOMPARE(server.result, int(GSASL_NEEDS_MORE));
        server.step(*client->respond(serverFirst));
        QVERIFY(server.result != GSASL_OK);
    }

    void breaksOff_data()
    {
        QTest::addColumn<QByteArray>("serverFirst");
        QTest::addColumn<QByteArray>("serverFinal"); // empty: it ends before
        QTest::addColumn<QString>("detail");
        const auto first = [](const char *name, const QByteArray &message, const QString &detail) {
            QTest::newRow(name) << message << QByteArray() << detail;
        };
        const auto final = [](const char *name, const QByteArray &message) {
            QTest::newRow(name) << QByteArray("r=nonceABC,s=QSXCR+Q6sek8bf92,i=4096") << message
                                << u"signature is wrong"_s;
        };
        first("empty", "", QString());
        first("no nonce", "s=QSXCR+Q6sek8bf92,i=4096", u"s=QSX"_s);
        first("nonce of another", "r=other,s=QSXCR+Q6sek8bf92,i=4096", u"nonce"_s);
        first("nonce without addition", "r=nonce,s=QSXCR+Q6sek8bf92,i=4096", u"nonce"_s);
        first("no salt", "r=nonceABC,i=4096", u"i=4096"_s);
        first("empty salt", "r=nonceABC,s=,i=4096", u"s=,"_s);
        first("salt is no base64", "r=nonceABC,s=***,i=4096", u"***"_s);
        first("no count", "r=nonceABC,s=QSXCR+Q6sek8bf92", u"s=QSX"_s);
        first("count is no number", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=4O96", u"4O96"_s);
        first("count overflows", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=99999999999999999999", u"999"_s);
        first("negative count", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=-4096", u"too few"_s);
        first("one iteration", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=1", u"too few"_s);
        first("4095 iterations", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=4095", u"too few"_s);
        first("too many iterations", "r=nonceABC,s=QSXCR+Q6sek8bf92,i=1000001", u"too many"_s);
        first("extension that must be understood", "m=new,r=nonceABC,s=QSXCR+Q6sek8bf92,i=4096",
              u"m=new"_s);
        final("no signature", "x");
        final("empty signature", "v=");
        final("signature is no base64", "v=***");
        final("short signature", "v=cm1GOQ==");
        final("signature of another", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    }

    void breaksOff()
    {
        QFETCH(QByteArray, serverFirst);
        QFETCH(QByteArray, serverFinal);
        QFETCH(QString, detail);
        const auto client =
            exchange(Sha1, Binding::Impossible, {}, {"user", "pencil", {}, 0}, "nonce");
        QVERIFY(client && client->respond({}));
        auto answer = client->respond(serverFirst);
        if (!serverFinal.isEmpty()) {
            QVERIFY(answer);
            answer = client->respond(serverFinal);
        }
        QVERIFY(!answer);
        QVERIFY(!client->isComplete());
        QCOMPARE(answer.error().code, ErrorCode::Protocol);
        QVERIFY2(answer.error().detail.contains(detail), qPrintable(answer.error().detail));
    }

    void hearsARefusal_data()
    {
        QTest::addColumn<bool>("early");
        QTest::newRow("of the first message") << true;
        QTest::newRow("of the proof") << false;
    }

    void hearsARefusal()
    {
        QFETCH(bool, early);
        const auto client =
            exchange(Sha256, Binding::Impossible, {}, {"user", "pencil", {}, 0}, "nonce");
        QVERIFY(client && client->respond({}));
        if (!early)
            QVERIFY(client->respond("r=nonceABC,s=QSXCR+Q6sek8bf92,i=4096"));
        const auto answer = client->respond("e=unknown\x1b[2J-user");
        QVERIFY(answer);
        QCOMPARE(*answer, QByteArray());
        QCOMPARE(client->refusal(), QString(u"unknown"_s + QChar(0xfffd) + u"[2J-user"_s));
        QCOMPARE(client->hasProved(), !early);
        QVERIFY(!client->isComplete());
    }

    void refusesWhatCannotBePrepared_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("control character") << QByteArray("an\x07na") << QByteArray("secret");
        QTest::newRow("both directions") << QByteArray("anna")
                                         << QByteArray("\xd8\xa7"
                                                       "1");
        QTest::newRow("broken UTF-8") << QByteArray("anna") << QByteArray("\xff\xfe");
        QTest::newRow("nothing left of the name") << QByteArray("\xc2\xad") << QByteArray("secret");
    }

    void refusesWhatCannotBePrepared()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, password);
        const auto created =
            ScramExchange::create(Sha256, Binding::Impossible, {}, {account, password, {}, 0});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Configuration);
    }

    void usesEachNonceOnce()
    {
        const auto first = [] {
            auto created =
                ScramExchange::create(Sha256, Binding::NotOffered, {}, {"anna", "secret", {}, 0});
            return *(*created)->respond({});
        };
        const QByteArray message = first();
        QVERIFY(message.startsWith("y,,n=anna,r="));
        QVERIFY(message.size() >= 40);
        QVERIFY(message != first());
    }
};

QTEST_GUILESS_MAIN(TestScram)
#include "tst_scram.moc"
