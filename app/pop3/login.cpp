// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/login.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <optional>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

Login::Step toStep(Result<Command> command)
{
    if (command)
        return *std::move(command);
    return command.error();
}

class UserPassLogin final : public Login
{
public:
    explicit UserPassLogin(const Credentials &credentials)
        : m_credentials(credentials)
    {}

    Step start() override { return toStep(Command::create(Verb::User, {m_credentials.account})); }

    std::optional<Step> ahead() override { return sendPassword(); }

    Step next(const Reply &reply) override
    {
        if (!reply.isOk())
            return Refused{};
        if (std::exchange(m_accountAccepted, true))
            return Accepted{};
        return m_passwordSent ? Step(Pending{}) : sendPassword();
    }

private:
    Step sendPassword()
    {
        m_passwordSent = true;
        return toStep(Command::create(Verb::Pass, {m_credentials.password}));
    }

    Credentials m_credentials;
    bool m_accountAccepted = false;
    bool m_passwordSent = false;
};

class ApopLogin final : public Login
{
public:
    ApopLogin(const Credentials &credentials, const QByteArray &timestamp)
        : m_account(credentials.account)
        , m_digest(
              QCryptographicHash::hash(timestamp + credentials.password, QCryptographicHash::Md5)
                  .toHex())
    {}

    Step start() override { return toStep(Command::create(Verb::Apop, {m_account, m_digest})); }

    Step next(const Reply &reply) override
    {
        if (reply.isOk())
            return Accepted{};
        return Refused{};
    }

private:
    QByteArray m_account;
    QByteArray m_digest;
};

/** AUTH (RFC 5034) around a SaslExchange. */
class SaslLogin final : public Login
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::Login)

public:
    SaslLogin(const QByteArray &name, std::unique_ptr<SaslExchange> exchange,
              bool initialResponseAllowed, const Redaction &redaction)
        : m_name(name)
        , m_exchange(std::move(exchange))
        , m_initialResponseAllowed(initialResponseAllowed)
        , m_redaction(redaction)
    {}

    Step start() override
    {
        if (m_exchange->startsWithClient()) {
            Result<QByteArray> response = m_exchange->respond({});
            if (!response)
                return response.error();
            m_prepared = *response;
        }
        if (m_prepared && m_initialResponseAllowed) {
            const QByteArray argument = m_prepared->isEmpty() ? "="_ba : m_prepared->toBase64();
            // RFC 5034 section 4: one that does not fit into a command line waits for the server's empty challenge.
            if (const Result<Command> command = Command::create(Verb::Auth, {m_name, argument})) {
                m_sentAhead = std::exchange(m_prepared, std::nullopt);
                return *command;
            }
        }
        return begin();
    }

    Step next(const Reply &reply) override
    {
        if (m_failure)
            return *m_failure;
        switch (reply.status) {
        case Reply::Status::Error:
            if (const auto word = std::exchange(m_sentAhead, std::nullopt);
                word && m_exchange->maySendFirstWordAlone() && reply.code().isEmpty()) {
                m_prepared = word;
                return begin();
            }
            return Refused{m_exchange->refusal(), m_exchange->hasProved()};
        case Reply::Status::Ok:
            if (m_exchange->isComplete())
                return Accepted{};
            return unproven();
        case Reply::Status::Challenge: m_sentAhead.reset(); return respond(reply.text);
        }
        return Refused{};
    }

private:
    static constexpr int MaxChallenges = 10;

    /** AUTH without the client's first word: that follows the empty challenge. */
    Step begin() const { return toStep(Command::create(Verb::Auth, {m_name})); }

    static Error unproven()
    {
        return {
            ErrorCode::Protocol,
            tr("The server accepted the login without proving that it knows the password. It may "
               "not be the server that it claims to be."),
            {}};
    }

    Step respond(const QByteArray &challenge)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            challenge.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || ++m_challenges > MaxChallenges)
            return cancel(
                {ErrorCode::Protocol,
                 tr("The login was broken off: the server sent something that is no challenge."),
                 m_redaction.quoted(challenge)});
        if (m_prepared) {
            const QByteArray response = *m_prepared;
            m_prepared.reset();
            return send(response);
        }
        const Result<QByteArray> response = m_exchange->respond(*decoded);
        return response ? send(*response) : cancel(response.error());
    }

    static Step send(const QByteArray &response)
    {
        return toStep(Command::create(Verb::SaslResponse, {response.toBase64()}));
    }

    Step cancel(const Error &error)
    {
        m_failure = error;
        return toStep(Command::create(Verb::SaslResponse, {"*"_ba}));
    }

    QByteArray m_name;
    std::unique_ptr<SaslExchange> m_exchange;
    bool m_initialResponseAllowed;
    const Redaction &m_redaction;
    std::optional<QByteArray> m_prepared;  // the client's first word while it waits for its turn
    std::optional<QByteArray> m_sentAhead; // the same, while AUTH that carried it is unanswered
    std::optional<Error> m_failure;
    int m_challenges = 0;
};

} // namespace

Result<std::unique_ptr<Login>> Login::create(Mechanism mechanism, const Credentials &credentials,
                                             const LoginConditions &conditions,
                                             const Redaction &redaction)
{
    if (mechanism == Mechanism::UserPass)
        return std::unique_ptr<Login>(std::make_unique<UserPassLogin>(credentials));
    if (mechanism == Mechanism::Apop)
        return std::unique_ptr<Login>(
            std::make_unique<ApopLogin>(credentials, conditions.timestamp));
    Result<std::unique_ptr<SaslExchange>> exchange =
        SaslExchange::create(mechanism, credentials, conditions);
    if (!exchange)
        return exchange.error();
    // A server without a SASL line in CAPA may be one of RFC 1734, whose AUTH takes no second argument.
    const bool initialResponseAllowed =
        conditions.capabilities.offersMechanism(saslName(mechanism));
    return std::unique_ptr<Login>(std::make_unique<SaslLogin>(
        saslName(mechanism), *std::move(exchange), initialResponseAllowed, redaction));
}

} // namespace Inlet::Pop3
