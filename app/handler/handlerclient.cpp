// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/handlerclient.h"

#include "handler/hostlink.h"
#include "handler/protocol.h"

#include <deque>

namespace Inlet::Handler {

using namespace Qt::StringLiterals;

class HandlerClient::Private
{
public:
    Private(HandlerClient *client, HandlerSettings given)
        : q(client)
        , settings(std::move(given))
        , link(settings, Protocol::MaximumOutcomeBytes, [this] { return settings; })
    {}

    void report(HandlerOutcome outcome);
    void receive(const QCborMap &frame);
    void noteFailure(const HandlerError &error, std::chrono::microseconds ran);

    HandlerClient *q;
    HandlerSettings settings; ///< with the variables as the last message left them
    std::deque<HandlerRequest> pending;
    qint64 pendingBytes = 0;
    HostLink link;
};

void HandlerClient::Private::report(HandlerOutcome outcome)
{
    const HandlerRequest request = pending.front();
    pending.pop_front();
    pendingBytes -= request.raw.size();
    outcome.ticket = request.ticket;
    Q_EMIT q->outcome(outcome);
}

void HandlerClient::Private::receive(const QCborMap &frame)
{
    std::optional<HandlerOutcome> outcome = Protocol::readOutcome(frame);
    if (!outcome || outcome->ticket != pending.front().ticket) {
        link.replaceChild();
        noteFailure({Core::ErrorCode::Script,
                     HandlerClient::tr("The handler host gave an answer without a decision."), 0},
                    std::chrono::microseconds(0));
        return;
    }
    if (!settings.startsAnew) {
        settings.taskVars = outcome->taskVars;
        settings.instanceVars = outcome->instanceVars;
    }
    report(*std::move(outcome));
}

void HandlerClient::Private::noteFailure(const HandlerError &error, std::chrono::microseconds ran)
{
    HandlerOutcome outcome;
    outcome.error = error;
    outcome.duration = ran;
    outcome.taskVars = settings.taskVars;
    outcome.instanceVars = settings.instanceVars;
    report(std::move(outcome));
}

HandlerClient::HandlerClient(HandlerSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings)))
{
    connect(&d->link, &HostLink::ready, this, &HandlerClient::ready);
    connect(&d->link, &HostLink::failed, this, &HandlerClient::failed);
    connect(&d->link, &HostLink::rejected, this, [this](const QCborMap &frame) {
        Q_EMIT scriptRejected(Protocol::readError(frame).value_or(HandlerError{}));
    });
    connect(&d->link, &HostLink::answered, this,
            [this](const QCborMap &frame) { d->receive(frame); });
    connect(&d->link, &HostLink::jobFailed, this,
            [this](const HandlerError &error, std::chrono::microseconds ran) {
                d->noteFailure(error, ran);
            });
}

HandlerClient::~HandlerClient() = default;

void HandlerClient::start()
{
    d->link.start();
}

void HandlerClient::submit(const HandlerRequest &request)
{
    d->pending.push_back(request);
    d->pendingBytes += request.raw.size();
    QCborMap head = Protocol::frame(Protocol::Type::Message);
    head.insert(Protocol::Key::Ticket, qint64(request.ticket));
    head.insert(Protocol::Key::Number, request.number);
    head.insert(Protocol::Key::Uid, request.uid);
    head.insert(Protocol::Key::Size, request.raw.size());
    d->link.enqueue({head, request.raw});
}

qint64 HandlerClient::pendingBytes() const
{
    return d->pendingBytes;
}

int HandlerClient::pendingMessages() const
{
    return static_cast<int>(d->pending.size());
}

void HandlerClient::cancel()
{
    d->pending.clear();
    d->pendingBytes = 0;
    d->link.cancel();
}

} // namespace Inlet::Handler
