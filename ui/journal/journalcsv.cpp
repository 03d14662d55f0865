// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalcsv.h"

#include "core/clock.h"
#include "core/csv.h"

#include <QJsonArray>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** A member as text: null and what is absent are empty, lists and objects are not for tables. */
QString memberText(const QJsonObject &members, QLatin1StringView key)
{
    const QJsonValue value = members.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString sender(const QJsonValue &from)
{
    if (from.isArray())
        return sender(from.toArray().first());
    return from.isObject() ? from.toObject().value("address"_L1).toString() : from.toString();
}

QString machineName(Core::Severity severity)
{
    switch (severity) {
    case Core::Severity::Verbose: return u"verbose"_s;
    case Core::Severity::Information: return u"info"_s;
    case Core::Severity::Warning: return u"warning"_s;
    case Core::Severity::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray journalCsvHeader()
{
    return Core::csvRecord({u"time"_s, u"severity"_s, u"type"_s, u"activity"_s, u"task"_s,
                            u"pass"_s, u"uid"_s, u"number"_s, u"from"_s, u"subject"_s,
                            u"returnCode"_s, u"action"_s, u"transition"_s, u"text"_s});
}

QByteArray csvRecordOf(const JournalEntry &entry)
{
    const Core::Event event = entry.event();
    const QJsonObject &m = event.members;
    const bool names =
        event.type == Core::EventType::Transition || event.type == Core::EventType::Expiration;
    return Core::csvRecord({Core::toEventTime(entry.time), machineName(entry.severity), event.type,
                            entry.activity, event.task, QString::number(event.pass),
                            memberText(m, "uid"_L1), memberText(m, "number"_L1),
                            sender(m.value("from"_L1)), memberText(m, "subject"_L1),
                            memberText(m, "returnCode"_L1), memberText(m, "action"_L1),
                            memberText(m, names ? "name"_L1 : "transition"_L1), entry.text});
}

} // namespace Inlet::Ui
