// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runactions.h"

#include "model/validation.h"
#include "storage/projectwriter.h"
#include "ui/accounts/passwords.h"
#include "ui/icons.h"

#include <QAction>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

RunActions::RunActions(Document::ProjectDocument *document, Passwords *passwords,
                       RunController *controller, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_passwords(passwords)
    , m_controller(controller)
    , m_dryRun(new QAction(icon(u"media-playback-test"_s), {}, this))
    , m_runOnce(new QAction(icon(u"media-playback-start"_s), {}, this))
    , m_stop(new QAction(icon(u"media-playback-stop"_s), {}, this))
{
    m_dryRun->setObjectName(u"dryRunAction"_s);
    m_runOnce->setObjectName(u"runOnceAction"_s);
    m_stop->setObjectName(u"stopAction"_s);
    m_dryRun->setShortcut(Qt::Key_F5);
    m_runOnce->setShortcut(Qt::CTRL | Qt::Key_F5);
    m_stop->setShortcut(Qt::SHIFT | Qt::Key_F5);
    connect(m_dryRun, &QAction::triggered, this, [this] { start(true); });
    connect(m_runOnce, &QAction::triggered, this, [this] { start(false); });
    connect(m_stop, &QAction::triggered, m_controller, &RunController::stop);
    connect(m_document, &Document::ProjectDocument::changed, this, &RunActions::updateEnabledState);
    connect(m_controller, &RunController::stateChanged, this, &RunActions::updateEnabledState);
    retranslate();
}

void RunActions::retranslate()
{
    m_dryRun->setText(tr("&Dry Run"));
    m_runOnce->setText(tr("&Run Once"));
    m_stop->setText(tr("&Stop"));
    updateEnabledState();
}

void RunActions::start(bool dryRun)
{
    // Drops a password that came from the desktop's store for another mailbox than the one this run visits.
    if (const auto mailbox =
            Model::effectiveConnection(m_document->project(), *m_document->activity()))
        m_passwords->load(mailbox->secretName, mailbox->connection);
    const QByteArray json = Storage::toJson(m_document->project());
    Q_EMIT started();
    m_controller->start({.project = QJsonDocument::fromJson(json).object(),
                         .baseDirectory = m_document->baseDirectory(),
                         .activity = m_document->activity()->name,
                         .dryRun = dryRun,
                         .passwords = m_passwords->all()});
}

void RunActions::updateEnabledState()
{
    const bool idle = m_controller->state() == RunController::State::Idle;
    const QString reason = idle ? obstacle() : tr("A run is going on. Stop it first.");
    m_dryRun->setEnabled(reason.isEmpty());
    m_runOnce->setEnabled(reason.isEmpty());
    m_dryRun->setToolTip(
        !reason.isEmpty()
            ? reason
            : tr("Run the handler on the messages of the mailbox; nothing is deleted, "
                 "delivered or remembered"));
    m_runOnce->setToolTip(
        !reason.isEmpty() ? reason : tr("Visit the mailbox once, whatever the schedule says"));
    m_stop->setEnabled(!idle && m_controller->state() != RunController::State::Stopping);
    m_stop->setToolTip(idle ? tr("No run is going on.") : tr("Stop the run"));
}

QString RunActions::obstacle() const
{
    if (!m_document->activity())
        return tr("The project has no activity to run.");
    const Model::Problems problems =
        Model::validateActivity(m_document->project(), m_document->currentIndex());
    return problems.isEmpty() ? QString() : problems.first().text;
}

} // namespace Inlet::Ui
