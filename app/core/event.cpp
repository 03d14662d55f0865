// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Inlet::Core {

using namespace Qt::StringLiterals;

namespace {

// QJsonObject sorts its keys; people read logs with the time and the type in front, so the head is written apart.
QByteArray quoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
    };
    if (std::ranges::all_of(text, isPlain))
        return '"' + text.toLatin1() + '"';
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray Event::toJsonLine() const
{
    QByteArray line = "{\"time\":\"" + toEventTime(time).toLatin1() + "\",\"type\":" + quoted(type)
                      + ",\"activity\":" + quoted(activity) + ",\"task\":" + quoted(task)
                      + ",\"pass\":" + QByteArray::number(pass);
    if (!members.isEmpty()) {
        const QByteArray rest = QJsonDocument(members).toJson(QJsonDocument::Compact);
        line += ',';
        line += QByteArrayView(rest).sliced(1);
    } else {
        line += '}';
    }
    return line;
}

std::optional<Event> Event::fromJsonLine(QByteArrayView line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return std::nullopt;
    QJsonObject object = document.object();
    Event event;
    event.type = object.take("type"_L1).toString();
    if (event.type.isEmpty())
        return std::nullopt;
    event.time = QDateTime::fromString(object.take("time"_L1).toString(), Qt::ISODateWithMs);
    event.activity = object.take("activity"_L1).toString();
    event.task = object.take("task"_L1).toString();
    event.pass = object.take("pass"_L1).toInt();
    event.members = object;
    return event;
}

} // namespace Inlet::Core
