// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace Inlet::Ui {

/** Path of `inlet-run`: beside this program, else on the PATH. Fails with Internal when it is in neither place. */
[[nodiscard]] Core::Result<QString> findRunner();

} // namespace Inlet::Ui
