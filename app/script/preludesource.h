// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Inlet::Script {

/** The JavaScript file @p name of this library ("prelude", "parts", "realm", "values"); read once, empty when there is none. */
[[nodiscard]] QString preludeSource(const QString &name);

} // namespace Inlet::Script
