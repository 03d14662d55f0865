// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/doctorcommand.h"

#include "model/validation.h"

#include <QJsonArray>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

/** The first thing that is wrong below one of @p places. */
std::optional<Core::Error> firstProblem(const Model::Project &project, const QStringList &places)
{
    for (const Model::Problem &problem : Model::validate(project)) {
        const bool concerns = std::ranges::any_of(
            places, [&problem](const QString &place) { return problem.path.startsWith(place); });
        if (concerns)
            return Core::Error{Core::ErrorCode::Configuration, problem.toString(), {}};
    }
    return {};
}

} // namespace

DoctorCommand::DoctorCommand(DoctorArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
    , m_printer(m_arguments.log)
    , m_credentials(m_secrets, m_clock)
    , m_input({m_arguments.project, m_arguments.passwordStdin, m_arguments.controlStdin}, m_secrets)
{
    connect(&m_input, &ProjectInput::loaded, this, &DoctorCommand::begin);
    connect(&m_input, &ProjectInput::stopRequested, this, &DoctorCommand::stop);
    connect(&m_printer, &EventPrinter::readerGone, this, &DoctorCommand::stop,
            Qt::QueuedConnection);
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::start()
{
    m_input.read();
}

void DoctorCommand::begin(const LoadResult &load)
{
    if (!load.loaded) {
        complain(load);
        end(Core::exitStatus(load.error.code));
        return;
    }
    m_project = *load.loaded;
    Core::Result<QQueue<Patient>> found = patients();
    if (!found) {
        complain(found.error());
        end(Core::exitStatus(found.error().code));
        return;
    }
    m_waiting = *std::move(found);
    if (!m_arguments.transcript.isEmpty()) {
        auto transcript = TranscriptFile::create(m_arguments.transcript, m_clock);
        if (!transcript) {
            complain(transcript.error());
            end(Core::exitStatus(transcript.error().code));
            return;
        }
        m_transcript = *std::move(transcript);
    }
    testNext();
}

Core::Result<QQueue<DoctorCommand::Patient>> DoctorCommand::patients() const
{
    const Model::Project &project = m_project.project;
    QQueue<Patient> found;
    if (!m_arguments.name.isEmpty()) {
        const qsizetype activity = Model::indexOfActivity(project, m_arguments.name);
        const qsizetype account = Model::indexOfAccount(project, m_arguments.name);
        if (activity < 0 && account < 0) {
            return Core::Error{
                Core::ErrorCode::Usage,
                tr("The project has neither an activity nor an external account called \"%1\".")
                    .arg(m_arguments.name),
                {}};
        }
        found.enqueue(activity >= 0 ? fromActivity(activity) : fromAccount(account));
        return found;
    }
    const auto isKnown = [&found](const Patient &patient) {
        return std::ranges::any_of(found, [&patient](const Patient &other) {
            return patient.connection && other.connection
                   && patient.connection->secretName == other.connection->secretName
                   && patient.connection->connection == other.connection->connection;
        });
    };
    for (qsizetype i = 0; i < project.activities.size(); ++i) {
        if (const Patient patient = fromActivity(i); !isKnown(patient))
            found.enqueue(patient);
    }
    for (qsizetype i = 0; i < project.externalAccounts.size(); ++i) {
        const Patient patient = fromAccount(i);
        if (project.externalAccounts.at(i).enabled && !isKnown(patient))
            found.enqueue(patient);
    }
    if (found.isEmpty()) {
        return Core::Error{
            Core::ErrorCode::Configuration,
            tr("The project has no connection to test. Add an activity or an external account."),
            {}};
    }
    return found;
}

DoctorCommand::Patient DoctorCommand::fromActivity(qsizetype index) const
{
    const Model::Project &project = m_project.project;
    const Model::Activity &activity = project.activities.at(index);
    const QString path = u"activities[%1]."_s.arg(index);
    QStringList places{path + u"connection"_s, path + u"externalAccount"_s, path + u"limits"_s};
    if (activity.useExternalAccount) {
        const qsizetype account = Model::indexOfAccount(project, activity.externalAccount);
        places.append(u"externalAccounts[%1]."_s.arg(account));
    }
    Patient patient{activity.name, activity.name, Model::effectiveConnection(project, activity),
                    activity.limits};
    if (const auto problem = firstProblem(project, places))
        patient.connection = *problem;
    return patient;
}

DoctorCommand::Patient DoctorCommand::fromAccount(qsizetype index) const
{
    const Model::Project &project = m_project.project;
    const Model::ExternalAccount &account = project.externalAccounts.at(index);
    Model::Activity user;
    user.useExternalAccount = true;
    user.externalAccount = account.name;
    Patient patient{account.name, {}, Model::effectiveConnection(project, user), user.limits};
    if (const auto problem = firstProblem(project, {u"externalAccounts[%1]."_s.arg(index)}))
        patient.connection = *problem;
    return patient;
}

void DoctorCommand::testNext()
{
    if (m_test && m_exitStatus == 0)
        m_exitStatus = m_test->exitStatus();
    if (m_waiting.isEmpty()) {
        end(m_exitStatus);
        return;
    }
    const Patient patient = m_waiting.dequeue();
    m_test = std::make_unique<ConnectionTest>(
        patient.connection ? *patient.connection : Model::EffectiveConnection(), patient.limits,
        m_project.folder, m_clock, m_credentials);
    connect(m_test.get(), &ConnectionTest::started, this,
            [this, patient](const QList<ConnectionStage> &stages) { announce(patient, stages); });
    connect(m_test.get(), &ConnectionTest::reported, this,
            [this, patient](const StageReport &report) { print(patient, report); });
    if (m_transcript) {
        connect(m_test.get(), &ConnectionTest::transcript, this,
                [this, patient](const QString &line) { m_transcript->write(patient.name, line); });
    }
    // Queued: the test is replaced by the next one, and may end before start() has returned.
    connect(m_test.get(), &ConnectionTest::finished, this, &DoctorCommand::testNext,
            Qt::QueuedConnection);
    if (patient.connection)
        m_test->start();
    else
        m_test->refuse(patient.connection.error());
}

void DoctorCommand::announce(const Patient &patient, const QList<ConnectionStage> &stages)
{
    if (m_arguments.log != LogFormat::JsonLines)
        return;
    QJsonArray names;
    for (const ConnectionStage stage : stages)
        names.append(stageName(stage));
    m_printer.print(
        {m_clock.now(),
         u"test-started"_s,
         patient.activity,
         {},
         0,
         {{u"connection"_s, patient.name}, {u"server"_s, m_test->server()}, {u"stages"_s, names}}});
}

void DoctorCommand::print(const Patient &patient, const StageReport &report)
{
    if (m_arguments.log == LogFormat::JsonLines) {
        QJsonObject members = report.facts;
        members.insert(u"connection"_s, patient.name);
        members.insert(u"server"_s, m_test->server());
        members.insert(u"stage"_s, stageName(report.stage));
        members.insert(u"ok"_s, report.ok ? QJsonValue(*report.ok) : QJsonValue::Null);
        members.insert(u"text"_s, report.text);
        members.insert(u"advice"_s, report.advice);
        m_printer.print({m_clock.now(), u"stage"_s, patient.activity, {}, 0, members});
        return;
    }
    const QString beginning =
        u"%1 %2 %3 "_s.arg(patient.name, QString(stageName(report.stage)).leftJustified(12),
                           verdict(report).leftJustified(7));
    m_printer.printLine((beginning + report.text).toUtf8());
    if (!report.advice.isEmpty()) {
        m_printer.printLine(
            (QString(beginning.size(), u' ') + tr("What to do: %1").arg(report.advice)).toUtf8());
    }
}

QString DoctorCommand::verdict(const StageReport &report)
{
    if (!report.ok)
        return tr("skipped");
    if (!*report.ok)
        return tr("FAILED");
    return report.advice.isEmpty() ? tr("ok") : tr("warning");
}

void DoctorCommand::stop()
{
    m_waiting.clear();
    if (m_test)
        m_test->stop();
    else
        end(0);
}

void DoctorCommand::end(int exitStatus)
{
    if (std::exchange(m_ended, true))
        return;
    m_printer.flush();
    Q_EMIT finished(exitStatus);
}

} // namespace Inlet::Runner
