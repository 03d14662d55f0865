// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eventemitter.h"

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

EventEmitter::EventEmitter(const Core::Clock &clock, QString activity, QString task,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_activity(std::move(activity))
    , m_task(std::move(task))
{}

void EventEmitter::emitEvent(QStringView type, const QJsonObject &members)
{
    Q_EMIT event(Core::Event{m_clock.now(), type.toString(), m_activity, m_task, m_pass, members});
}

void EventEmitter::log(const QString &level, const QString &text, int line, const QString &uid)
{
    emitEvent(Core::EventType::Log, {{u"level"_s, level},
                                     {u"text"_s, text},
                                     {u"line"_s, lineOrNull(line)},
                                     {u"uid"_s, stringOrNull(uid)}});
}

void EventEmitter::error(const Core::Error &error, int line, const QString &uid)
{
    emitEvent(Core::EventType::Error, {{u"code"_s, Core::eventCode(error.code)},
                                       {u"text"_s, error.message},
                                       {u"detail"_s, error.detail},
                                       {u"line"_s, lineOrNull(line)},
                                       {u"uid"_s, stringOrNull(uid)}});
}

QJsonValue stringOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue lineOrNull(int line)
{
    return line > 0 ? QJsonValue(line) : QJsonValue(QJsonValue::Null);
}

} // namespace Inlet::Engine
