// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messageevents.h"

#include <QJsonArray>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

QJsonValue errorMember(const std::optional<Handler::HandlerError> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, Core::eventCode(error->code)},
                       {u"text"_s, error->text},
                       {u"line"_s, lineOrNull(error->line)}};
}

} // namespace

Decision decisionOf(const Handler::HandlerOutcome &outcome)
{
    if (!outcome.returnCode || outcome.error)
        return {};
    const int code = *outcome.returnCode;
    return {code == 1 || code == 3, code == 1 || code == 2};
}

QJsonObject messageMembers(const MessageFacts &facts, const Handler::HandlerOutcome &outcome)
{
    const Decision decision = decisionOf(outcome);
    const Handler::MessageSummary &summary = outcome.summary;
    QJsonObject members{
        {u"number"_s, facts.number},
        {u"uid"_s, facts.uid},
        {u"size"_s, facts.size},
        {u"from"_s, summary.from},
        {u"subject"_s, summary.subject},
        {u"date"_s, summary.date.isValid() ? QJsonValue(summary.date.toUTC().toString(Qt::ISODate))
                                           : QJsonValue()},
        {u"returnCode"_s, outcome.returnCode ? QJsonValue(*outcome.returnCode) : QJsonValue()},
        {u"action"_s, decision.remove ? u"delete"_s : u"leave"_s},
        {u"transition"_s,
         decision.fires ? QJsonValue(Model::TransitionName::Ok.toString()) : QJsonValue()},
        {u"vars"_s, outcome.vars},
        {u"ms"_s, static_cast<double>(outcome.duration.count()) / 1000.0},
        {u"problems"_s, outcome.problems},
        {u"skippedParts"_s, outcome.skippedParts},
        {u"error"_s, errorMember(outcome.error)},
    };
    if (!facts.file.isEmpty())
        members.insert(u"file"_s, facts.file);
    return members;
}

void emitMessage(EventEmitter &events, const MessageFacts &facts,
                 const Handler::HandlerOutcome &outcome)
{
    for (const Handler::LogLine &line : outcome.log)
        events.log(line.level, line.text, line.line, facts.uid);
    events.emitEvent(Core::EventType::Message, messageMembers(facts, outcome));

    if (outcome.error)
        events.error({outcome.error->code, outcome.error->text, {}}, outcome.error->line,
                     facts.uid);
}

} // namespace Inlet::Engine
