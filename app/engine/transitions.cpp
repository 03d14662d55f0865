// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transitions.h"

#include <QJsonArray>

#include <algorithm>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

/** The `deliver` object of the project file; empty when nothing is to be delivered. */
QJsonObject deliverObject(const Model::Delivery &delivery)
{
    struct Visitor
    {
        QJsonObject operator()(const Model::NoDelivery &) const { return {}; }
        QJsonObject operator()(const Model::FileDelivery &to) const
        {
            return {{u"kind"_s, u"file"_s}, {u"directory"_s, to.directory}};
        }
        QJsonObject operator()(const Model::CommandDelivery &to) const
        {
            return {{u"kind"_s, u"command"_s},
                    {u"program"_s, to.program},
                    {u"arguments"_s, QJsonArray::fromStringList(to.arguments)}};
        }
        QJsonObject operator()(const Model::HttpDelivery &to) const
        {
            return {{u"kind"_s, u"http"_s}, {u"url"_s, to.url}};
        }
    };
    QJsonObject object = std::visit(Visitor(), delivery.to);
    if (!object.isEmpty()) {
        // Keys that other tools added travel along; they may mean something to the destination.
        for (auto it = delivery.extra.begin(); it != delivery.extra.end(); ++it)
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

TransitionFactory::TransitionFactory(Model::Activity activity, QByteArray mailbox,
                                     const Core::Clock &clock)
    : m_activity(std::move(activity))
    , m_mailbox(std::move(mailbox))
    , m_clock(clock)
{}

FiredTransition TransitionFactory::forMessage(QStringView name, const QByteArray &uid,
                                              const QByteArray &sha256, qint64 size,
                                              const Handler::HandlerOutcome &outcome) const
{
    Delivery::TransitionEvent event;
    event.id = Delivery::stableEventId(m_mailbox, uid, sha256, name.toString());
    event.vars = outcome.vars;
    event.message = Delivery::TransitionEvent::Message{
        .uid = uid,
        .size = size,
        .from = outcome.summary.from,
        .to = outcome.summary.to,
        .subject = outcome.summary.subject,
        .date = outcome.summary.date,
        .messageId = outcome.summary.messageId,
        .returnCode = outcome.returnCode,
    };
    return make(name, std::move(event));
}

FiredTransition TransitionFactory::forTask(QStringView name, const QString &occasion,
                                           const QJsonObject &vars) const
{
    Delivery::TransitionEvent event;
    event.id = Delivery::stableEventId(m_mailbox, occasion.toUtf8(), {}, name.toString());
    event.vars = vars;
    return make(name, std::move(event));
}

FiredTransition TransitionFactory::make(QStringView name, Delivery::TransitionEvent event) const
{
    event.activityName = m_activity.name;
    event.transition = name.toString();
    event.time = m_clock.now();

    FiredTransition fired;
    fired.id = event.id;
    fired.name = event.transition;
    fired.uid = event.message ? QString::fromLatin1(event.message->uid) : QString();
    fired.vars = event.vars;
    const QList<Model::Transition> transitions = Model::outboundTransitions(m_activity);
    const auto transition = std::ranges::find_if(
        transitions, [name](const Model::Transition &candidate) { return candidate.name == name; });
    if (transition != transitions.end()) {
        if (const QJsonObject deliver = deliverObject(transition->deliver); !deliver.isEmpty()) {
            fired.outbox = Ledger::OutboxEntry{
                .eventId = fired.id,
                .transition = fired.name,
                .cloudEvent = Delivery::cloudEvent(event),
                .deliver = deliver,
                .attempts = 0,
                .nextAttempt = {},
                .lastError = {},
            };
        }
    }
    return fired;
}

void emitTransition(EventEmitter &events, const QString &name, const QString &uid,
                    const QJsonObject &vars, const QString &id, bool delivered)
{
    events.emitEvent(Core::EventType::Transition, {{u"name"_s, name},
                                                   {u"uid"_s, stringOrNull(uid)},
                                                   {u"vars"_s, vars},
                                                   {u"id"_s, id},
                                                   {u"delivered"_s, delivered}});
}

bool takesErrorTransition(Core::ErrorCode code)
{
    switch (code) {
    case Core::ErrorCode::Connect:
    case Core::ErrorCode::Tls:
    case Core::ErrorCode::Protocol:
    case Core::ErrorCode::Timeout:
    case Core::ErrorCode::Login:
    case Core::ErrorCode::Busy: return true;
    default: return false;
    }
}

} // namespace Inlet::Engine
