// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/formatupgrades.h"

#include <utility>

namespace Inlet::Storage {

std::span<const FormatUpgrade> formatUpgrades()
{
    // Version 1 is the first: a change of the format that old files need help with adds a step here.
    return {};
}

int currentFormatVersion()
{
    return static_cast<int>(formatUpgrades().size()) + 1;
}

QJsonObject upgraded(QJsonObject file, int version, std::span<const FormatUpgrade> steps)
{
    Q_ASSERT(version >= 1);
    for (auto step = static_cast<size_t>(version) - 1; step < steps.size(); ++step)
        file = steps[step](std::move(file));
    return file;
}

} // namespace Inlet::Storage
