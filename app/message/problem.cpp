// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/problem.h"

#include <algorithm>

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
    if (m_items.size() >= m_limit)
        return;
    const auto isSame = [&problem](const Problem &other) {
        return other.code == problem.code && other.part == problem.part
               && other.offset == problem.offset;
    };
    if (std::none_of(m_items.begin(), m_items.end(), isSame))
        m_items.append(std::move(problem));
}

} // namespace Inlet::Message
