// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Inlet::Engine {

/** What a pass does with the messages of a mailbox that it meets for the first time. */
struct FirstContact
{
    /** A mailbox with more messages than this is one to ask about. */
    static constexpr int ManyMessages = 500;

    enum class Choice {
        All,       ///< handle them
        FromNowOn, ///< pass over what is there now
        NewerThan, ///< pass over what is older than `boundary`
        DryRun,    ///< one dry run, so that a person can choose then
        Ask,       ///< where there are many: do nothing and tell it in an event
    };
    Choice choice = Choice::All;
    QDateTime boundary; ///< of NewerThan
};

} // namespace Inlet::Engine
