// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldock.h"

namespace Inlet::Ui {

JournalDock::JournalDock(QWidget *parent)
    : QDockWidget(tr("Journal"), parent)
{
    setObjectName(QStringLiteral("journalDock"));
}

} // namespace Inlet::Ui
