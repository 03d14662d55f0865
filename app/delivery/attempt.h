// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

namespace Inlet::Delivery {

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
    void refused(const Inlet::Core::Error &error);
};

} // namespace Inlet::Delivery
