// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messageevents.h"
#include "ledger/ledgerreader.h"

#include <QJsonObject>
#include <QStringList>

namespace Inlet::Runner {

/** A message of the ledger and what the handler as it is now makes of it. */
struct PastHandling
{
    Ledger::LedgerEntry before;
    QString file; ///< the copy of the message
    Handler::HandlerOutcome now;

    /** What differs: `returnCode`, `transition` and `vars.NAME`, or `error`. Empty: all is as it was. */
    [[nodiscard]] QStringList changes() const;

    /** The members of a `what-if` event. */
    [[nodiscard]] QJsonObject members() const;

    /** One line for people. */
    [[nodiscard]] QString text() const;
};

} // namespace Inlet::Runner
