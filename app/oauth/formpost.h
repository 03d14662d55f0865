// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Inlet::OAuth {

/** Names and values, UTF-8, of `application/x-www-form-urlencoded`. */
using Form = QList<std::pair<QString, QByteArray>>;

/**
 * One POST of a form to an endpoint of an identity provider. Certificates are verified, http leads only to this machine,
 * redirects are not followed, nothing is stored, the answer is bounded in size and time. Ends in answered() or failed(),
 * both later than start(), unless the object goes first.
 */
class FormPost : public QObject
{
    Q_OBJECT

public:
    FormPost(QNetworkAccessManager &network, const QUrl &endpoint, const Form &form,
             std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~FormPost() override;

    void start();

Q_SIGNALS:
    void answered(int status, const QByteArray &body);
    /** The provider did not speak: Connect, Tls, Timeout, Protocol (too large, redirected) or Configuration. */
    void failed(const Inlet::Core::Error &error);

private:
    void read();
    void finish();
    void fail(Core::ErrorCode code, const QString &message, const QString &detail = {});
    [[nodiscard]] QString shownAddress() const;

    QNetworkAccessManager &m_network;
    QNetworkRequest m_request;
    QByteArray m_form;
    QPointer<QNetworkReply> m_reply; ///< of m_network, which may go before this object
    QByteArray m_body;
    QString m_tlsErrors;
    QTimer m_timer;
    bool m_ended = false;
};

} // namespace Inlet::OAuth
