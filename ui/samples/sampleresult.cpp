// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/sampleresult.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** What the script threw, where @p text tells it, else @p text: the words around it follow the language of the runner. */
QString languageFree(const QString &text)
{
    for (const QString &frame :
         {QCoreApplication::translate("Inlet::Script::ScriptContext", "The script failed: %1"),
          QCoreApplication::translate("Inlet::Script::ScriptContext", "The script threw: %1")}) {
        const qsizetype place = frame.indexOf("%1"_L1);
        const QStringView before = QStringView(frame).first(std::max<qsizetype>(place, 0));
        const QStringView after = QStringView(frame).sliced(before.size() + 2);
        if (text.size() > before.size() + after.size() && text.startsWith(before)
            && text.endsWith(after))
            return text.sliced(before.size(), text.size() - before.size() - after.size());
    }
    return text;
}

} // namespace

bool SampleResult::isHandled() const
{
    return event.members.value("outcome"_L1).toString() != "missing"_L1;
}

bool SampleResult::isError() const
{
    return event.members.value("error"_L1).isObject();
}

SampleState stateOf(const Model::Sample &sample, const SampleResult &result)
{
    const QString outcome = result.event.members.value("outcome"_L1).toString();
    if (outcome == "asExpected"_L1)
        return sample.expect.isEmpty() ? SampleState::NothingExpected : SampleState::AsExpected;
    if (outcome == "different"_L1)
        return SampleState::Different;
    return outcome == "missing"_L1 ? SampleState::Missing : SampleState::Failed;
}

Model::Expectation acceptedExpectation(const SampleResult &result, const Model::Expectation &before)
{
    const QJsonObject &members = result.event.members;
    const bool isError = result.isError();
    const bool replaces = before.isEmpty() || before.expectsError() != isError;
    Model::Expectation expect;
    expect.extra = before.extra;
    if (replaces || before.returnCode)
        expect.returnCode = members.value("returnCode"_L1).toInt(Model::NoReturnCode);
    if (isError) {
        // Without its words, any other failure would pass as this one.
        if (replaces || before.error) {
            const QString text = members.value("error"_L1)["text"_L1].toString();
            const QString part = before.error.value_or(QString());
            expect.error = !part.isEmpty() && text.contains(part) ? part : languageFree(text);
        }
        return expect;
    }
    if (replaces || before.transition)
        expect.transition = members.value("transition"_L1).toString();
    if (replaces || before.vars)
        expect.vars = members.value("vars"_L1).toObject();
    if (before.error)
        expect.error = QString();
    return expect;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

} // namespace Inlet::Ui
