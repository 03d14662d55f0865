// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/host.h"

#include "handler/protocol.h"
#include "handler/sandbox.h"
#include "message/mailmessage.h"
#include "message/showjson.h"
#include "message/structurejson.h"
#include "script/messagevalues.h"

#include <QCborArray>
#include <QElapsedTimer>

namespace Inlet::Handler {

using namespace Qt::StringLiterals;
using Message::MailMessage;

namespace {

MessageSummary summaryOf(const MailMessage &message)
{
    MessageSummary summary;
    if (const std::optional<Message::Address> from = message.from()) {
        summary.from = from->address;
        summary.fromName = from->name;
    }
    for (const Message::Address &to : message.to())
        summary.to.append(to.address);
    summary.subject = message.subject();
    summary.date = message.date();
    summary.messageId = message.messageId();
    return summary;
}

QJsonArray skippedParts(const MailMessage &message)
{
    QJsonArray parts;
    for (const Message::Part *part : message.skippedParts())
        parts.append(
            QJsonObject{{u"path"_s, part->path()}, {u"contentType"_s, part->contentType()}});
    return parts;
}

/** Why a message is not given to its handler, in words of its first problems. */
QString malformedText(const MailMessage &message)
{
    constexpr int Shown = 3;
    QStringList words;
    for (const Message::Problem &problem : message.problems()) {
        if (problem.severity == Message::Severity::Error && words.size() < Shown)
            words.append(problem.text);
    }
    return Host::tr("The message is badly formed or uses an unsupported encoding: %1")
        .arg(words.join(u' '));
}

QList<LogLine> logLines(const QList<Script::LogEntry> &entries)
{
    QList<LogLine> lines;
    lines.reserve(entries.size());
    for (const Script::LogEntry &entry : entries)
        lines.append({Script::logLevelName(entry.level), entry.text, entry.line});
    return lines;
}

std::optional<HandlerError> scriptError(const std::optional<Script::ScriptFailure> &failure)
{
    if (!failure)
        return std::nullopt;
    return HandlerError{Core::ErrorCode::Script, failure->text, failure->line};
}

/** All of it, damaged parts included: who looks at a message wants to see what is wrong with it. */
MailMessage parseToShow(const QByteArray &raw)
{
    Message::ParseOptions options;
    options.skipMalformedParts = false;
    return MailMessage::parse(raw, options);
}

MessagePart fullPart(const Message::Part &part, const QString &path)
{
    MessagePart shown{Message::partJson(part, path), std::nullopt, part.bytes()};
    shown.info.insert(u"headers"_s, Message::headersJson(part.headers()));
    if (part.contentType().startsWith("text/"_L1))
        shown.text = part.text();
    return shown;
}

} // namespace

Host::Host() = default;

int Host::run()
{
    const std::optional<QCborMap> hello = m_channel.receive();
    if (!hello || !greet(*hello))
        return static_cast<int>(hello ? Protocol::ExitStatus::BadRequest
                                      : Protocol::ExitStatus::Done);
    while (const std::optional<QCborMap> request = m_channel.receive()) {
        if (!answer(*request))
            return static_cast<int>(Protocol::ExitStatus::BadRequest);
    }
    return static_cast<int>(m_channel.isBroken() ? Protocol::ExitStatus::BadRequest
                                                 : Protocol::ExitStatus::Done);
}

bool Host::greet(const QCborMap &hello)
{
    if (Protocol::typeOf(hello) != Protocol::Type::Hello
        || hello.value(Protocol::Key::Version).toInteger() != Protocol::Version)
        return false;
    m_settings = Protocol::readSettings(hello);
    const bool sharesRing = m_channel.openRing(hello);
    closeSandbox(m_settings.timeZone);

    if (!m_settings.script.isEmpty()) {
        const auto script = Script::HandlerScript::fromLines(m_settings.script);
        const QList<Script::SyntaxProblem> problems = script.check();
        if (!problems.isEmpty()) {
            QCborMap rejected = Protocol::frame(Protocol::Type::Rejected);
            Protocol::writeError(rejected,
                                 HandlerError{Core::ErrorCode::Script, problems.constFirst().text,
                                              problems.constFirst().line});
            return m_channel.send(rejected);
        }
        m_runner = std::make_unique<Script::ScriptRunner>(script, surroundings(),
                                                          m_settings.scriptDuration);
        m_runner->setBeforeSecondRun([this] {
            announceScript();
            m_memory.limit(m_allowed);
        });
        m_runner->prepare(inputOfMessages());
        m_bytesAtStart = m_memory.used();
    }
    QCborMap ready = Protocol::frame(Protocol::Type::Ready);
    ready.insert(Protocol::Key::Version, Protocol::Version);
    ready.insert(Protocol::Key::Shared, sharesRing);
    return m_channel.send(ready);
}

Script::Surroundings Host::surroundings() const
{
    return {m_settings.projectLabel, m_settings.account, m_settings.timeZone, m_settings.taskId,
            m_settings.taskCreated,  m_settings.pass,    m_settings.dryRun};
}

bool Host::answer(const QCborMap &request)
{
    const std::optional<Protocol::Type> type = Protocol::typeOf(request);
    if (!type)
        return false;
    switch (*type) {
    case Protocol::Type::Message: return m_runner && handleMessage(request);
    case Protocol::Type::Show: return show(request);
    case Protocol::Type::Parts: return showParts(request);
    case Protocol::Type::Check: return check(request);
    case Protocol::Type::Evaluate:
    case Protocol::Type::Initialize: return runScript(request);
    case Protocol::Type::Hello:
    case Protocol::Type::Ready:
    case Protocol::Type::Rejected:
    case Protocol::Type::Running:
    case Protocol::Type::Outcome:
    case Protocol::Type::Answer: break;
    }
    return false;
}

bool Host::announceScript()
{
    return m_channel.send(Protocol::frame(Protocol::Type::Running));
}

bool Host::handleMessage(const QCborMap &request)
{
    const std::optional<QByteArray> raw = m_channel.receiveBody(request);
    if (!raw)
        return false;
    QElapsedTimer timer;
    timer.start();
    Message::ParseOptions options;
    options.skipMalformedParts = m_settings.skipMalformedParts;
    const MailMessage message = MailMessage::parse(*raw, options);

    HandlerOutcome outcome;
    outcome.ticket = static_cast<quint64>(request.value(Protocol::Key::Ticket).toInteger());
    outcome.summary = summaryOf(message);
    outcome.skippedParts = skippedParts(message);
    outcome.taskVars = m_settings.taskVars;
    outcome.instanceVars = m_settings.instanceVars;
    if (!m_settings.skipMalformedParts && message.hasErrors()) {
        outcome.error = HandlerError{Core::ErrorCode::Message, malformedText(message), 0};
    } else {
        if (!announceScript())
            return false;
        // A script that asks for `raw` gets a copy, which is not to be taken from what it may have.
        m_allowed = m_settings.scriptMemoryBytes + raw->size();
        m_memory.limit(m_allowed);
        Script::RunResult result = m_runner->runHandler(
            inputOfMessages(),
            {&message, request.value(Protocol::Key::Uid).toString(),
             static_cast<int>(request.value(Protocol::Key::Number).toInteger())});
        m_memory.lift();
        outcome.error = scriptError(result.failure);
        if (!outcome.error)
            outcome.returnCode = result.returnCode;
        outcome.vars = result.vars;
        outcome.log = logLines(result.log);
        outcome.taskVars = result.taskVars;
        outcome.instanceVars = result.instanceVars;
    }
    outcome.problems = Script::problemValues(message);
    if (!m_settings.startsAnew) {
        m_settings.taskVars = outcome.taskVars;
        m_settings.instanceVars = outcome.instanceVars;
    }
    outcome.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);

    QCborMap frame = Protocol::frame(Protocol::Type::Outcome);
    Protocol::writeOutcome(frame, outcome);
    if (!m_channel.send(frame))
        return false;
    makeReady();
    return true;
}

void Host::makeReady()
{
    // While the runner looks at the outcome. What a message leaves as garbage is cheap to keep up to a point; a large
    // message goes beyond it.
    constexpr qint64 Kept = 64 * 1024 * 1024;
    if (m_memory.used() > m_bytesAtStart + Kept)
        m_runner->releaseMemory();
    m_runner->prepare(inputOfMessages());
}

Script::RunInput Host::inputOfMessages() const
{
    return {{{u"name"_s, m_settings.activityName}, {u"label"_s, m_settings.activityLabel}},
            {},
            m_settings.taskVars,
            m_settings.instanceVars};
}

bool Host::show(const QCborMap &request)
{
    const std::optional<QByteArray> raw = m_channel.receiveBody(request);
    if (!raw)
        return false;
    const Message::ShowExtras extras{request.value(Protocol::Key::Structure).toBool(),
                                     request.value(Protocol::Key::Page).toBool()};
    QCborMap frame = Protocol::frame(Protocol::Type::Answer);
    Protocol::writeObject(frame, Protocol::Key::Message,
                          Message::toShowJson(parseToShow(*raw),
                                              request.value(Protocol::Key::File).toString(),
                                              extras));
    return m_channel.send(frame);
}

bool Host::showParts(const QCborMap &request)
{
    const std::optional<QByteArray> raw = m_channel.receiveBody(request);
    if (!raw)
        return false;
    const MailMessage message = parseToShow(*raw);
    PartsAnswer answer;
    const QCborArray paths = request.value(Protocol::Key::Paths).toArray();
    for (const QCborValue &path : paths) {
        const Message::Part *part = Message::findPart(message, path.toString());
        if (!part) {
            answer.missing = path.toString();
            answer.parts.clear();
            break;
        }
        answer.parts.append(fullPart(*part, path.toString()));
    }
    if (paths.isEmpty()) {
        for (const Message::Attachment &attachment : message.attachments()) {
            const Message::Part &part = attachment.part();
            answer.parts.append({Message::partJson(part, part.path()), std::nullopt, part.bytes()});
        }
    }
    QCborMap frame = Protocol::frame(Protocol::Type::Answer);
    Protocol::writeParts(frame, answer);
    return m_channel.send(frame);
}

bool Host::check(const QCborMap &request)
{
    if (!announceScript())
        return false;
    QList<ScriptProblem> problems;
    for (const Script::SyntaxProblem &problem :
         Script::HandlerScript::fromLines(Protocol::readLines(request)).check())
        problems.append({problem.line, problem.text, problem.column, problem.length});
    QCborMap frame = Protocol::frame(Protocol::Type::Answer);
    Protocol::writeProblems(frame, problems);
    return m_channel.send(frame);
}

bool Host::runScript(const QCborMap &request)
{
    if (!announceScript())
        return false;
    ScriptAnswer answer;
    answer.taskVars = Protocol::readObject(request, Protocol::Key::TaskVars);
    answer.instanceVars = Protocol::readObject(request, Protocol::Key::InstanceVars);
    const auto script = Script::HandlerScript::fromLines(Protocol::readLines(request));
    const QList<Script::SyntaxProblem> problems = script.check();
    if (!problems.isEmpty()) {
        answer.error = HandlerError{Core::ErrorCode::Script, problems.constFirst().text,
                                    problems.constFirst().line};
    } else {
        Script::ScriptRunner runner(script, surroundings(), m_settings.scriptDuration);
        const bool initialization = Protocol::typeOf(request) == Protocol::Type::Initialize;
        Script::RunInput input{
            {{u"name"_s, m_settings.activityName}, {u"label"_s, m_settings.activityLabel}},
            Protocol::readObject(request, Protocol::Key::Vars),
            answer.taskVars,
            answer.instanceVars};
        if (initialization)
            input.activity = Protocol::readObject(request, Protocol::Key::Activity);
        m_memory.limit(m_settings.scriptMemoryBytes);
        const Script::RunResult result =
            initialization ? runner.runInitialization(input) : runner.runDate(input);
        m_memory.lift();
        answer.error = scriptError(result.failure);
        answer.date = result.date;
        answer.vars = result.vars;
        answer.taskVars = result.taskVars;
        answer.instanceVars = result.instanceVars;
        answer.activity = result.activity;
        answer.log = logLines(result.log);
    }
    QCborMap frame = Protocol::frame(Protocol::Type::Answer);
    Protocol::writeScriptAnswer(frame, answer);
    return m_channel.send(frame);
}

} // namespace Inlet::Handler
