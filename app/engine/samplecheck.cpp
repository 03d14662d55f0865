// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/samplecheck.h"

#include "engine/eventemitter.h"
#include "engine/messageevents.h"

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

QJsonValue codeOrNull(int code)
{
    return code == Model::NoReturnCode ? QJsonValue(QJsonValue::Null) : QJsonValue(code);
}

QList<Difference> compareVars(const QJsonObject &expected, const QJsonObject &actual)
{
    QList<Difference> differences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (const QJsonValue value = actual.value(it.key()); value != it.value())
            differences.append({u"vars."_s + it.key(), it.value(), value});
    }
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        if (!expected.contains(it.key()))
            differences.append({u"vars."_s + it.key(), QJsonValue::Undefined, it.value()});
    }
    return differences;
}

} // namespace

QList<Difference> compare(const Model::Expectation &expect, const Handler::HandlerOutcome &outcome)
{
    QList<Difference> differences;
    const int code = outcome.returnCode.value_or(Model::NoReturnCode);
    if (expect.returnCode && *expect.returnCode != code)
        differences.append({u"returnCode"_s, codeOrNull(*expect.returnCode), codeOrNull(code)});

    const QString transition =
        decisionOf(outcome).fires ? Model::TransitionName::Ok.toString() : QString();
    if (expect.transition && *expect.transition != transition)
        differences.append(
            {u"transition"_s, stringOrNull(*expect.transition), stringOrNull(transition)});

    if (expect.vars)
        differences += compareVars(*expect.vars, outcome.vars);

    const QString error = outcome.error ? outcome.error->text : QString();
    const QString expectedError = expect.error.value_or(QString());
    const bool isAsExpected = expectedError.isEmpty()
                                  ? !outcome.error || (expect.expectsError() && !expect.error)
                                  : error.contains(expectedError);
    if (!isAsExpected)
        differences.append({u"error"_s, stringOrNull(expectedError), stringOrNull(error)});
    return differences;
}

} // namespace Inlet::Engine
