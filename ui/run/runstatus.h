// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runcontroller.h"

#include <QLabel>

namespace Inlet::Ui {

/** What the runner is doing, for a status bar; empty while nothing runs. */
class RunStatus final : public QLabel
{
    Q_OBJECT

public:
    explicit RunStatus(const RunController *controller, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showProgress();

    const RunController *m_controller;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace Inlet::Ui
