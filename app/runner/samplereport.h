// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "engine/messageevents.h"
#include "engine/samplecheck.h"

#include <QJsonObject>
#include <QString>

namespace Inlet::Runner {

/** How a sample fared. */
enum class SampleOutcome {
    AsExpected,
    Different, ///< the handler did something else than expected
    Failed,    ///< the handler ended in an error that was not expected
    Missing,   ///< there is no such message to be handled
};

/** Counts the samples of a test. */
struct SampleTotals
{
    int asExpected = 0;
    int different = 0;
    int failed = 0;
    int missing = 0;

    void add(SampleOutcome outcome);
    [[nodiscard]] int all() const { return asExpected + different + failed + missing; }
    /** Members of the event `test-finished`. */
    [[nodiscard]] QJsonObject members() const;
    /** The runner's exit status: a missing file weighs more, for it says that the project is not whole. */
    [[nodiscard]] int exitStatus() const;
};

/** The outcome of a sample whose message was handled. */
[[nodiscard]] SampleOutcome outcomeOf(const QList<Engine::Difference> &differences,
                                      const Handler::HandlerOutcome &outcome);

/** Members of the event `sample`: those of `message`, the sample and its differences. */
[[nodiscard]] QJsonObject sampleMembers(const Model::Sample &sample,
                                        const Engine::MessageFacts &facts,
                                        const Handler::HandlerOutcome &outcome,
                                        const QList<Engine::Difference> &differences);

/** Members of the event `sample` when its message cannot be read. */
[[nodiscard]] QJsonObject sampleMembers(const Model::Sample &sample,
                                        const Engine::MessageFacts &facts,
                                        const Core::Error &error);

/** A `sample` or `test-finished` event as lines for people, without the last line end; empty for other events. */
[[nodiscard]] QString sampleText(const Core::Event &event);

} // namespace Inlet::Runner
