// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/handlerbatch.h"

#include "model/validation.h"
#include "runner/messagefile.h"
#include "runner/projectloader.h"

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

// Enough that the next messages travel while one is handled, few enough that a folder of mail is not read at once.
constexpr int AheadLimit = 64;
constexpr qint64 AheadBytesLimit = 8 * 1024 * 1024;

Handler::HandlerSettings settingsFor(const Model::Project &project, const Model::Activity &activity,
                                     const QString &task, const Core::Clock &clock)
{
    Handler::HandlerSettings settings;
    settings.program = handlerProgram();
    settings.script = activity.script;
    settings.skipMalformedParts = activity.skipMalformedParts;
    settings.scriptDuration = Core::timerInterval(activity.limits.scriptDuration);
    settings.scriptMemoryBytes = activity.limits.scriptMemoryBytes;
    settings.activityName = activity.name;
    settings.activityLabel = activity.label;
    settings.projectLabel = project.label;
    if (const auto timeZone = Model::effectiveTimeZone(project, activity))
        settings.timeZone = *timeZone;
    settings.taskId = task;
    settings.taskCreated = clock.now();
    settings.dryRun = true;
    settings.account = activity.connection.account;
    return settings;
}

} // namespace

HandlerBatch::HandlerBatch(const Model::Project &project, qsizetype index, QList<File> files,
                           Variables variables, const QString &task, const Core::Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_settings(settingsFor(project, project.activities.at(index), task, clock))
    , m_initialization(project.activities.at(index).advanced.initializationScript)
{
    m_settings.startsAnew = variables == Variables::OfInitialization;
}

std::optional<BatchRefusal> HandlerBatch::refusal(const Model::Project &project, qsizetype index)
{
    const Model::Activity &activity = project.activities.at(index);
    if (const auto timeZone = Model::effectiveTimeZone(project, activity); !timeZone)
        return BatchRefusal{timeZone.error(), {}};
    const Model::Problems problems =
        Model::validateLimits(activity.limits, u"activities[%1].limits"_s.arg(index));
    if (problems.isEmpty())
        return std::nullopt;
    return BatchRefusal{{Core::ErrorCode::Configuration, problems.first().toString(), {}},
                        problems};
}

void HandlerBatch::start()
{
    const bool isBlank = std::ranges::all_of(
        m_initialization, [](const QString &line) { return line.trimmed().isEmpty(); });
    if (isBlank) {
        startHandler();
        return;
    }
    m_scripts = std::make_unique<Handler::HostService>(m_settings);
    const QJsonObject activity{{u"name"_s, m_settings.activityName},
                               {u"label"_s, m_settings.activityLabel}};
    m_scripts->initialize(
        m_initialization, activity, this,
        [this](const Handler::ScriptAnswer &answer) { takeInitialization(answer); });
}

void HandlerBatch::takeInitialization(const Handler::ScriptAnswer &answer)
{
    Q_EMIT initialized(answer.log);
    if (answer.error) {
        Q_EMIT failed({answer.error->code,
                       tr("The initialization script failed: %1").arg(answer.error->text),
                       {}},
                      answer.error->line);
        return;
    }
    m_settings.taskVars = answer.taskVars;
    m_settings.instanceVars = answer.instanceVars;
    m_settings.activityLabel = answer.activity.value("label"_L1).toString(m_settings.activityLabel);
    startHandler();
}

void HandlerBatch::startHandler()
{
    m_handler = std::make_unique<Handler::HandlerClient>(m_settings);
    connect(m_handler.get(), &Handler::HandlerClient::ready, this, &HandlerBatch::submitMore);
    connect(m_handler.get(), &Handler::HandlerClient::outcome, this, &HandlerBatch::takeOutcome);
    connect(m_handler.get(), &Handler::HandlerClient::scriptRejected, this,
            &HandlerBatch::rejectEach);
    connect(m_handler.get(), &Handler::HandlerClient::failed, this,
            [this](const Core::Error &error) { Q_EMIT failed(error, 0); });
    m_handler->start();
}

void HandlerBatch::submitMore()
{
    while (m_next < m_files.size() && m_handler->pendingMessages() < AheadLimit
           && m_handler->pendingBytes() < AheadBytesLimit) {
        if (const auto raw = readNext()) {
            const Engine::MessageFacts &facts = m_inHand.last().facts;
            m_handler->submit({static_cast<quint64>(m_next), facts.number, facts.uid, *raw});
        }
    }
    reportUnreadable();
    if (m_next == m_files.size() && m_inHand.isEmpty())
        Q_EMIT finished();
}

std::optional<Core::RawMessage> HandlerBatch::readNext()
{
    const File &file = m_files.at(m_next++);
    Item item{{static_cast<int>(m_next), file.uid, 0, {}}, std::nullopt};
    const Core::Result<Core::RawMessage> raw = file.path.isEmpty()
                                                   ? Core::Error{Core::ErrorCode::NotFound, {}, {}}
                                                   : readMessageFile(file.path);
    if (raw)
        item.facts.size = raw->size();
    else
        item.error = raw.error();
    m_inHand.enqueue(item);
    return raw ? std::optional(*raw) : std::nullopt;
}

void HandlerBatch::reportUnreadable()
{
    while (!m_inHand.isEmpty() && m_inHand.head().error) {
        const Item item = m_inHand.dequeue();
        Q_EMIT unreadable(item.facts, *item.error);
    }
}

void HandlerBatch::takeOutcome(const Handler::HandlerOutcome &outcome)
{
    // Outcomes come in the order of the messages, and what could not be read was taken out before.
    Q_EMIT handled(m_inHand.dequeue().facts, outcome);
    submitMore();
}

void HandlerBatch::rejectEach(const Handler::HandlerError &error)
{
    // The handler cannot run at all, so every message fails with the same words.
    Handler::HandlerOutcome outcome;
    outcome.error = error;
    while (m_next < m_files.size()) {
        if (readNext())
            Q_EMIT handled(m_inHand.dequeue().facts, outcome);
        else
            reportUnreadable();
    }
    Q_EMIT finished();
}

} // namespace Inlet::Runner
