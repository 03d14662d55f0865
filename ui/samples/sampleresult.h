// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "model/sample.h"

#include <QJsonValue>
#include <QStringList>

namespace Inlet::Ui {

/** How a sample fared the last time. */
enum class SampleState {
    NotTested,
    AsExpected,
    NothingExpected, ///< the handler did not fail, and nothing is compared
    Different,
    Failed,
    Missing,
};

/** The outcome of one sample. */
struct SampleResult
{
    Core::Event event;       ///< `sample`
    QStringList scriptLines; ///< what the handler logged

    /** True when the handler returned a code or failed; false when there was no message for it. */
    [[nodiscard]] bool isHandled() const;
    [[nodiscard]] bool isError() const;
};

[[nodiscard]] SampleState stateOf(const Model::Sample &sample, const SampleResult &result);

/**
 * The expectation that @p result fulfils. What @p before leaves out on purpose (a variable with the time in it) stays out;
 * one without any member, or of the other kind (an error in place of a code), is replaced as a whole. Of the text of an
 * error it is what the script threw; of one that Inlet found, the whole text in the language of the runner.
 */
[[nodiscard]] Model::Expectation acceptedExpectation(const SampleResult &result,
                                                     const Model::Expectation &before);

/** A value as it stands in the project file; empty when there is none. */
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace Inlet::Ui
