// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runactions.h"

#include "model/validation.h"
#include "storage/projectwriter.h"
#include "storage/secretsources.h"
#include "ui/accounts/passwords.h"
#include "ui/icons.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonDocument>
#include <QSettings>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto KeepTranscriptKey = "run/keepTranscript"_L1;
} // namespace

RunActions::RunActions(Document::ProjectDocument *document, Passwords *passwords,
                       RunController *controller, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_passwords(passwords)
    , m_controller(controller)
    , m_window(window)
    , m_testRun(new QAction(icon(u"media-playback-test"_s), {}, this))
    , m_dryRun(new QAction(icon(u"media-playback-test"_s), {}, this))
    , m_runOnce(new QAction(icon(u"media-playback-start"_s), {}, this))
    , m_stop(new QAction(icon(u"media-playback-stop"_s), {}, this))
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
    connect(m_testRun, &QAction::triggered, this, [this] { prepare(!isPractice()); });
    connect(m_dryRun, &QAction::triggered, this, [this] { prepare(true); });
    connect(m_runOnce, &QAction::triggered, this, [this] { prepare(false); });
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
    m_keepTranscript->setText(tr("&Keep the Wire Transcript"));
    m_keepTranscript->setToolTip(
        tr("Keep the conversation of each run with the server, without passwords and bodies"));
    updateEnabledState();
}

void RunActions::prepare(bool dryRun)
{
    const auto connection =
        Model::effectiveConnection(m_document->project(), *m_document->activity());
    // The runner starts a practice mailbox itself, and says itself what is wrong with a connection.
    if (!connection || connection->connection.practiceFolder()) {
        start(dryRun);
        return;
    }
    // Drops a password that came from the desktop's store for another mailbox than the one this run visits.
    m_passwords->load(connection->secretName, connection->connection);
    Storage::SecretSources sources;
    QHash<QString, QByteArray> given;
    for (const auto &[name, secret] : m_passwords->secretsFor(*connection).asKeyValueRange())
        given.insert(name, secret.toUtf8());
    sources.setGiven(given);
    m_preparing = true;
    updateEnabledState();
    sources.find(*connection, this,
                 [this, dryRun, mailbox = *connection](const Core::Result<QByteArray> &password) {
                     m_preparing = false;
                     updateEnabledState();
                     // Without a sign-in the runner says where to make one.
                     if (password || mailbox.connection.takesRefreshToken() || askPassword(mailbox))
                         start(dryRun);
                 });
}

bool RunActions::askPassword(const Model::EffectiveConnection &connection)
{
    bool accepted = false;
    const QString password =
        QInputDialog::getText(m_window, tr("Password"),
                              tr("Password of \"%1\" at \"%2\".\nIt is kept until Inlet is closed.")
                                  .arg(connection.connection.account, connection.connection.server),
                              QLineEdit::Password, {}, &accepted);
    if (!accepted)
        return false;
    m_passwords->setPassword(connection.secretName, password);
    return true;
}

void RunActions::start(bool dryRun)
{
    // While a secret store was asked, the project may have changed.
    const Model::Activity *activity = m_document->activity();
    if (!activity || m_controller->state() != RunController::State::Idle)
        return;
    QHash<QString, QString> passwords;
    if (const auto connection = Model::effectiveConnection(m_document->project(), *activity))
        passwords = m_passwords->secretsFor(*connection);
    Q_EMIT started();
    m_controller->start(
        {.project = QJsonDocument::fromJson(Storage::toJson(m_document->project())).object(),
         .baseDirectory = m_document->baseDirectory(),
         .activity = activity->name,
         .dryRun = dryRun,
         .passwords = passwords,
         .keepTranscript = m_keepTranscript->isChecked()});
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
    const bool practice = isPractice();
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
    if (m_preparing)
        return tr("The password of the mailbox is being looked for.");
    if (!m_document->activity())
        return tr("The project has no activity to run.");
    const Model::Problems problems =
        Model::validateActivity(m_document->project(), m_document->currentIndex());
    return problems.isEmpty() ? QString() : problems.first().text;
}

bool RunActions::isPractice() const
{
    const Model::Activity *activity = m_document->activity();
    if (!activity)
        return false;
    const auto connection = Model::effectiveConnection(m_document->project(), *activity);
    return connection && connection->connection.practiceFolder();
}

} // namespace Inlet::Ui
