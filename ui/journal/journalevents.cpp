// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalevents.h"

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

Core::Event eventNow(QStringView type, const QString &activity, const QJsonObject &members)
{
    Core::Event event;
    event.time = QDateTime::currentDateTimeUtc();
    event.type = type.toString();
    event.activity = activity;
    event.members = members;
    return event;
}

} // namespace

Core::Event errorEvent(const Core::Error &error, const QString &activity)
{
    return eventNow(Core::EventType::Error, activity,
                    {{u"code"_s, QString(Core::eventCode(error.code))},
                     {u"text"_s, error.message},
                     {u"detail"_s, error.detail},
                     {u"line"_s, QJsonValue::Null},
                     {u"uid"_s, QJsonValue::Null}});
}

Core::Event logEvent(QLatin1StringView level, const QString &text, const QString &activity)
{
    return eventNow(Core::EventType::Log, activity,
                    {{u"level"_s, QString(level)},
                     {u"text"_s, text},
                     {u"line"_s, QJsonValue::Null},
                     {u"uid"_s, QJsonValue::Null}});
}

} // namespace Inlet::Ui
