// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/pasthandling.h"

#include "core/clock.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner::PastHandling)
};

constexpr auto Leave = "leave"_L1;
constexpr auto Delete = "delete"_L1;

QStringList differentVariables(const QJsonObject &before, const QJsonObject &now)
{
    QStringList names;
    for (auto variable = before.begin(); variable != before.end(); ++variable) {
        if (now.value(variable.key()) != variable.value())
            names += u"vars."_s + variable.key();
    }
    for (auto variable = now.begin(); variable != now.end(); ++variable) {
        if (!before.contains(variable.key()))
            names += u"vars."_s + variable.key();
    }
    return names;
}

} // namespace

QStringList PastHandling::changes() const
{
    if (now.error)
        return {u"error"_s};
    const Ledger::Decision &decided = before.message.decision;
    QStringList changed;
    if (decided.returnCode != *now.returnCode)
        changed += u"returnCode"_s;
    if (decided.transition.isEmpty() == Engine::decisionOf(now).fires)
        changed += u"transition"_s;
    return changed + differentVariables(decided.vars, now.vars);
}

QJsonObject PastHandling::members() const
{
    const Ledger::Decision &decided = before.message.decision;
    const Engine::Decision decision = Engine::decisionOf(now);
    const QJsonObject was{{u"returnCode"_s, decided.returnCode},
                          {u"action"_s, decided.remove ? Delete : Leave},
                          {u"transition"_s, decided.transition.isEmpty()
                                                ? QJsonValue(QJsonValue::Null)
                                                : QJsonValue(decided.transition)},
                          {u"vars"_s, decided.vars}};
    QJsonObject is{
        {u"returnCode"_s,
         now.returnCode ? QJsonValue(*now.returnCode) : QJsonValue(QJsonValue::Null)},
        {u"action"_s, decision.remove ? Delete : Leave},
        {u"transition"_s, decision.fires ? QJsonValue(u"ok"_s) : QJsonValue(QJsonValue::Null)},
        {u"vars"_s, now.vars},
        {u"error"_s, QJsonValue(QJsonValue::Null)}};
    if (now.error)
        is.insert(u"error"_s,
                  QJsonObject{{u"text"_s, now.error->text}, {u"line"_s, now.error->line}});
    return {{u"uid"_s, QString::fromUtf8(decided.uid)},
            {u"sha256"_s, QString::fromLatin1(decided.sha256.toHex())},
            {u"file"_s, file},
            {u"from"_s, decided.from},
            {u"subject"_s, decided.subject},
            {u"decidedAt"_s, Core::toEventTime(decided.decidedAt)},
            {u"changed"_s, QJsonArray::fromStringList(changes())},
            {u"old"_s, was},
            {u"new"_s, is}};
}

QString PastHandling::text() const
{
    const Ledger::Decision &decided = before.message.decision;
    const QString is = now.error ? Texts::tr("fails: %1").arg(now.error->text.simplified())
                                 : Texts::tr("code %1").arg(*now.returnCode);
    //: %2 "code 4", %3 a list of names such as "returnCode, vars.ticket"
    return Texts::tr("\"%1\": was code %2, now %3; different: %4")
        .arg(decided.subject.simplified(), QString::number(decided.returnCode), is,
             changes().join(u", "_s));
}

} // namespace Inlet::Runner
