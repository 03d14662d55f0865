// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/protocol.h"

#include <QCborArray>
#include <QCborValue>

namespace Inlet::Handler::Protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView TypeKey("type");

QCborValue fromDate(const QDateTime &date)
{
    return date.isValid() ? QCborValue(date.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QDateTime toDate(const QCborValue &value)
{
    // The range of a JavaScript Date; QDateTime would overflow on some larger values.
    constexpr qint64 Limit = 8'640'000'000'000'000;
    if (!value.isInteger() || value.toInteger() < -Limit || value.toInteger() > Limit)
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

QCborArray fromLog(const QList<LogLine> &log)
{
    QCborArray lines;
    for (const LogLine &entry : log)
        lines.append(QCborArray{entry.level, entry.text, entry.line});
    return lines;
}

QList<LogLine> toLog(const QCborValue &value)
{
    QList<LogLine> log;
    const QCborArray lines = value.toArray();
    log.reserve(lines.size());
    for (const QCborValue &line : lines) {
        const QCborArray fields = line.toArray();
        log.append({fields.at(0).toString(), fields.at(1).toString(),
                    static_cast<int>(fields.at(2).toInteger())});
    }
    return log;
}

QStringList toStrings(const QCborValue &value)
{
    QStringList strings;
    for (const QCborValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

int toInt(const QCborValue &value)
{
    return static_cast<int>(value.toInteger());
}

} // namespace

QCborMap frame(Type type)
{
    return {{TypeKey, static_cast<int>(type)}};
}

std::optional<Type> typeOf(const QCborMap &frame)
{
    const qint64 type = frame.value(TypeKey).toInteger(-1);
    if (type < 0 || type > static_cast<qint64>(Type::Answer))
        return std::nullopt;
    return static_cast<Type>(type);
}

void writeObject(QCborMap &frame, QLatin1StringView key, const QJsonObject &object)
{
    frame.insert(key, QCborMap::fromJsonObject(object));
}

QJsonObject readObject(const QCborMap &frame, QLatin1StringView key)
{
    return frame.value(key).toMap().toJsonObject();
}

void writeLines(QCborMap &frame, const QStringList &script)
{
    frame.insert("script"_L1, QCborArray::fromStringList(script));
}

QStringList readLines(const QCborMap &frame)
{
    return toStrings(frame.value("script"_L1));
}

void writeSettings(QCborMap &frame, const HandlerSettings &settings)
{
    writeLines(frame, settings.script);
    frame.insert("skipMalformedParts"_L1, settings.skipMalformedParts);
    frame.insert("scriptDuration"_L1, qint64(settings.scriptDuration.count()));
    frame.insert("scriptMemoryBytes"_L1, settings.scriptMemoryBytes);
    frame.insert("activityName"_L1, settings.activityName);
    frame.insert("activityLabel"_L1, settings.activityLabel);
    frame.insert("projectLabel"_L1, settings.projectLabel);
    frame.insert("timeZone"_L1, settings.timeZone);
    frame.insert("taskId"_L1, settings.taskId);
    frame.insert("taskCreated"_L1, fromDate(settings.taskCreated));
    frame.insert("pass"_L1, settings.pass);
    frame.insert("dryRun"_L1, settings.dryRun);
    frame.insert("startsAnew"_L1, settings.startsAnew);
    frame.insert("account"_L1, settings.account);
    writeObject(frame, Key::TaskVars, settings.taskVars);
    writeObject(frame, Key::InstanceVars, settings.instanceVars);
}

HandlerSettings readSettings(const QCborMap &frame)
{
    HandlerSettings settings;
    settings.script = readLines(frame);
    settings.skipMalformedParts = frame.value("skipMalformedParts"_L1).toBool(true);
    settings.scriptDuration =
        std::chrono::milliseconds(frame.value("scriptDuration"_L1).toInteger());
    settings.scriptMemoryBytes = frame.value("scriptMemoryBytes"_L1).toInteger();
    settings.activityName = frame.value("activityName"_L1).toString();
    settings.activityLabel = frame.value("activityLabel"_L1).toString();
    settings.projectLabel = frame.value("projectLabel"_L1).toString();
    settings.timeZone = frame.value("timeZone"_L1).toByteArray();
    settings.taskId = frame.value("taskId"_L1).toString();
    settings.taskCreated = toDate(frame.value("taskCreated"_L1));
    settings.pass = toInt(frame.value("pass"_L1));
    settings.dryRun = frame.value("dryRun"_L1).toBool();
    settings.startsAnew = frame.value("startsAnew"_L1).toBool();
    settings.account = frame.value("account"_L1).toString();
    settings.taskVars = readObject(frame, Key::TaskVars);
    settings.instanceVars = readObject(frame, Key::InstanceVars);
    return settings;
}

void writeError(QCborMap &frame, const std::optional<HandlerError> &error)
{
    if (!error)
        return;
    frame.insert("error"_L1, QCborMap{{"code"_L1, static_cast<int>(error->code)},
                                      {"text"_L1, error->text},
                                      {"line"_L1, error->line}});
}

std::optional<HandlerError> readError(const QCborMap &frame)
{
    const QCborValue value = frame.value("error"_L1);
    if (!value.isMap())
        return std::nullopt;
    const QCborMap error = value.toMap();
    // A host knows two kinds of failure; a code of another kind would decide the exit status of the runner.
    const bool message =
        error.value("code"_L1).toInteger() == static_cast<int>(Core::ErrorCode::Message);
    return HandlerError{message ? Core::ErrorCode::Message : Core::ErrorCode::Script,
                        error.value("text"_L1).toString(), toInt(error.value("line"_L1))};
}

void writeOutcome(QCborMap &frame, const HandlerOutcome &outcome)
{
    frame.insert(Key::Ticket, qint64(outcome.ticket));
    if (outcome.returnCode)
        frame.insert("returnCode"_L1, *outcome.returnCode);
    writeError(frame, outcome.error);
    writeObject(frame, Key::Vars, outcome.vars);
    frame.insert("problems"_L1, QCborArray::fromJsonArray(outcome.problems));
    frame.insert("skippedParts"_L1, QCborArray::fromJsonArray(outcome.skippedParts));
    frame.insert("log"_L1, fromLog(outcome.log));
    frame.insert("from"_L1, outcome.summary.from);
    frame.insert("fromName"_L1, outcome.summary.fromName);
    frame.insert("to"_L1, QCborArray::fromStringList(outcome.summary.to));
    frame.insert("subject"_L1, outcome.summary.subject);
    frame.insert("date"_L1, fromDate(outcome.summary.date));
    frame.insert("messageId"_L1, outcome.summary.messageId);
    frame.insert("duration"_L1, qint64(outcome.duration.count()));
    writeObject(frame, Key::TaskVars, outcome.taskVars);
    writeObject(frame, Key::InstanceVars, outcome.instanceVars);
}

std::optional<HandlerOutcome> readOutcome(const QCborMap &frame)
{
    HandlerOutcome outcome;
    outcome.ticket = static_cast<quint64>(frame.value(Key::Ticket).toInteger());
    outcome.error = readError(frame);
    if (!outcome.error) {
        const QCborValue code = frame.value("returnCode"_L1);
        if (!code.isInteger() || code.toInteger() < 1 || code.toInteger() > 4)
            return std::nullopt;
        outcome.returnCode = toInt(code);
    }
    outcome.vars = readObject(frame, Key::Vars);
    outcome.problems = frame.value("problems"_L1).toArray().toJsonArray();
    outcome.skippedParts = frame.value("skippedParts"_L1).toArray().toJsonArray();
    outcome.log = toLog(frame.value("log"_L1));
    outcome.summary.from = frame.value("from"_L1).toString();
    outcome.summary.fromName = frame.value("fromName"_L1).toString();
    outcome.summary.to = toStrings(frame.value("to"_L1));
    outcome.summary.subject = frame.value("subject"_L1).toString();
    outcome.summary.date = toDate(frame.value("date"_L1));
    outcome.summary.messageId = frame.value("messageId"_L1).toString();
    outcome.duration = std::chrono::microseconds(frame.value("duration"_L1).toInteger());
    outcome.taskVars = readObject(frame, Key::TaskVars);
    outcome.instanceVars = readObject(frame, Key::InstanceVars);
    return outcome;
}

void writeScriptAnswer(QCborMap &frame, const ScriptAnswer &answer)
{
    writeError(frame, answer.error);
    frame.insert("date"_L1, fromDate(answer.date));
    writeObject(frame, Key::Vars, answer.vars);
    writeObject(frame, Key::TaskVars, answer.taskVars);
    writeObject(frame, Key::InstanceVars, answer.instanceVars);
    writeObject(frame, Key::Activity, answer.activity);
    frame.insert("log"_L1, fromLog(answer.log));
}

ScriptAnswer readScriptAnswer(const QCborMap &frame)
{
    ScriptAnswer answer;
    answer.error = readError(frame);
    answer.date = toDate(frame.value("date"_L1));
    answer.vars = readObject(frame, Key::Vars);
    answer.taskVars = readObject(frame, Key::TaskVars);
    answer.instanceVars = readObject(frame, Key::InstanceVars);
    answer.activity = readObject(frame, Key::Activity);
    answer.log = toLog(frame.value("log"_L1));
    return answer;
}

void writeParts(QCborMap &frame, const PartsAnswer &answer)
{
    frame.insert("missing"_L1, answer.missing);
    QCborArray parts;
    for (const MessagePart &part : answer.parts) {
        QCborMap entry{{Key::Data, part.bytes}};
        writeObject(entry, "info"_L1, part.info);
        if (part.text)
            entry.insert("text"_L1, *part.text);
        parts.append(entry);
    }
    frame.insert("parts"_L1, parts);
}

PartsAnswer readParts(const QCborMap &frame)
{
    PartsAnswer answer;
    answer.missing = frame.value("missing"_L1).toString();
    for (const QCborValue &value : frame.value("parts"_L1).toArray()) {
        const QCborMap entry = value.toMap();
        MessagePart part{readObject(entry, "info"_L1), std::nullopt,
                         entry.value(Key::Data).toByteArray()};
        if (const QCborValue text = entry.value("text"_L1); text.isString())
            part.text = text.toString();
        answer.parts.append(part);
    }
    return answer;
}

void writeProblems(QCborMap &frame, const QList<ScriptProblem> &problems)
{
    QCborArray list;
    for (const ScriptProblem &problem : problems)
        list.append(QCborArray{problem.line, problem.text, problem.column, problem.length});
    frame.insert("problems"_L1, list);
}

QList<ScriptProblem> readProblems(const QCborMap &frame)
{
    QList<ScriptProblem> problems;
    for (const QCborValue &item : frame.value("problems"_L1).toArray()) {
        const QCborArray fields = item.toArray();
        problems.append({toInt(fields.at(0)), fields.at(1).toString(), toInt(fields.at(2)),
                         toInt(fields.at(3))});
    }
    return problems;
}

} // namespace Inlet::Handler::Protocol
