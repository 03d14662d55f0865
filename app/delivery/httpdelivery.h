// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/attempt.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Inlet::Delivery {

/**
 * POSTs an event as `application/cloudevents+json` (CloudEvents HTTP binding 1.0, structured mode); a status from 200
 * to 299 means accepted. A redirect is a refusal: the event may hold private mail and goes nowhere but to the address
 * that a person entered. Certificates are verified always. Messages show the address without user, password and query.
 */
class HttpDelivery final : public Attempt
{
    Q_OBJECT

public:
    /** @p network outlives the attempt. @p signingKey: empty for a request without a signature(). @p timeout is for
     *  the whole exchange. */
    HttpDelivery(QNetworkAccessManager &network, const QUrl &url, const QByteArray &cloudEvent,
                 const QByteArray &signingKey, std::chrono::milliseconds timeout,
                 QObject *parent = nullptr);
    ~HttpDelivery() override;

    void start() override;

private:
    void keepAnswer();
    void finish();
    [[nodiscard]] QString shownAddress() const;
    void sign();
    void refuse(const QString &message, const QString &detail = {}, int status = 0);

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    QByteArray m_cloudEvent;
    QByteArray m_signingKey;
    QByteArray m_answer;
    QString m_tlsErrors;
    QPointer<QNetworkReply> m_reply; ///< child of the network
    QTimer m_timer;
    bool m_timedOut = false;
};

} // namespace Inlet::Delivery
