// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "runner/commandline.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Inlet::Runner {

/**
 * Writes events to standard output, as JSON Lines or as one sentence per line. Whole lines only, at the latest 50 ms
 * after the event, so that a reader sees them live and a fast run does not pay a system call for each.
 */
class EventPrinter : public QObject
{
    Q_OBJECT

public:
    explicit EventPrinter(LogFormat format, QObject *parent = nullptr);
    ~EventPrinter() override; ///< writes what is left

    void print(const Core::Event &event);

    /** A line of other output in its order between the events. @p line: without the line end. */
    void printLine(const QByteArray &line);
    void flush();

Q_SIGNALS:
    /** Nobody reads standard output any more. */
    void readerGone();

private:
    LogFormat m_format;
    QByteArray m_buffer;
    QTimer m_timer;
};

} // namespace Inlet::Runner
