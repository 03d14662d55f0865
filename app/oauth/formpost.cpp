// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/formpost.h"

#include "model/project.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QStringList>

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

// Tokens have some kilobytes.
constexpr qsizetype MaxAnswerBytes = 256 * 1024;

QByteArray encode(const Form &form)
{
    QByteArray text;
    for (const auto &[name, value] : form) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return text;
}

} // namespace

FormPost::FormPost(QNetworkAccessManager &network, const QUrl &endpoint, const Form &form,
                   std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(endpoint)
    , m_form(encode(form))
{
    m_request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    m_request.setHeader(QNetworkRequest::UserAgentHeader, u"Inlet/" INLET_VERSION ""_s);
    m_request.setRawHeader("Accept", "application/json");
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        m_request.setAttribute(attribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                           QNetworkRequest::AlwaysNetwork);
    m_request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        fail(ErrorCode::Timeout,
             tr("\"%1\" did not answer within %n second(s). Check the network, or try again later.",
                nullptr,
                int(std::chrono::ceil<std::chrono::seconds>(m_timer.intervalAsDuration()).count()))
                 .arg(shownAddress()));
    });
}

FormPost::~FormPost()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater(); // possibly called from within one of its signals
    }
}

void FormPost::start()
{
    if (!Model::isSecureEndpoint(m_request.url().toString())) {
        QTimer::singleShot(0, this, [this] {
            fail(ErrorCode::Configuration,
                 tr("The address \"%1\" cannot be used to get access: it has to begin with "
                    "https://.")
                     .arg(shownAddress()));
        });
        return;
    }
    // Without TLS the secrets must not take the way through a proxy.
    const bool staysHere = m_request.url().scheme() == "http"_L1;
    m_network.setProxy(staysHere ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    m_timer.start();
    m_reply = m_network.post(m_request, m_form);
    m_form.clear();
    connect(m_reply, &QNetworkReply::readyRead, this, &FormPost::read);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts += error.errorString();
        m_tlsErrors = texts.join(u' ');
    });
    connect(m_reply, &QNetworkReply::finished, this, &FormPost::finish);
}

void FormPost::read()
{
    m_body += m_reply->read(MaxAnswerBytes + 1 - m_body.size());
    if (m_body.size() > MaxAnswerBytes) {
        fail(ErrorCode::Protocol,
             tr("\"%1\" sent far more than an answer. Check that it is the address of the "
                "provider's service.")
                 .arg(shownAddress()));
    }
}

void FormPost::finish()
{
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status >= 300 && status <= 399) {
        fail(ErrorCode::Protocol,
             tr("\"%1\" redirects to another address, which is not followed with secrets. Check "
                "the address.")
                 .arg(shownAddress()));
        return;
    }
    // Such an error after the status broke the answer off; the others stand for a status.
    const bool isBroken =
        (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ProtocolFailure;
    if (status > 0 && !isBroken) {
        read();
        if (m_ended)
            return;
        m_ended = true;
        m_timer.stop();
        Q_EMIT answered(status, m_body);
        return;
    }
    if (error == QNetworkReply::SslHandshakeFailedError) {
        fail(ErrorCode::Tls,
             tr("The certificate of \"%1\" cannot be trusted. Nothing was sent. Check the address "
                "and the certificate authorities of this machine.")
                 .arg(shownAddress()),
             m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors);
        return;
    }
    fail(ErrorCode::Connect,
         tr("\"%1\" cannot be reached. Check the address, the network and the proxy.")
             .arg(shownAddress()),
         m_reply->errorString());
}

void FormPost::fail(ErrorCode code, const QString &message, const QString &detail)
{
    if (std::exchange(m_ended, true))
        return;
    m_timer.stop();
    if (m_reply)
        m_reply->abort();
    Q_EMIT failed({code, message, detail});
}

QString FormPost::shownAddress() const
{
    return m_request.url().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace Inlet::OAuth
