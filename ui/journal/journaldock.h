// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Inlet::Ui {

/** The journal of runs below the editor. */
class JournalDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit JournalDock(QWidget *parent = nullptr);
};

} // namespace Inlet::Ui
