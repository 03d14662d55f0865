// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/firstcontactquestion.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

FirstContactQuestion::FirstContactQuestion(RunController *controller, QWidget *window)
    : QObject(window)
    , m_controller(controller)
    , m_window(window)
{
    connect(controller, &RunController::firstContactMade, this, [this](const Core::Event &event) {
        m_met = MetMailbox{event.members.value("account"_L1).toString(),
                           event.members.value("host"_L1).toString(),
                           event.members.value("messages"_L1).toInteger(),
                           event.members.value("bytes"_L1).toInteger()};
    });
    // Queued: whoever else hears of the end is to hear it before the question stands in the way.
    connect(controller, &RunController::finished, this, &FirstContactQuestion::ask,
            Qt::QueuedConnection);
}

void FirstContactQuestion::ask()
{
    if (!m_met)
        return;
    const MetMailbox mailbox = *std::exchange(m_met, std::nullopt);
    RunRequest again = m_controller->request();
    FirstContactDialog dialog(mailbox, again.dryRun, m_window);
    if (dialog.exec() != QDialog::Accepted || m_controller->state() != RunController::State::Idle)
        return;
    again.firstContact = dialog.choice();
    m_controller->start(again);
}

} // namespace Inlet::Ui
