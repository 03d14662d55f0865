// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample.h"

#include <algorithm>

namespace Inlet::Model {

bool isValidSampleFile(QStringView file)
{
    // A backslash separates on Windows, and a colon makes a drive of what stands before it.
    const auto isRefused = [](QChar c) {
        return c == u'\\' || c == u':' || c.category() == QChar::Other_Control;
    };
    if (std::ranges::any_of(file, isRefused))
        return false;
    const auto names = file.split(u'/');
    return std::ranges::none_of(
        names, [](QStringView name) { return name.isEmpty() || name == u"." || name == u".."; });
}

} // namespace Inlet::Model
