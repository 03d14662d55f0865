// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Inlet::Ui {

class RunActions;

/** The button Test Run: a click does what is safe for the mailbox, the menu offers Dry Run and Run Once. */
class TestRunButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit TestRunButton(const RunActions *actions, QWidget *parent = nullptr);
};

} // namespace Inlet::Ui
