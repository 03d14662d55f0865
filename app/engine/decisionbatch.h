// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/receivedmessage.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Inlet::Engine {

/**
 * Decisions that are not on disk yet. A commit costs a sync of the disk, which is worth hundreds of messages: decisions
 * wait for others to share it, but never long, and not at all when nothing else is under way.
 */
class DecisionBatch : public QObject
{
    Q_OBJECT

public:
    explicit DecisionBatch(QObject *parent = nullptr);

    void add(const DecidedMessage &decided);

    /** Nothing comes that the batch could wait for: due() follows once the events at hand are done. */
    void hurry();

    [[nodiscard]] bool isEmpty() const { return m_decided.isEmpty(); }

    void clear() { take(); }

    /** Gives all of it away; due() does not come before the next add(). */
    QList<DecidedMessage> take();

Q_SIGNALS:
    void due();

private:
    QList<DecidedMessage> m_decided;
    qint64 m_rawBytes = 0; ///< of the failed ones
    QTimer m_timer;
};

} // namespace Inlet::Engine
