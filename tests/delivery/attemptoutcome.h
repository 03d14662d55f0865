// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/attempt.h"

#include <QTest>

#include <optional>

/** Collects how an attempt ended; more than one signal is a failure of its own. */
class AttemptOutcome : public QObject
{
    Q_OBJECT

public:
    explicit AttemptOutcome(Inlet::Delivery::Attempt &attempt)
    {
        using Inlet::Delivery::Attempt;
        connect(&attempt, &Attempt::accepted, this, [this] { ++m_signals; });
        connect(&attempt, &Attempt::refused, this, [this](const Inlet::Delivery::Refusal &refusal) {
            ++m_signals;
            m_refusal = refusal;
        });
    }

    /** Waits for the end; false when it did not come within five seconds, or came more than once. */
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return m_signals > 0; }, 5000) && m_signals == 1;
    }

    [[nodiscard]] bool isAccepted() const { return m_signals == 1 && !m_refusal; }
    [[nodiscard]] Inlet::Delivery::Refusal refusal() const
    {
        return m_refusal.value_or(Inlet::Delivery::Refusal());
    }
    [[nodiscard]] Inlet::Core::Error error() const { return refusal().error; }

private:
    int m_signals = 0;
    std::optional<Inlet::Delivery::Refusal> m_refusal;
};
