// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

#include <chrono>

namespace Inlet::Delivery {

/** Why a destination did not take an event, and when it makes sense to try again. */
struct Refusal
{
    Core::Error error;
    bool isLasting =
        false; ///< it is about this event or this address, and will hardly change by itself
    std::chrono::seconds retryAfter{0}; ///< what the destination asked for; 0: it asked for nothing
};

/**
 * One attempt to take one event to one destination. Ends in exactly one of the signals, possibly from within start();
 * destroying it ends what is under way.
 */
class Attempt : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    void accepted();
    void refused(const Inlet::Delivery::Refusal &refusal);
};

} // namespace Inlet::Delivery
