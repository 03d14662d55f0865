// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/testrunbutton.h"

#include "ui/run/runactions.h"

#include <QMenu>

namespace Inlet::Ui {

TestRunButton::TestRunButton(const RunActions *actions, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("testRunButton"));
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({actions->dryRun(), actions->runOnce()});
    setDefaultAction(actions->testRun());
    setMenu(menu);
    setPopupMode(MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

} // namespace Inlet::Ui
