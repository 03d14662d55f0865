// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/redirectlistener.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace Inlet::OAuth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MaxRequestBytes = 32 * 1024; // codes of Microsoft have some kilobytes
constexpr int MaxConnections = 16;
constexpr auto RequestTimeout = 10s;

/** The query of the request line `GET /?... HTTP/1.1`; nothing for any other request. */
std::optional<QUrlQuery> queryOf(const QByteArray &requestLine)
{
    const QList<QByteArray> words = requestLine.split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1."))
        return {};
    if (words[1] != "/" && !words[1].startsWith("/?"))
        return {};
    // A form encodes blanks as "+"; QUrlQuery knows percent encoding only.
    const qsizetype begin = words[1].indexOf('?') + 1;
    QByteArray query = begin > 0 ? words[1].sliced(begin) : QByteArray();
    query.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(query));
}

} // namespace

RedirectListener::RedirectListener(const QString &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RedirectListener::accept);
}

Core::Result<void> RedirectListener::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return Core::Error{Core::ErrorCode::Connect, {}, m_server.errorString()};
    return {};
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > MaxConnections) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(RequestTimeout, socket, &QTcpSocket::abort);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(MaxRequestBytes);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= MaxRequestBytes)
            answer(socket, "431 Request Header Fields Too Large", tr("This request is too long."));
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const auto query = queryOf(request.first(request.indexOf("\r\n")));
    if (!query) {
        answer(socket, "404 Not Found", tr("There is nothing here."));
        return;
    }
    if (m_done || query->queryItemValue(u"state"_s, QUrl::FullyDecoded) != m_state) {
        answer(socket, "400 Bad Request",
               tr("This page does not belong to the sign-in that Inlet is waiting for. Start it "
                  "again in Inlet."));
        return;
    }
    m_done = true;
    m_server.close();
    answer(socket, "200 OK",
           query->hasQueryItem(u"error"_s)
               ? tr("The sign-in failed. Go back to Inlet to see why.")
               : tr("You can close this page now and go back to Inlet."));
    Q_EMIT redirected(*query);
}

void RedirectListener::answer(QTcpSocket *socket, const QByteArray &status,
                              const QString &text) const
{
    const QByteArray page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Inlet</title>"
        "</head><body><h1>Inlet</h1><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    // The address of the page holds the code: it must not travel on, nor be kept.
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + QByteArray::number(page.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n"
                  + page);
    socket->flush(); // all this may end with the sign-in
    socket->disconnectFromHost();
}

} // namespace Inlet::OAuth
