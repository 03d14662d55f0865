// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Inlet::Runner {

/** One command of `inlet-run` at work. Writes to standard output, complaints to standard error. */
class CommandRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Ends in finished(), possibly before it returns. */
    virtual void start() = 0;

    /** A signal asked the program to end: ends in finished() within 5 s. */
    virtual void stop() { Q_EMIT finished(0); }

Q_SIGNALS:
    void finished(int exitStatus);
};

} // namespace Inlet::Runner
