// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectwriter.h"

#include "core/savefile.h"
#include "model/names.h"
#include "storage/formatupgrades.h"
#include "storage/jsonwriter.h"
#include "storage/projectreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::ProjectWriter)
};

/** Picks the overload for the alternative a variant holds. */
template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

template <typename Enum>
QJsonValue word(Enum value)
{
    return Model::nameOf(value);
}

QString text(QTime time)
{
    return time.toString(u"HH:mm:ss");
}

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

/** An empty text without a date; the midnight of a date without a time. */
QString text(QDate date, QTime time)
{
    if (!date.isValid())
        return {};
    return text(date) + u'T' + text(time.isValid() ? time : QTime(0, 0));
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray words(const Model::Days &days)
{
    QJsonArray array;
    for (const Qt::DayOfWeek day : days)
        array.append(word(day));
    return array;
}

void writeOAuth(JsonWriter &json, const Model::OAuth &oauth)
{
    json.beginObject(u"oauth");
    json.member(u"provider", word(oauth.provider));
    json.member(u"tenant", oauth.tenant);
    json.member(u"grant", word(oauth.grant));
    json.member(u"clientId", oauth.clientId);
    json.member(u"authorizationEndpoint", oauth.authorizationEndpoint);
    json.member(u"tokenEndpoint", oauth.tokenEndpoint);
    json.member(u"deviceEndpoint", oauth.deviceEndpoint);
    json.member(u"scopes", strings(oauth.scopes));
    json.remainingMembers(oauth.extra);
    json.endObject();
}

void writeConnection(JsonWriter &json, const Model::Connection &connection)
{
    json.beginObject(u"connection");
    json.member(u"server", connection.server);
    json.member(u"port", connection.port);
    json.member(u"account", connection.account);
    json.member(u"security", word(connection.security));
    json.member(u"authentication", word(connection.authentication));
    json.member(u"pinnedCertificates", strings(connection.pinnedCertificates));
    json.member(u"caFile", connection.caFile);
    if (connection.oauth)
        writeOAuth(json, *connection.oauth);
    json.remainingMembers(connection.extra);
    json.endObject();
}

void writeAccount(JsonWriter &json, const Model::ExternalAccount &account)
{
    json.beginItem();
    json.member(u"name", account.name);
    json.member(u"label", account.label);
    json.member(u"enabled", account.enabled);
    writeConnection(json, account.connection);
    json.member(u"comment", account.comment);
    json.remainingMembers(account.extra);
    json.endObject();
}

void writeLimits(JsonWriter &json, const Model::Limits &limits)
{
    json.beginObject(u"limits");
    json.member(u"messagesPerSession", limits.messagesPerSession);
    json.member(u"sessionDuration", limits.sessionDuration.toIso8601());
    json.member(u"idleTimeout", limits.idleTimeout.toIso8601());
    json.member(u"messageBytes", limits.messageBytes);
    json.member(u"scriptDuration", limits.scriptDuration.toIso8601());
    json.member(u"scriptMemoryBytes", limits.scriptMemoryBytes);
    // Most projects keep these as they are, and a tool that does not know the keys need not meet them.
    const Model::Limits usual;
    if (limits.failuresBeforeQuarantine != usual.failuresBeforeQuarantine)
        json.member(u"failuresBeforeQuarantine", limits.failuresBeforeQuarantine);
    if (limits.deliveryAttempts != usual.deliveryAttempts)
        json.member(u"deliveryAttempts", limits.deliveryAttempts);
    json.remainingMembers(limits.extra);
    json.endObject();
}

void writeMemory(JsonWriter &json, const Model::Memory &memory)
{
    json.beginObject(u"memory");
    json.member(u"keepFor", memory.keepFor.toIso8601());
    json.member(u"keepMessages", memory.keepMessages);
    json.member(u"messagesFolder", memory.messagesFolder);
    json.member(u"keepMessagesFor", memory.keepMessagesFor.toIso8601());
    json.remainingMembers(memory.extra);
    json.endObject();
}

void writeSeveralTimesADay(JsonWriter &json, const Model::SeveralTimesADay &several)
{
    json.member(u"kind", "severalTimesADay"_L1);
    if (const auto *selected = std::get_if<Model::SelectedHours>(&several.hours)) {
        QJsonArray times;
        for (const QTime time : selected->times)
            times.append(text(time));
        json.member(u"times", times);
    } else {
        const auto &interval = std::get<Model::EveryInterval>(several.hours);
        json.member(u"every", interval.every.toIso8601());
        json.member(u"from", text(interval.from));
        json.member(u"to", text(interval.to));
    }
    json.member(u"days", words(several.days));
    json.remainingMembers(several.extra);
}

void writeDaily(JsonWriter &json, const Model::Daily &daily)
{
    json.member(u"kind", "daily"_L1);
    json.member(u"time", text(daily.time));
    json.member(u"everyDays", daily.everyDays);
    if (daily.startDate.isValid())
        json.member(u"startDate", text(daily.startDate));
    json.remainingMembers(daily.extra);
}

void writeWeekly(JsonWriter &json, const Model::Weekly &weekly)
{
    json.member(u"kind", "weekly"_L1);
    json.member(u"time", text(weekly.time));
    json.member(u"days", words(weekly.days));
    json.member(u"everyWeeks", weekly.everyWeeks);
    if (weekly.startDate.isValid())
        json.member(u"startDate", text(weekly.startDate));
    json.remainingMembers(weekly.extra);
}

void writeMonthly(JsonWriter &json, const Model::Monthly &monthly)
{
    json.member(u"kind", "monthly"_L1);
    json.member(u"time", text(monthly.time));
    QJsonArray months;
    for (const int month : monthly.months)
        months.append(month);
    json.member(u"months", months);
    if (const auto *byDay = std::get_if<Model::DayOfMonth>(&monthly.on)) {
        json.member(u"day", byDay->day);
    } else {
        const auto &byWeekday = std::get<Model::WeekdayOfMonth>(monthly.on);
        json.member(u"week", byWeekday.week);
        json.member(u"weekday", word(byWeekday.weekday));
    }
    json.remainingMembers(monthly.extra);
}

void writeOnce(JsonWriter &json, const Model::Once &once)
{
    json.member(u"kind", "once"_L1);
    json.member(u"at", text(once.date, once.time));
    json.remainingMembers(once.extra);
}

void writeSchedule(JsonWriter &json, const Model::Schedule &schedule)
{
    json.beginObject(u"schedule");
    json.member(u"planExecution", schedule.planExecution);
    json.member(u"stopAfterEvent", schedule.stopAfterEvent);

    json.beginObject(u"frequency");
    std::visit(
        Overloaded{
            [&](const Model::SeveralTimesADay &several) { writeSeveralTimesADay(json, several); },
            [&](const Model::Daily &daily) { writeDaily(json, daily); },
            [&](const Model::Weekly &weekly) { writeWeekly(json, weekly); },
            [&](const Model::Monthly &monthly) { writeMonthly(json, monthly); },
            [&](const Model::Once &once) { writeOnce(json, once); },
        },
        schedule.frequency);
    json.endObject();

    json.beginObject(u"validity");
    std::visit(Overloaded{
                   [&](const Model::PermanentValidity &permanent) {
                       json.member(u"kind", "permanent"_L1);
                       json.remainingMembers(permanent.extra);
                   },
                   [&](const Model::DateRange &range) {
                       json.member(u"kind", "range"_L1);
                       json.member(u"from", text(range.from));
                       json.member(u"to", text(range.to));
                       json.remainingMembers(range.extra);
                   },
                   [&](const Model::Iterations &iterations) {
                       json.member(u"kind", "iterations"_L1);
                       json.member(u"count", iterations.count);
                       json.member(u"startDate", text(iterations.startDate));
                       json.member(u"startTime", text(iterations.startTime));
                       json.remainingMembers(iterations.extra);
                   },
               },
               schedule.validity);
    json.endObject();

    json.member(u"missedLaunch", word(schedule.missedLaunch));
    json.remainingMembers(schedule.extra);
    json.endObject();
}

void writeExpiration(JsonWriter &json, const Model::Expiration &expiration)
{
    json.beginItem();
    json.member(u"name", expiration.name);
    json.member(u"label", expiration.label);
    json.member(u"type", word(expiration.type));
    json.member(u"delay", expiration.delay.toIso8601());
    json.member(u"date", text(expiration.date, expiration.time));
    json.member(u"script", strings(expiration.script));
    json.member(u"doNotTerminate", expiration.doNotTerminate);
    json.member(u"destination", expiration.destination);
    json.member(u"comment", expiration.comment);
    json.remainingMembers(expiration.extra);
    json.endObject();
}

void writeAdvanced(JsonWriter &json, const Model::Advanced &advanced)
{
    json.beginObject(u"advanced");
    json.member(u"execution", word(advanced.execution));
    json.member(u"maxDuration", advanced.maxDuration.toIso8601());
    json.member(u"behavior", word(advanced.behavior));
    json.member(u"timeZone", advanced.timeZone);
    json.member(u"onError", word(advanced.onError));
    json.member(u"consecutiveErrors", advanced.consecutiveErrors);
    json.member(u"initializationScript", strings(advanced.initializationScript));
    json.member(u"comment", advanced.comment);
    json.remainingMembers(advanced.extra);
    json.endObject();
}

void writeTransition(JsonWriter &json, const Model::Transition &transition)
{
    json.beginItem();
    json.member(u"name", transition.name);
    json.member(u"label", transition.label);
    json.beginObject(u"deliver");
    std::visit(Overloaded{
                   [&](const Model::NoDelivery &) { json.member(u"kind", "none"_L1); },
                   [&](const Model::FileDelivery &file) {
                       json.member(u"kind", "file"_L1);
                       json.member(u"directory", file.directory);
                   },
                   [&](const Model::CommandDelivery &command) {
                       json.member(u"kind", "command"_L1);
                       json.member(u"program", command.program);
                       json.member(u"arguments", strings(command.arguments));
                   },
                   [&](const Model::HttpDelivery &http) {
                       json.member(u"kind", "http"_L1);
                       json.member(u"url", http.url);
                   },
               },
               transition.deliver.to);
    json.remainingMembers(transition.deliver.extra);
    json.endObject();
    json.remainingMembers(transition.extra);
    json.endObject();
}

void writeSample(JsonWriter &json, const Model::Sample &sample)
{
    json.beginItem();
    json.member(u"file", sample.file);
    json.member(u"label", sample.label);
    json.beginObject(u"expect");
    const Model::Expectation &expect = sample.expect;
    if (expect.returnCode) {
        json.member(u"returnCode", *expect.returnCode == Model::NoReturnCode
                                       ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(*expect.returnCode));
    }
    if (expect.transition)
        json.member(u"transition", *expect.transition);
    if (expect.vars)
        json.member(u"vars", *expect.vars);
    if (expect.error)
        json.member(u"error", *expect.error);
    json.remainingMembers(expect.extra);
    json.endObject();
    json.remainingMembers(sample.extra);
    json.endObject();
}

void writeActivity(JsonWriter &json, const Model::Activity &activity)
{
    json.beginItem();
    json.member(u"name", activity.name);
    json.member(u"label", activity.label);
    json.member(u"useExternalAccount", activity.useExternalAccount);
    json.member(u"externalAccount", activity.externalAccount);
    writeConnection(json, activity.connection);
    json.member(u"stopAfterFirst", activity.stopAfterFirst);
    json.member(u"script", strings(activity.script));
    json.member(u"skipMalformedParts", activity.skipMalformedParts);
    json.member(u"processErrors", activity.processErrors);
    json.member(u"processNoEmail", activity.processNoEmail);
    json.member(u"leftMessages", word(activity.leftMessages));
    writeLimits(json, activity.limits);
    writeSchedule(json, activity.schedule);
    json.beginArray(u"expirations");
    for (const Model::Expiration &expiration : activity.expirations)
        writeExpiration(json, expiration);
    json.endArray();
    writeAdvanced(json, activity.advanced);
    json.beginArray(u"transitions");
    for (const Model::Transition &transition : activity.transitions)
        writeTransition(json, transition);
    json.endArray();
    // Most projects have neither, and a tool that does not know the keys need not meet them.
    if (activity.memory != Model::Memory())
        writeMemory(json, activity.memory);
    if (!activity.samples.isEmpty()) {
        json.beginArray(u"samples");
        for (const Model::Sample &sample : activity.samples)
            writeSample(json, sample);
        json.endArray();
    }
    json.remainingMembers(activity.extra);
    json.endObject();
}

Error notWritten(ErrorCode code, const QString &path, const QString &reason)
{
    return Error{code,
                 Tr::tr("Cannot save the project as \"%1\": %2.")
                     .arg(QDir::toNativeSeparators(path), reason),
                 {}};
}

} // namespace

QByteArray toJson(const Model::Project &project)
{
    JsonWriter json;
    json.member(u"format", "inlet-project"_L1);
    json.member(u"formatVersion", currentFormatVersion());
    json.member(u"label", project.label);
    json.member(u"timeZone", project.timeZone);
    json.beginArray(u"externalAccounts");
    for (const Model::ExternalAccount &account : project.externalAccounts)
        writeAccount(json, account);
    json.endArray();
    json.beginArray(u"activities");
    for (const Model::Activity &activity : project.activities)
        writeActivity(json, activity);
    json.endArray();
    json.remainingMembers(project.extra);
    return json.finish();
}

Core::Result<void> writeProject(const QString &path, const Model::Project &project)
{
    const QByteArray json = toJson(project);
    // A file that no longer opens would be lost work: it is better to say now what is wrong.
    if (const ReadResult check = parseProject(json); !check) {
        Error error = notWritten(ErrorCode::Configuration, path, check.problems.first().toString());
        error.detail = check.error.detail;
        return error;
    }
    const QFileInfo info(path);
    if (!info.absoluteDir().exists()) {
        return notWritten(ErrorCode::NotFound, path,
                          Tr::tr("the folder \"%1\" does not exist")
                              .arg(QDir::toNativeSeparators(info.absolutePath())));
    }
    if (info.isDir())
        return notWritten(ErrorCode::Storage, path, Tr::tr("it is a folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()
        || !Core::commitFile(file))
        return notWritten(ErrorCode::Storage, path, file.errorString());
    return {};
}

} // namespace Inlet::Storage
