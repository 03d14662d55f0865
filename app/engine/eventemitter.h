// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/event.h"

#include <QObject>

#include <optional>

namespace Inlet::Engine {

/**
 * Stamps events with time, activity, task and pass and sends them on. One per task; everything that happens in the
 * task goes through it, so that the order of the signal is the order of the log.
 */
class EventEmitter : public QObject
{
    Q_OBJECT

public:
    /** @p clock must outlive this object. */
    EventEmitter(const Core::Clock &clock, QString activity, QString task,
                 QObject *parent = nullptr);

    /** The pass written into events from now on; 0 outside a pass. */
    void setPass(int pass) { m_pass = pass; }
    [[nodiscard]] int pass() const { return m_pass; }
    [[nodiscard]] const Core::Clock &clock() const { return m_clock; }
    [[nodiscard]] QString activity() const { return m_activity; }
    [[nodiscard]] QString task() const { return m_task; }

    void emitEvent(QStringView type, const QJsonObject &members);

    /** A `log` event. @p line: of the script, 0 when there is none. @p uid: empty when it is about no message. */
    void log(const QString &level, const QString &text, int line = 0, const QString &uid = {});

    /** An `error` event. */
    void error(const Core::Error &error, int line = 0, const QString &uid = {});

Q_SIGNALS:
    void event(const Inlet::Core::Event &event);

private:
    const Core::Clock &m_clock;
    QString m_activity;
    QString m_task;
    int m_pass = 0;
};

/** A JSON string, or null for an empty one. */
[[nodiscard]] QJsonValue stringOrNull(const QString &text);

/** A JSON number, or null for 0: the form of script lines. */
[[nodiscard]] QJsonValue lineOrNull(int line);

} // namespace Inlet::Engine
