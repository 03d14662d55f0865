// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/problem.h"

namespace Inlet::Message {

using namespace Qt::StringLiterals;

QLatin1StringView severityName(Severity severity)
{
    return severity == Severity::Error ? "error"_L1 : "warning"_L1;
}

ProblemList::ProblemList(int limit)
    : m_limit(limit)
{}

void ProblemList::add(Problem problem)
{
    // An error counts even when there is no room left to list it: it decides what happens to the message.
    m_hasErrors = m_hasErrors || problem.severity == Severity::Error;
    if (isFull())
        return;
    const Place place{problem.code, problem.part, problem.offset};
    if (m_seen.contains(place))
        return;
    m_seen.insert(place);
    m_items.append(std::move(problem));
}

} // namespace Inlet::Message
