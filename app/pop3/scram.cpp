// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/scram.h"

#include "pop3/reply.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <gsasl.h>

#include <array>
#include <optional>

namespace Inlet::Pop3 {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Pop3::ScramExchange)
};

/** RFC 4013. Nothing for text that no password or name may contain. */
std::optional<QByteArray> prepared(const QByteArray &utf8)
{
    char *output = nullptr;
    const int result = gsasl_saslprep(utf8.constData(), GSASL_ALLOW_UNASSIGNED, &output, nullptr);
    const std::unique_ptr<char, decltype(&gsasl_free)> owner(output, &gsasl_free);
    return result == GSASL_OK ? std::optional(QByteArray(output)) : std::nullopt;
}

QByteArray gs2Header(ScramExchange::Binding binding, const ChannelBinding &channel)
{
    switch (binding) {
    case ScramExchange::Binding::Impossible: return "n,,"_ba;
    case ScramExchange::Binding::NotOffered: return "y,,"_ba;
    case ScramExchange::Binding::Used: return "p=" + channel.type + ",,";
    }
    return {};
}

QByteArray asName(QByteArray account)
{
    return account.replace('=', "=3D").replace(',', "=2C");
}

/** The value of the attribute @p name (a letter and "=") in front of @p message, up to the next comma. */
std::optional<QByteArray> takeAttribute(QByteArrayView &message, QByteArrayView name)
{
    if (!message.startsWith(name))
        return std::nullopt;
    const qsizetype comma = message.indexOf(',');
    const qsizetype end = comma < 0 ? message.size() : comma;
    const QByteArray value = message.sliced(name.size(), end - name.size()).toByteArray();
    message = message.sliced(comma < 0 ? end : end + 1);
    return value;
}

std::optional<QByteArray> fromBase64(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

/** RFC 5802 section 3; by the library, which takes half the time of QPasswordDigestor. */
struct Keys
{
    QByteArray client;
    QByteArray server;
    QByteArray stored;
};

std::optional<Keys> deriveKeys(QCryptographicHash::Algorithm hash, const QByteArray &password,
                               const QByteArray &salt, unsigned iterations)
{
    const auto size = QCryptographicHash::hashLength(hash);
    QByteArray salted(size, '\0');
    Keys keys{salted, salted, salted};
    const int result = gsasl_scram_secrets_from_password(
        hash == QCryptographicHash::Sha1 ? GSASL_HASH_SHA1 : GSASL_HASH_SHA256,
        password.constData(), iterations, salt.constData(), static_cast<size_t>(salt.size()),
        salted.data(), keys.client.data(), keys.server.data(), keys.stored.data());
    return result == GSASL_OK ? std::optional(keys) : std::nullopt;
}

QByteArray exclusiveOr(QByteArray left, QByteArrayView right)
{
    for (qsizetype i = 0; i < left.size(); ++i)
        left[i] = static_cast<char>(left[i] ^ right[i]);
    return left;
}

/** Takes the same time wherever the two differ. */
bool areEqual(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

} // namespace

Result<std::unique_ptr<SaslExchange>> ScramExchange::create(QCryptographicHash::Algorithm hash,
                                                            Binding binding,
                                                            const ChannelBinding &channel,
                                                            const Credentials &credentials,
                                                            const QByteArray &nonce)
{
    const std::optional<QByteArray> account = prepared(credentials.account);
    const std::optional<QByteArray> password = prepared(credentials.password);
    if (!account || account->isEmpty() || !password) {
        return Error{ErrorCode::Configuration,
                     Texts::tr("The account name or the password contains a character that the "
                               "authentication SCRAM does not allow. Choose the authentication "
                               "\"password\" if the server really expects it."),
                     {}};
    }
    return std::unique_ptr<SaslExchange>(new ScramExchange(
        hash, gs2Header(binding, channel), binding == Binding::Used ? channel.data : QByteArray(),
        *account, *password, nonce));
}

ScramExchange::ScramExchange(QCryptographicHash::Algorithm hash, const QByteArray &header,
                             const QByteArray &bindingData, const QByteArray &account,
                             const QByteArray &password, const QByteArray &nonce)
    : m_hash(hash)
    , m_header(header)
    , m_bindingData(bindingData)
    , m_password(password)
    , m_nonce(nonce)
    , m_firstBare("n=" + asName(account) + ",r=" + nonce)
{}

QByteArray ScramExchange::makeNonce()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toBase64();
}

Result<QByteArray> ScramExchange::respond(const QByteArray &challenge)
{
    switch (m_step) {
    case Step::ClientFirst: m_step = Step::ServerFirst; return m_header + m_firstBare;
    case Step::ServerFirst: return answerServerFirst(challenge);
    case Step::ServerFinal: return checkServerFinal(challenge);
    case Step::Complete:
    case Step::Refused: break;
    }
    return exchangeError(u"A challenge after the end of the exchange."_s);
}

Result<QByteArray> ScramExchange::answerServerFirst(const QByteArray &message)
{
    QByteArrayView rest = message;
    if (const std::optional<QByteArray> error = takeAttribute(rest, "e=")) {
        m_refusal = displayable(*error);
        m_step = Step::Refused;
        return QByteArray();
    }
    const std::optional<QByteArray> nonce = takeAttribute(rest, "r=");
    const std::optional<QByteArray> salt = takeAttribute(rest, "s=");
    const std::optional<QByteArray> count = takeAttribute(rest, "i=");
    const std::optional<QByteArray> saltBytes = salt ? fromBase64(*salt) : std::nullopt;
    bool isNumber = false;
    const qint64 iterations = count ? count->toLongLong(&isNumber) : 0;
    // An extension that must be understood ("m=") stands in front of the nonce and is refused with the rest.
    if (!nonce || !saltBytes || !isNumber)
        return exchangeError(displayable(message));
    if (iterations < MinIterations)
        return exchangeError(u"The server asks for too few iterations."_s);
    if (iterations > MaxIterations)
        return exchangeError(u"The server asks for too many iterations."_s);
    if (nonce->size() <= m_nonce.size() || !nonce->startsWith(m_nonce))
        return exchangeError(u"The server's nonce does not begin with ours."_s);

    const auto authenticate = [this](const QByteArray &text, const QByteArray &key) {
        return QMessageAuthenticationCode::hash(text, key, m_hash);
    };
    const std::optional<Keys> keys =
        deriveKeys(m_hash, m_password, *saltBytes, static_cast<unsigned>(iterations));
    if (!keys)
        return exchangeError(u"The keys cannot be derived."_s);
    const QByteArray finalWithoutProof =
        "c=" + (m_header + m_bindingData).toBase64() + ",r=" + *nonce;
    const QByteArray dialogue = m_firstBare + ',' + message + ',' + finalWithoutProof;
    const QByteArray signature = authenticate(dialogue, keys->stored);
    m_serverSignature = authenticate(dialogue, keys->server);
    m_step = Step::ServerFinal;
    return finalWithoutProof + ",p=" + exclusiveOr(keys->client, signature).toBase64();
}

Result<QByteArray> ScramExchange::checkServerFinal(const QByteArray &message)
{
    QByteArrayView rest = message;
    if (const std::optional<QByteArray> error = takeAttribute(rest, "e=")) {
        m_refusal = displayable(*error);
        return QByteArray();
    }
    const std::optional<QByteArray> verifier = takeAttribute(rest, "v=");
    const std::optional<QByteArray> signature = verifier ? fromBase64(*verifier) : std::nullopt;
    if (!signature || !areEqual(*signature, m_serverSignature))
        return exchangeError(u"The server's signature is wrong."_s);
    m_step = Step::Complete;
    return QByteArray();
}

} // namespace Inlet::Pop3
