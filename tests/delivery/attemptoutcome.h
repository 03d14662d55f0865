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
        connect(&attempt, &Attempt::refused, this, [this](const Inlet::Core::Error &error) {
            ++m_signals;
            m_error = error;
        });
    }

    /** Waits for the end; false when it did not come within five seconds, or came more than once. */
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return m_signals > 0; }, 5000) && m_signals == 1;
    }

    [[nodiscard]] bool isAccepted() const { return m_signals == 1 && !m_error; }
    [[nodiscard]] Inlet::Core::Error error() const
    {
        return m_error.value_or(Inlet::Core::Error());
    }

private:
    int m_signals = 0;
    std::optional<Inlet::Core::Error> m_error;
};
