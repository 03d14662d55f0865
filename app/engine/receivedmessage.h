// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rawmessage.h"
#include "engine/messageevents.h"
#include "handler/handlerclient.h"

#include <QByteArray>

#include <optional>

namespace Inlet::Engine {

/** What is known of a message that came from the server; its content is only kept until the handler has it. */
struct ReceivedMessage
{
    MessageFacts facts;
    QByteArray key;            ///< the ledger's key of the message
    QByteArray sha256;         ///< of the content; empty when it was not received
    qint64 announcedSize = 0;  ///< by LIST
    bool brokeSession = false; ///< not received: the session broke off while it was fetched
    bool tooLarge = false;     ///< not received: LIST announced more than is allowed
};

/** A message and what its handler made of it. */
struct DecidedMessage
{
    ReceivedMessage message;
    Handler::HandlerOutcome outcome;
    std::optional<Core::RawMessage> raw; ///< of a message whose handler failed, if it was received
};

/**
 * Writes a copy of the raw message into @p folder for the designer, readable by its owner only. Gives its path, or an
 * empty text when it cannot be written: the pass goes on without it.
 */
[[nodiscard]] QString keepCopy(int number, const Core::RawMessage &raw, const QString &folder,
                               int pass);

} // namespace Inlet::Engine
