// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/activitytask.h"

#include "engine/refusedtask.h"
#include "engine/templateevaluation.h"
#include "model/validation.h"

#include <QUuid>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

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
                           Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_credentials(credentials)
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
    if (const QList<Core::Error> reasons = configurationErrors(); !reasons.isEmpty())
        refuse(reasons);
    else
        evaluateConnection();
}

/** Before there is a mailbox there is no state: variables are empty for these templates. */
void ActivityTask::evaluateConnection()
{
    Model::Project &project = m_settings.project.project;
    Model::Activity &edited = project.activities[m_settings.activity];
    const QList<Model::TemplateField> fields = Model::connectionTemplates(edited);
    if (fields.isEmpty()) {
        connectToMailbox();
        return;
    }
    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.projectLabel = project.label;
    if (const Core::Result<QByteArray> timeZone = Model::effectiveTimeZone(project, edited))
        settings.timeZone = *timeZone;
    settings.dryRun = m_settings.options.dryRun;
    m_templates = std::make_unique<Handler::HostService>(settings);
    const QJsonObject seen{{u"name"_s, edited.name}, {u"label"_s, edited.label}};
    Engine::evaluateTemplates(*m_templates, fields, seen,
                              u"activities[%1]."_s.arg(m_settings.activity), this,
                              [this](const Core::Result<void> &evaluated) {
                                  if (m_ended)
                                      return;
                                  if (evaluated)
                                      connectToMailbox();
                                  else
                                      refuse({evaluated.error()});
                              });
}

void ActivityTask::connectToMailbox()
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
    m_run.activityPath = u"activities[%1]."_s.arg(m_settings.activity);
    m_run.timeZone = *timeZone;
    m_run.handlerProgram = handlerProgram();
    m_run.options = m_settings.options;
    m_endpoint.emplace(*connection, activity().limits, m_settings.project.folder);
    m_run.mailbox = m_endpoint->mailbox();
    m_endpoint->prepare(m_credentials, this, [this](const Core::Result<void> &prepared) {
        if (m_ended)
            return;
        if (!prepared) {
            refuse({prepared.error()});
            return;
        }
        m_run.session = m_endpoint->session();
        // What a script left is remembered by its UIDL; decisions under way are known by their content too.
        m_run.session.needsUniqueIds = activity().leftMessages == Model::LeftMessages::Once;
        m_run.secret = m_endpoint->secret();
        const auto key = m_credentials.sources().signingKey(activity().name);
        if (!key) {
            refuse({key.error()});
            return;
        }
        m_run.signingKey = *key;
        openLedger();
    });
}

void ActivityTask::openLedger()
{
    QString folder = m_settings.stateFolder;
    if (folder.isEmpty() && m_endpoint->isPractice()) {
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
    const QString file = state->ledgerFile(activity().name, m_run.mailbox);
    Core::Result<std::unique_ptr<Ledger::Ledger>> ledger = Ledger::Ledger::open(file);
    if (!ledger) {
        refuse({ledger.error()});
        return;
    }
    m_ledger = *std::move(ledger);
    if (const auto prepared = prepareFirstContact(); !prepared) {
        refuse({prepared.error()});
        return;
    }
    m_run.lockFile = state->lockFile(m_run.mailbox);
    m_run.deliveryLockFile = Ledger::StateFolder::deliveryLockFile(file);
    m_run.quarantineFolder = state->quarantineFolder();
    if (activity().memory.keepMessages) {
        m_run.copies = messageCopies(activity(), m_settings.project.folder, *state, m_run.mailbox);
    }
    run();
}

/** A person who wants a dry run first gets one, and then chooses. */
Core::Result<void> ActivityTask::prepareFirstContact()
{
    if (m_run.options.firstContact.choice != Engine::FirstContact::Choice::DryRun)
        return {};
    const Core::Result<bool> met = m_ledger->passedOver().hasMet();
    if (!met)
        return met.error();
    if (!*met) {
        m_run.options.dryRun = true;
        m_run.options.once = true;
    }
    return {};
}

void ActivityTask::run()
{
    m_activityRun = std::make_unique<Engine::ActivityRun>(m_run, *m_ledger, m_clock);
    connect(m_activityRun.get(), &Engine::ActivityRun::event, this, &ActivityTask::event);
    connect(m_activityRun.get(), &Engine::ActivityRun::finished, this,
            [this] { end(m_activityRun->exitStatus()); });
    m_activityRun->start();
    if (m_pauseWanted)
        m_activityRun->pause();
}

void ActivityTask::stop()
{
    if (m_activityRun)
        m_activityRun->stop();
    else
        end(0);
}

void ActivityTask::pause()
{
    m_pauseWanted = true;
    if (m_activityRun)
        m_activityRun->pause();
}

void ActivityTask::resume()
{
    m_pauseWanted = false;
    if (m_activityRun)
        m_activityRun->resume();
}

void ActivityTask::executeNow()
{
    if (m_activityRun)
        m_activityRun->executeNow();
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
