// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/httpdelivery.h"

#include "delivery/retryafter.h"
#include "delivery/signature.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QStringList>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeptAnswer = 2000; // bytes

} // namespace

HttpDelivery::HttpDelivery(QNetworkAccessManager &network, const QUrl &url,
                           const QByteArray &cloudEvent, const QByteArray &signingKey,
                           std::chrono::milliseconds timeout, QObject *parent)
    : Attempt(parent)
    , m_network(network)
    , m_request(url)
    , m_cloudEvent(cloudEvent)
    , m_signingKey(signingKey)
{
    m_request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/cloudevents+json"_s);
    m_request.setHeader(QNetworkRequest::UserAgentHeader, u"Inlet/" INLET_VERSION ""_s);
    m_request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
    m_request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
}

HttpDelivery::~HttpDelivery()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply
            ->deleteLater(); // which ends the exchange; possibly called from within one of its signals
    }
}

void HttpDelivery::start()
{
    if (!m_signingKey.isEmpty())
        sign();
    m_timer.start();
    m_reply = m_network.post(m_request, m_cloudEvent);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpDelivery::keepAnswer);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts += error.errorString();
        m_tlsErrors = texts.join(u' ');
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpDelivery::finish);
}

void HttpDelivery::sign()
{
    const QByteArray timestamp = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    m_request.setRawHeader(TimestampHeader, timestamp);
    m_request.setRawHeader(SignatureHeader, signature(m_signingKey, timestamp, m_cloudEvent));
}

void HttpDelivery::keepAnswer()
{
    const QByteArray read = m_reply->readAll();
    m_answer += QByteArrayView(read).first(qMin(read.size(), KeptAnswer - m_answer.size()));
}

void HttpDelivery::finish()
{
    m_timer.stop();
    if (m_timedOut) {
        refuse(
            tr("The address \"%1\" did not answer within %n second(s).", nullptr,
               int(std::chrono::ceil<std::chrono::seconds>(m_timer.intervalAsDuration()).count()))
                .arg(shownAddress()));
        return;
    }
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid()) {
        refuse(tr("The event cannot be sent to \"%1\". Check the address, the network and the "
                  "certificate.")
                   .arg(shownAddress()),
               m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors);
        return;
    }
    const int code = status.toInt();
    if (code >= 200 && code <= 299) {
        Q_EMIT accepted();
    } else if (code >= 300 && code <= 399) {
        refuse(tr("The address \"%1\" redirects the event to another one, which is not followed. "
                  "Enter the new address "
                  "in the transition if it is the right one.")
                   .arg(shownAddress()),
               QString::fromUtf8(m_reply->rawHeader("Location")));
    } else {
        keepAnswer();
        refuse(tr("The address \"%1\" did not accept the event: it answered with status %2.")
                   .arg(shownAddress(), QString::number(code)),
               QString::fromUtf8(m_answer).trimmed(), code);
    }
}

QString HttpDelivery::shownAddress() const
{
    return m_request.url().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

void HttpDelivery::refuse(const QString &message, const QString &detail, int status)
{
    const QByteArray wait = status == 0 ? QByteArray() : m_reply->rawHeader("Retry-After");
    Q_EMIT refused({.error = {Core::ErrorCode::Delivery, message, detail},
                    .isLasting = isLastingRefusal(status),
                    .retryAfter = retryAfter(wait, QDateTime::currentDateTimeUtc())});
}

} // namespace Inlet::Delivery
