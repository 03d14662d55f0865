// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runstatus.h"

#include <QEvent>

namespace Inlet::Ui {

RunStatus::RunStatus(const RunController *controller, QWidget *parent)
    : QLabel(parent)
    , m_controller(controller)
{
    setObjectName(QStringLiteral("runStatus"));
    connect(controller, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Starting)
            m_done = m_total = 0;
        refresh();
    });
    connect(controller, &RunController::progressChanged, this, [this](qint64 done, qint64 total) {
        m_done = done;
        m_total = total;
        refresh();
    });
}

void RunStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void RunStatus::refresh()
{
    switch (m_controller->state()) {
    case RunController::State::Idle: clear(); break;
    case RunController::State::Stopping: setText(tr("Stopping...")); break;
    case RunController::State::Starting:
    case RunController::State::Running: showProgress(); break;
    }
}

void RunStatus::showProgress()
{
    const bool isPreview = m_controller->request().dryRun;
    if (m_total > 0)
        setText((isPreview ? tr("Dry run... %1/%2 messages") : tr("Running... %1/%2 messages"))
                    .arg(m_done)
                    .arg(m_total));
    else
        setText(isPreview ? tr("Dry run...") : tr("Running..."));
}

} // namespace Inlet::Ui
