// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxDescription = 500; // characters of a provider's words

/** The names of form fields whose values no one else may see. */
bool isSecret(const QString &field)
{
    static const QStringList secrets{u"client_secret"_s, u"refresh_token"_s, u"code"_s,
                                     u"code_verifier"_s, u"device_code"_s};
    return secrets.contains(field);
}

/** The provider's words fit to be shown: one line, bounded, without what was sent to it in confidence. */
QString shown(QString words, const Form &form)
{
    for (const auto &[name, value] : form) {
        if (isSecret(name) && !value.isEmpty())
            words.replace(QString::fromUtf8(value), u"****"_s);
    }
    words.truncate(MaxDescription);
    return words.simplified().remove(QChar(0));
}

/** RFC 6749 appendix A.12: one that holds anything else could say more to the POP3 server than a token. */
bool isToken(const QByteArray &token)
{
    return !token.isEmpty()
           && std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7f; });
}

/** A number of seconds; some providers write it as a text. 0 when there is none. */
std::chrono::seconds seconds(const QJsonValue &value)
{
    constexpr double Longest = 10 * 365 * 24 * 3600.0;
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return std::chrono::seconds(static_cast<qint64>(std::clamp(number, 0.0, Longest)));
}

} // namespace

TokenClient::TokenClient(const Client &client, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_errors(client)
    , m_timeout(timeout)
{}

template <typename T, typename Read>
void TokenClient::post(const QUrl &endpoint, Form form,
                       const std::function<void(const Answer<T> &)> &answer, Read read)
{
    form.append({u"client_id"_s, m_client.id.toUtf8()});
    if (!m_client.secret.isEmpty())
        form.append({u"client_secret"_s, m_client.secret});
    auto *request = new FormPost(m_network, endpoint, form, m_timeout, this);
    // Queued: whoever gets the answer may delete this object, and with it the exchange it came from.
    connect(
        request, &FormPost::answered, this,
        [this, request, answer, read, form](int status, const QByteArray &body) {
            request->deleteLater();
            const Answer<QJsonObject> object = readObject(status, body, form);
            if (const auto *refusal = std::get_if<Refusal>(&object))
                answer(*refusal);
            else
                answer((this->*read)(std::get<QJsonObject>(object)));
        },
        Qt::QueuedConnection);
    connect(
        request, &FormPost::failed, this,
        [request, answer](const Core::Error &error) {
            request->deleteLater();
            answer(Refusal{{}, error});
        },
        Qt::QueuedConnection);
    request->start();
}

void TokenClient::redeemCode(const QByteArray &code, const QByteArray &verifier,
                             const QUrl &redirectAddress, const TokenAnswer &answer)
{
    post<Tokens>(m_client.tokenEndpoint,
                 {{u"grant_type"_s, "authorization_code"},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, redirectAddress.toEncoded()},
                  {u"code_verifier"_s, verifier}},
                 answer, &TokenClient::readTokens);
}

void TokenClient::requestDeviceCode(const DeviceAnswer &answer)
{
    post<DeviceCode>(m_client.deviceEndpoint, scopeForm(), answer, &TokenClient::readDeviceCode);
}

void TokenClient::redeemDeviceCode(const QByteArray &deviceCode, const TokenAnswer &answer)
{
    post<Tokens>(m_client.tokenEndpoint,
                 {{u"grant_type"_s, "urn:ietf:params:oauth:grant-type:device_code"},
                  {u"device_code"_s, deviceCode}},
                 answer, &TokenClient::readTokens);
}

void TokenClient::refresh(const QByteArray &refreshToken, const TokenAnswer &answer)
{
    // Without a scope the access is the one the person agreed to (RFC 6749 section 6).
    post<Tokens>(m_client.tokenEndpoint,
                 {{u"grant_type"_s, "refresh_token"}, {u"refresh_token"_s, refreshToken}}, answer,
                 &TokenClient::readTokens);
}

void TokenClient::requestForClient(const TokenAnswer &answer)
{
    post<Tokens>(m_client.tokenEndpoint,
                 Form{{u"grant_type"_s, "client_credentials"}} + scopeForm(), answer,
                 &TokenClient::readTokens);
}

Form TokenClient::scopeForm() const
{
    if (m_client.scopes.isEmpty())
        return {};
    return {{u"scope"_s, m_client.scopes.join(u' ').toUtf8()}};
}

Answer<QJsonObject> TokenClient::readObject(int status, const QByteArray &body,
                                            const Form &form) const
{
    const bool isSuccess = status >= 200 && status <= 299;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const QString code = shown(object.value("error"_L1).toString(), form); !code.isEmpty()) {
        const QString words = shown(object.value("error_description"_L1).toString(), form);
        return Refusal{code, m_errors.refused(code, words)};
    }
    if (!isSuccess)
        return Refusal{{}, m_errors.unexpectedStatus(status)};
    if (object.isEmpty())
        return Refusal{{}, m_errors.unusable(u"no JSON object"_s)};
    return object;
}

Answer<Tokens> TokenClient::readTokens(const QJsonObject &object) const
{
    Tokens tokens;
    tokens.accessToken = object.value("access_token"_L1).toString().toUtf8();
    if (!isToken(tokens.accessToken))
        return Refusal{{}, m_errors.unusable(u"no usable access_token"_s)};
    const QString type = object.value("token_type"_L1).toString();
    if (type.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return Refusal{{}, m_errors.unusable(u"token_type is not Bearer"_s)};
    tokens.lifetime = seconds(object.value("expires_in"_L1));
    tokens.refreshToken = object.value("refresh_token"_L1).toString().toUtf8();
    return tokens;
}

Answer<DeviceCode> TokenClient::readDeviceCode(const QJsonObject &object) const
{
    DeviceCode code;
    code.deviceCode = object.value("device_code"_L1).toString().toUtf8();
    code.userCode = object.value("user_code"_L1).toString().simplified();
    // Google wrote verification_url before there was an RFC, and still does.
    const auto address = [&object](QLatin1StringView name, QLatin1StringView oldName) {
        const QJsonValue value = object.contains(name) ? object.value(name) : object.value(oldName);
        const QUrl url(value.toString(), QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || Model::isSecureEndpoint(url.toString());
        return isWeb ? url : QUrl();
    };
    code.verificationAddress = address("verification_uri"_L1, "verification_url"_L1);
    code.completeAddress = address("verification_uri_complete"_L1, "verification_url_complete"_L1);
    code.lifetime = seconds(object.value("expires_in"_L1));
    if (object.contains("interval"_L1))
        code.interval = seconds(object.value("interval"_L1));
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || code.verificationAddress.isEmpty()
        || code.lifetime <= 0s)
        return Refusal{{}, m_errors.unusable(u"no usable device code"_s)};
    return code;
}

} // namespace Inlet::OAuth
