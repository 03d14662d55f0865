// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runactions.h"

#include "ui/icons.h"
#include "ui/run/firstcontactquestion.h"

#include <QAction>
#include <QSettings>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto KeepTranscriptKey = "run/keepTranscript"_L1;
constexpr auto AskFirst = "ask"_L1; // a value of --first-contact
} // namespace

RunActions::RunActions(Document::ProjectDocument *document, RunPreparation *preparation,
                       RunController *controller, QWidget *window)
    : QObject(window)
    , m_preparation(preparation)
    , m_controller(controller)
    , m_testRun(new QAction(icon(u"media-playback-test"_s), {}, this))
    , m_dryRun(new QAction(icon(u"media-playback-test"_s), {}, this))
    , m_runOnce(new QAction(icon(u"media-playback-start"_s), {}, this))
    , m_stop(new QAction(icon(u"process-stop"_s), {}, this))
    , m_keepTranscript(new QAction(this))
{
    m_testRun->setObjectName(u"testRunAction"_s);
    m_dryRun->setObjectName(u"dryRunAction"_s);
    m_runOnce->setObjectName(u"runOnceAction"_s);
    m_stop->setObjectName(u"stopAction"_s);
    m_keepTranscript->setObjectName(u"keepTranscriptAction"_s);
    m_keepTranscript->setCheckable(true);
    m_keepTranscript->setChecked(QSettings().value(KeepTranscriptKey).toBool());
    connect(m_keepTranscript, &QAction::toggled, this,
            [](bool keep) { QSettings().setValue(KeepTranscriptKey, keep); });
    m_testRun->setShortcut(Qt::Key_F5);
    m_runOnce->setShortcut(Qt::CTRL | Qt::Key_F5);
    m_stop->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_testRun, &QAction::triggered, this,
            [this] { prepare(!m_preparation->isPractice()); });
    connect(m_dryRun, &QAction::triggered, this, [this] { prepare(true); });
    connect(m_runOnce, &QAction::triggered, this, [this] { prepare(false); });
    connect(m_stop, &QAction::triggered, m_controller, &RunController::stop);
    connect(document, &Document::ProjectDocument::changed, this, &RunActions::updateEnabledState);
    connect(document, &Document::ProjectDocument::currentIndexChanged, this,
            &RunActions::updateEnabledState);
    connect(m_preparation, &RunPreparation::obstacleChanged, this, &RunActions::updateEnabledState);
    connect(m_controller, &RunController::stateChanged, this, &RunActions::updateEnabledState);
    new FirstContactQuestion(m_controller, window);
    retranslate();
}

void RunActions::retranslate()
{
    m_dryRun->setText(tr("&Dry Run"));
    m_runOnce->setText(tr("&Run Once"));
    m_stop->setText(tr("&Stop Test Run"));
    m_keepTranscript->setText(tr("&Keep the Wire Transcript"));
    m_keepTranscript->setToolTip(
        tr("Keep the conversation of each run with the server, without passwords and bodies"));
    updateEnabledState();
}

void RunActions::prepare(bool dryRun)
{
    m_preparation->prepare(
        [this, dryRun](const RunPreparation::Subject &subject) { start(subject, dryRun); });
}

void RunActions::start(const RunPreparation::Subject &subject, bool dryRun)
{
    if (m_controller->state() != RunController::State::Idle)
        return;
    Q_EMIT started();
    m_controller->start(
        {.project = subject.snapshot.project,
         .baseDirectory = subject.snapshot.baseDirectory,
         .activity = subject.activity.name,
         .dryRun = dryRun,
         .passwords = subject.snapshot.passwords,
         .keepTranscript = m_keepTranscript->isChecked(),
         .firstContact = m_preparation->isPractice() ? QString() : QString(AskFirst)});
}

void RunActions::updateEnabledState()
{
    const bool idle = m_controller->state() == RunController::State::Idle;
    const QString reason = obstacle();
    for (QAction *action : {m_testRun, m_dryRun, m_runOnce})
        action->setEnabled(reason.isEmpty());
    m_dryRun->setToolTip(
        !reason.isEmpty()
            ? reason
            : tr("Run the handler on the messages of the mailbox; nothing is deleted, "
                 "delivered or remembered"));
    m_runOnce->setToolTip(
        !reason.isEmpty() ? reason : tr("Visit the mailbox once, whatever the schedule says"));
    updateTestRun(reason);
    m_stop->setEnabled(!idle && m_controller->state() != RunController::State::Stopping);
    m_stop->setToolTip(idle ? tr("No run is going on.") : tr("Stop the run"));
}

void RunActions::updateTestRun(const QString &obstacle)
{
    const bool practice = m_preparation->isPractice();
    m_testRun->setText(practice ? tr("Test Run (Run Once)") : tr("Test Run (Dry Run)"));
    const QString toolTip =
        practice ? tr("Test Run (Run Once): handle the messages of the practice mailbox")
                 : tr("Test Run (Dry Run): run the handler on the messages of the mailbox; nothing "
                      "is deleted, delivered or remembered");
    m_testRun->setToolTip(obstacle.isEmpty() ? toolTip : obstacle);
}

QString RunActions::obstacle() const
{
    if (m_controller->state() != RunController::State::Idle)
        return tr("A run is going on. Stop it first.");
    return m_preparation->obstacle();
}

} // namespace Inlet::Ui
