// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Inlet::Ui {

/** The icon @p name of the desktop's theme, else the one Inlet carries (resources/icons), readable on light and dark. */
[[nodiscard]] QIcon icon(const QString &name);

} // namespace Inlet::Ui
