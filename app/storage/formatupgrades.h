// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <span>

namespace Inlet::Storage {

/** Turns the object of a file into what the next format version would have written. Wrong shapes are left to the reader. */
using FormatUpgrade = QJsonObject (*)(QJsonObject file);

/** The steps from version 1 on: the first turns version 1 into 2, the second 2 into 3, and so on. */
[[nodiscard]] std::span<const FormatUpgrade> formatUpgrades();

/** The version this program writes: one more than there are steps. */
[[nodiscard]] int currentFormatVersion();

/** Takes @p file of format @p version (from 1) through the @p steps that are left. */
[[nodiscard]] QJsonObject upgraded(QJsonObject file, int version,
                                   std::span<const FormatUpgrade> steps);

} // namespace Inlet::Storage
