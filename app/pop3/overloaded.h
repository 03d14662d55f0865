// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Inlet::Pop3 {

/** The lambdas of a std::visit() as one function object. */
template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace Inlet::Pop3
