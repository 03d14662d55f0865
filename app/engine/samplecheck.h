// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/handlerclient.h"
#include "model/sample.h"

#include <QJsonValue>
#include <QList>

namespace Inlet::Engine {

/** One member of a sample's outcome that is not what was expected. */
struct Difference
{
    QString member;      ///< `returnCode`, `transition`, `error`, or `vars.NAME`
    QJsonValue expected; ///< undefined: no such variable was expected
    QJsonValue actual;   ///< undefined: there is no such variable
};

/**
 * Compares what a handler did with what a sample expects, member by member; variables one by one, as JSON values, those
 * nobody expected included. An error counts even where nothing is expected, unless one is. Empty: all as expected.
 */
[[nodiscard]] QList<Difference> compare(const Model::Expectation &expect,
                                        const Handler::HandlerOutcome &outcome);

} // namespace Inlet::Engine
