// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/activitytask.h"

#include "engine/refusedtask.h"
#include "model/validation.h"
#include "runner/endpoint.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView PracticePassword("practice");

/** True when @p path is about one of the places that decide how this activity runs. */
bool concerns(const QString &path, qsizetype activity, qsizetype account)
{
    const auto isBelow = [&path](const QString &place) {
        return path == place || path.startsWith(place + u'.');
    };
    // A handler that is missing or fails is an error of each message, told with it.
    const QString activityPath = u"activities[%1]"_s.arg(activity);
    if (path == activityPath + ".script"_L1)
        return false;
    return isBelow(activityPath)
           || (account >= 0 && isBelow(u"externalAccounts[%1]"_s.arg(account)))
           || path == "timeZone"_L1;
}

} // namespace

ActivityTask::ActivityTask(TaskSettings settings, const Core::Clock &clock,
                           Storage::SecretSources &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_secrets(secrets)
{}

ActivityTask::~ActivityTask() = default;

const Model::Activity &ActivityTask::activity() const
{
    return m_settings.project.project.activities.at(m_settings.activity);
}

QList<Core::Error> ActivityTask::configurationErrors() const
{
    const Model::Project &project = m_settings.project.project;
    const qsizetype account = activity().useExternalAccount
                                  ? Model::indexOfAccount(project, activity().externalAccount)
                                  : -1;
    QList<Core::Error> errors;
    for (const Model::Problem &problem : Model::validate(project)) {
        if (concerns(problem.path, m_settings.activity, account))
            errors.append({Core::ErrorCode::Configuration, problem.toString(), {}});
    }
    return errors;
}

void ActivityTask::start()
{
    const Model::Project &project = m_settings.project.project;
    QList<Core::Error> reasons = configurationErrors();
    const Core::Result<Model::EffectiveConnection> connection =
        Model::effectiveConnection(project, activity());
    const Core::Result<QByteArray> timeZone = Model::effectiveTimeZone(project, activity());
    if (reasons.isEmpty() && !connection)
        reasons.append(connection.error());
    if (reasons.isEmpty() && !timeZone)
        reasons.append(timeZone.error());
    if (!reasons.isEmpty()) {
        refuse(reasons);
        return;
    }

    m_run.projectLabel = project.label;
    m_run.projectFolder = m_settings.project.folder;
    m_run.activity = activity();
    m_run.timeZone = *timeZone;
    m_run.handlerProgram = handlerProgram();
    m_run.options = m_settings.options;
    m_run.session =
        sessionSettings(connection->connection, activity().limits, m_settings.project.folder);
    if (const auto folder = connection->connection.practiceFolder()) {
        startPractice(QDir(m_settings.project.folder).absoluteFilePath(*folder));
        return;
    }
    m_run.mailbox =
        Ledger::mailboxIdentity(m_run.session.host, m_run.session.port, m_run.session.account);
    m_secrets.find(*connection, this, [this](const Core::Result<QByteArray> &password) {
        if (m_ended)
            return;
        if (!password) {
            refuse({password.error()});
            return;
        }
        m_run.session.password = *password;
        openLedger();
    });
}

void ActivityTask::startPractice(const QString &folder)
{
    m_isPractice = true;
    m_practice = std::make_unique<Practice::PracticeServer>(folder);
    const Core::Result<quint16> port = m_practice->listen();
    if (!port) {
        refuse({{Core::ErrorCode::Configuration, port.error().message, port.error().detail}});
        return;
    }
    m_run.session.host = u"127.0.0.1"_s;
    m_run.session.port = *port;
    // It listens on loopback only, which the default allows without TLS.
    m_run.session.security = Pop3::Security::Default;
    m_run.session.authentication = Pop3::Authentication::Auto;
    if (m_run.session.account.isEmpty())
        m_run.session.account = u"practice"_s;
    m_run.session.password = QByteArray(PracticePassword.data(), PracticePassword.size());
    // The port differs in each run; the folder is the mailbox.
    m_run.mailbox = "practice:" + QDir::cleanPath(folder).toUtf8();
    openLedger();
}

void ActivityTask::openLedger()
{
    QString folder = m_settings.stateFolder;
    if (folder.isEmpty() && m_isPractice) {
        m_temporaryState = std::make_unique<QTemporaryDir>();
        if (!m_temporaryState->isValid()) {
            refuse({{Core::ErrorCode::Storage,
                     tr("No temporary folder can be made for the practice run. Check that the disk "
                        "is not full."),
                     m_temporaryState->errorString()}});
            return;
        }
        folder = m_temporaryState->path();
    }
    if (folder.isEmpty())
        folder = Ledger::StateFolder::defaultPath();
    const Core::Result<Ledger::StateFolder> state = Ledger::StateFolder::open(folder);
    if (!state) {
        refuse({state.error()});
        return;
    }
    Core::Result<std::unique_ptr<Ledger::Ledger>> ledger =
        Ledger::Ledger::open(state->ledgerFile(activity().name, m_run.mailbox));
    if (!ledger) {
        refuse({ledger.error()});
        return;
    }
    m_ledger = *std::move(ledger);
    m_run.lockFile = state->lockFile(m_run.mailbox);
    run();
}

void ActivityTask::run()
{
    m_activityRun = std::make_unique<Engine::ActivityRun>(m_run, *m_ledger, m_clock);
    connect(m_activityRun.get(), &Engine::ActivityRun::event, this, &ActivityTask::event);
    connect(m_activityRun.get(), &Engine::ActivityRun::finished, this,
            [this] { end(m_activityRun->exitStatus()); });
    m_activityRun->start();
}

void ActivityTask::stop()
{
    if (m_activityRun)
        m_activityRun->stop();
    else
        end(0);
}

void ActivityTask::refuse(const QList<Core::Error> &reasons)
{
    Engine::EventEmitter events(m_clock, activity().name,
                                QUuid::createUuid().toString(QUuid::WithoutBraces));
    connect(&events, &Engine::EventEmitter::event, this, &ActivityTask::event);
    Engine::emitRefusedTask(events, m_settings.options, reasons);
    end(Core::exitStatus(reasons.first().code));
}

void ActivityTask::end(int exitStatus)
{
    if (std::exchange(m_ended, true))
        return;
    m_exitStatus = exitStatus;
    Q_EMIT finished();
}

} // namespace Inlet::Runner
