// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/samplereport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner::SampleReport)
};

QLatin1StringView nameOf(SampleOutcome outcome)
{
    switch (outcome) {
    case SampleOutcome::AsExpected: return "asExpected"_L1;
    case SampleOutcome::Different: return "different"_L1;
    case SampleOutcome::Failed: return "failed"_L1;
    case SampleOutcome::Missing: return "missing"_L1;
    }
    Q_UNREACHABLE();
}

QString titleOf(const QString &outcome)
{
    if (outcome == nameOf(SampleOutcome::AsExpected))
        return Tr::tr("as expected");
    if (outcome == nameOf(SampleOutcome::Different))
        return Tr::tr("different");
    return outcome == nameOf(SampleOutcome::Failed) ? Tr::tr("failed") : Tr::tr("missing");
}

QJsonObject identified(QJsonObject members, const Model::Sample &sample, SampleOutcome outcome)
{
    members.insert(u"file"_s, sample.file);
    members.insert(u"label"_s, sample.label);
    members.insert(u"outcome"_s, nameOf(outcome));
    members.insert(u"passed"_s, outcome == SampleOutcome::AsExpected);
    return members;
}

/** A value as it stands in the project file. */
QString json(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString differenceText(const QJsonObject &difference)
{
    const QString member = difference.value("member"_L1).toString();
    const QString expected = json(difference.value("expected"_L1));
    const QString actual = json(difference.value("actual"_L1));
    // null stands for no error, but for a variable it is a value.
    const bool isError = member == "error"_L1;
    const auto has = [&](QLatin1StringView key) {
        return difference.contains(key) && !(isError && difference.value(key).isNull());
    };
    if (!has("expected"_L1))
        return Tr::tr("%1: is %2, but is not expected").arg(member, actual);
    if (!has("actual"_L1))
        return Tr::tr("%1: expected %2, but is not set").arg(member, expected);
    return Tr::tr("%1: expected %2, is %3").arg(member, expected, actual);
}

QString sampleLines(const QString &activity, const QJsonObject &members)
{
    QString title = u"%1: %2/%3"_s.arg(titleOf(members.value("outcome"_L1).toString()), activity,
                                       members.value("file"_L1).toString());
    if (const QString label = members.value("label"_L1).toString(); !label.isEmpty())
        title += u" (%1)"_s.arg(label);
    QStringList lines{title};
    for (const QJsonValue &difference : members.value("differences"_L1).toArray())
        lines += u"    "_s + differenceText(difference.toObject());
    const QJsonObject error = members.value("error"_L1).toObject();
    if (const int line = error.value("line"_L1).toInt(); line > 0)
        lines += u"    "_s + Tr::tr("script line %1").arg(line);
    return lines.join(u'\n');
}

QString totalLine(const QJsonObject &members)
{
    const int samples = members.value("samples"_L1).toInt();
    if (samples == 0)
        return Tr::tr("There are no samples to test.");
    const auto number = [&members](QLatin1StringView key) {
        return QString::number(members.value(key).toInt());
    };
    return Tr::tr("%1 of %2 as expected; different: %3, failed: %4, missing: %5.")
        .arg(number("asExpected"_L1), QString::number(samples), number("different"_L1),
             number("failed"_L1), number("missing"_L1));
}

} // namespace

void SampleTotals::add(SampleOutcome outcome)
{
    switch (outcome) {
    case SampleOutcome::AsExpected: ++asExpected; break;
    case SampleOutcome::Different: ++different; break;
    case SampleOutcome::Failed: ++failed; break;
    case SampleOutcome::Missing: ++missing; break;
    }
}

QJsonObject SampleTotals::members() const
{
    return {{u"samples"_s, all()},
            {u"asExpected"_s, asExpected},
            {u"different"_s, different},
            {u"failed"_s, failed},
            {u"missing"_s, missing}};
}

int SampleTotals::exitStatus() const
{
    if (missing > 0)
        return Core::exitStatus(Core::ErrorCode::NotFound);
    return different + failed > 0 ? Core::exitStatus(Core::ErrorCode::Script) : 0;
}

SampleOutcome outcomeOf(const QList<Engine::Difference> &differences,
                        const Handler::HandlerOutcome &outcome)
{
    if (differences.isEmpty())
        return SampleOutcome::AsExpected;
    // With an error that was expected, only its words or something beside it can differ.
    const auto isUnexpectedError = [](const Engine::Difference &difference) {
        return difference.member == "error"_L1 && difference.expected.isNull();
    };
    return outcome.error && std::ranges::any_of(differences, isUnexpectedError)
               ? SampleOutcome::Failed
               : SampleOutcome::Different;
}

QJsonObject sampleMembers(const Model::Sample &sample, const Engine::MessageFacts &facts,
                          const Handler::HandlerOutcome &outcome,
                          const QList<Engine::Difference> &differences)
{
    QJsonArray list;
    for (const Engine::Difference &difference : differences) {
        QJsonObject object{{u"member"_s, difference.member}};
        if (!difference.expected.isUndefined())
            object.insert(u"expected"_s, difference.expected);
        if (!difference.actual.isUndefined())
            object.insert(u"actual"_s, difference.actual);
        list.append(object);
    }
    QJsonObject members = Engine::messageMembers(facts, outcome);
    members.insert(u"differences"_s, list);
    return identified(members, sample, outcomeOf(differences, outcome));
}

QJsonObject sampleMembers(const Model::Sample &sample, const Engine::MessageFacts &facts,
                          const Core::Error &error)
{
    Handler::HandlerOutcome outcome;
    outcome.error = Handler::HandlerError{error.code, error.message, 0};
    QJsonObject members = Engine::messageMembers(facts, outcome);
    members.insert(u"differences"_s, QJsonArray());
    return identified(members, sample, SampleOutcome::Missing);
}

QString sampleText(const Core::Event &event)
{
    if (event.type == Core::EventType::Sample)
        return sampleLines(event.activity, event.members);
    if (event.type == Core::EventType::TestFinished)
        return totalLine(event.members);
    return {};
}

} // namespace Inlet::Runner
