// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "delivery/cloudevent.h"
#include "engine/eventemitter.h"
#include "handler/handlerclient.h"
#include "ledger/ledger.h"
#include "model/project.h"

#include <QJsonObject>

#include <optional>

namespace Inlet::Engine {

/** A transition that fires, with everything its event tells. */
struct FiredTransition
{
    QString id; ///< stable: the same message and transition always give the same id
    QString name;
    QString uid; ///< empty when it is about no message
    QJsonObject vars;
    std::optional<Ledger::OutboxEntry> outbox; ///< nullopt when nothing is to be delivered
};

/** Makes the transitions of one activity and mailbox. */
class TransitionFactory
{
public:
    TransitionFactory(Model::Activity activity, QByteArray mailbox, const Core::Clock &clock);

    /** What a message's decision or failure fires. @p uid is the ledger's key. */
    [[nodiscard]] FiredTransition forMessage(QStringView name, const QByteArray &uid,
                                             const QByteArray &sha256, qint64 size,
                                             const Handler::HandlerOutcome &outcome) const;

    /** A transition about no message: no email, a failed session, an expiration. @p occasion makes its id unique. */
    [[nodiscard]] FiredTransition forTask(QStringView name, const QString &occasion,
                                          const QJsonObject &vars) const;

private:
    [[nodiscard]] FiredTransition make(QStringView name, Delivery::TransitionEvent event) const;

    Model::Activity m_activity;
    QByteArray m_mailbox;
    const Core::Clock &m_clock;
};

/** Emits the `transition` event. */
void emitTransition(EventEmitter &events, const QString &name, const QString &uid,
                    const QJsonObject &vars, const QString &id, bool delivered);

/** Configuration errors never take the error transition, and without a ledger nothing can be fired safely. */
[[nodiscard]] bool takesErrorTransition(Core::ErrorCode code);

} // namespace Inlet::Engine
