// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/firstcontactdialog.h"
#include "ui/run/runcontroller.h"

#include <QObject>

#include <optional>

namespace Inlet::Ui {

/** When a run has met a new mailbox with many messages: asks what becomes of them, and runs again with the answer. */
class FirstContactQuestion final : public QObject
{
    Q_OBJECT

public:
    /** The dialog comes up over @p window. */
    FirstContactQuestion(RunController *controller, QWidget *window);

private:
    void ask();

    RunController *m_controller;
    QWidget *m_window;
    std::optional<MetMailbox> m_met; ///< by the run that goes on
};

} // namespace Inlet::Ui
