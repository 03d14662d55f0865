// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name, QIcon(u":/icons/%1.svg"_s.arg(name)));
}

} // namespace Inlet::Ui
