// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"

#include "practice/practiceconnection.h"
#include "practice/practicemailbox.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Inlet::Practice {

using Core::Error;
using Core::ErrorCode;
using Core::Result;

class PracticeServer::Private
{
public:
    Private(const QString &folder, const PracticeOptions &serverOptions)
        : options(serverOptions)
        , mailbox(folder, serverOptions.deleteFiles)
    {}

    PracticeOptions options;
    PracticeMailbox mailbox;
    QTcpServer server; // its sockets own the connections: both end before the mailbox does
};

PracticeServer::PracticeServer(const QString &folder, const PracticeOptions &options,
                               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(folder, options))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection())
            new PracticeConnection(socket, &d->mailbox, d->options);
    });
}

PracticeServer::~PracticeServer() = default;

Result<quint16> PracticeServer::listen()
{
    if (const Result<void> checked = d->mailbox.check(); !checked)
        return checked.error();
    if (!d->server.listen(QHostAddress::LocalHost, d->options.port)) {
        return Error{
            ErrorCode::Connect,
            tr("The practice server cannot listen on port %1. Choose another port, or 0 for a "
               "free one.")
                .arg(d->options.port),
            d->server.errorString()};
    }
    return d->server.serverPort();
}

} // namespace Inlet::Practice
