// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/sasl.h"

#include "pop3/redaction.h"
#include "pop3/scram.h"

#include <QCoreApplication>

#include <gsasl.h>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::SaslExchange)
};

/** PLAIN, LOGIN and CRAM-MD5 of the GNU SASL library. */
class GnuExchange final : public SaslExchange
{
public:
    static Result<std::unique_ptr<SaslExchange>> create(Mechanism mechanism,
                                                        const Credentials &credentials)
    {
        auto exchange = std::make_unique<GnuExchange>(mechanism == Mechanism::Plain);
        const QByteArray name = saslName(mechanism);
        Gsasl *context = nullptr;
        int result = gsasl_init(&context);
        exchange->m_context.reset(context);
        Gsasl_session *session = nullptr;
        if (result == GSASL_OK)
            result = gsasl_client_start(context, name.constData(), &session);
        exchange->m_session.reset(session);
        if (result == GSASL_OK)
            result = gsasl_property_set(session, GSASL_AUTHID, credentials.account.constData());
        if (result == GSASL_OK)
            result = gsasl_property_set(session, GSASL_PASSWORD, credentials.password.constData());
        if (result != GSASL_OK) {
            return Error{
                ErrorCode::Configuration,
                Texts::tr(
                    "The authentication \"%1\" cannot be used on this machine. Choose another one.")
                    .arg(displayName(mechanism).toLower()),
                QString::fromLatin1(gsasl_strerror(result))};
        }
        return std::unique_ptr<SaslExchange>(std::move(exchange));
    }

    explicit GnuExchange(bool startsWithClient)
        : m_startsWithClient(startsWithClient)
    {}

    bool startsWithClient() const override { return m_startsWithClient; }

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (m_complete)
            return exchangeError(u"A challenge after the end of the exchange."_s);
        char *output = nullptr;
        size_t size = 0;
        const int result = gsasl_step(m_session.get(), challenge.constData(),
                                      static_cast<size_t>(challenge.size()), &output, &size);
        const std::unique_ptr<char, decltype(&gsasl_free)> owner(output, &gsasl_free);
        if (result != GSASL_OK && result != GSASL_NEEDS_MORE)
            return exchangeError(QString::fromLatin1(gsasl_strerror(result)));
        m_complete = result == GSASL_OK;
        return QByteArray(output, static_cast<qsizetype>(size));
    }

    bool isComplete() const override { return m_complete; }

private:
    struct Deleter
    {
        void operator()(Gsasl *context) const { gsasl_done(context); }
        void operator()(Gsasl_session *session) const { gsasl_finish(session); }
    };

    bool m_startsWithClient;
    std::unique_ptr<Gsasl, Deleter> m_context;
    std::unique_ptr<Gsasl_session, Deleter> m_session;
    bool m_complete = false;
};

/** XOAUTH2 and OAUTHBEARER (RFC 7628): one message with the token; a refusal comes as a challenge in JSON. */
class BearerExchange final : public SaslExchange
{
public:
    BearerExchange(Mechanism mechanism, const Credentials &credentials)
        : m_mechanism(mechanism)
        , m_credentials(credentials)
    {}

    bool startsWithClient() const override { return true; }

    Result<QByteArray> respond(const QByteArray &challenge) override
    {
        if (!m_sent) {
            m_sent = true;
            return initialResponse();
        }
        if (!m_refusal.isEmpty())
            return exchangeError(u"A challenge after the refusal of the token."_s);
        m_refusal = Redaction(m_credentials.password).quoted(challenge);
        if (m_refusal.isEmpty())
            m_refusal = u"The token was refused without a reason."_s;
        return m_mechanism == Mechanism::OAuthBearer ? "\x01"_ba : QByteArray();
    }

    bool maySendFirstWordAlone() const override { return m_mechanism == Mechanism::XOAuth2; }
    bool isComplete() const override { return m_sent && m_refusal.isEmpty(); }
    QString refusal() const override { return m_refusal; }

private:
    QByteArray initialResponse() const
    {
        const QByteArray bearer = "auth=Bearer " + m_credentials.password + "\x01\x01";
        if (m_mechanism == Mechanism::XOAuth2)
            return "user=" + m_credentials.account + '\x01' + bearer;
        // RFC 5801 section 4: "=" and "," of a name are written as codes.
        QByteArray name = m_credentials.account;
        name.replace('=', "=3D").replace(',', "=2C");
        return "n,a=" + name + ",\x01host=" + m_credentials.host.toUtf8()
               + "\x01port=" + QByteArray::number(m_credentials.port) + '\x01' + bearer;
    }

    Mechanism m_mechanism;
    Credentials m_credentials;
    bool m_sent = false;
    QString m_refusal;
};

} // namespace

Error exchangeError(const QString &detail)
{
    return {
        ErrorCode::Protocol,
        Texts::tr(
            "The login was broken off: the server's part of the authentication is not correct. If "
            "this happens again, choose another authentication."),
        detail};
}

Result<std::unique_ptr<SaslExchange>> SaslExchange::create(Mechanism mechanism,
                                                           const Credentials &credentials,
                                                           const LoginConditions &conditions)
{
    using Binding = ScramExchange::Binding;
    const auto scram = [&](QCryptographicHash::Algorithm hash, Binding binding) {
        return ScramExchange::create(hash, binding, conditions.binding, credentials);
    };
    const bool couldBind = !conditions.binding.isEmpty() && conditions.capabilities.isKnown();
    const Binding unbound = couldBind ? Binding::NotOffered : Binding::Impossible;
    switch (mechanism) {
    case Mechanism::ScramSha256Plus: return scram(QCryptographicHash::Sha256, Binding::Used);
    case Mechanism::ScramSha256: return scram(QCryptographicHash::Sha256, unbound);
    case Mechanism::ScramSha1Plus: return scram(QCryptographicHash::Sha1, Binding::Used);
    case Mechanism::ScramSha1: return scram(QCryptographicHash::Sha1, unbound);
    case Mechanism::XOAuth2:
    case Mechanism::OAuthBearer:
        return std::unique_ptr<SaslExchange>(
            std::make_unique<BearerExchange>(mechanism, credentials));
    default: return GnuExchange::create(mechanism, credentials);
    }
}

} // namespace Inlet::Pop3
