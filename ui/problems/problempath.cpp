// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problempath.h"

#include <QRegularExpression>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProblemPath ProblemPath::of(const QString &path)
{
    static const QRegularExpression item(u"^(activities|externalAccounts)\\[(\\d+)\\]\\.?(.*)$"_s);
    const QRegularExpressionMatch match = item.match(path);
    if (!match.hasMatch())
        return {.part = Part::Project, .index = -1, .rest = path};
    return {.part = match.capturedView(1) == "activities"_L1 ? Part::Activity : Part::Account,
            .index = match.capturedView(2).toInt(),
            .rest = match.captured(3)};
}

} // namespace Inlet::Ui
