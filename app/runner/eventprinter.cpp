// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/eventprinter.h"

#include "core/eventtext.h"

#include <cstdio>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The promise is 50 ms to the reader.
constexpr auto FlushInterval = 40ms;
constexpr qsizetype BufferLimit = 64 * 1024;

QByteArray textLine(const Core::Event &event)
{
    const QString time = event.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    const QString severity = Core::EventText::severityName(Core::EventText::severity(event));
    return u"%1 %2 %3 %4"_s
        .arg(time, event.activity, severity.leftJustified(11), Core::EventText::describe(event))
        .toUtf8();
}

} // namespace

EventPrinter::EventPrinter(LogFormat format, QObject *parent)
    : QObject(parent)
    , m_format(format)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EventPrinter::flush);
}

EventPrinter::~EventPrinter()
{
    flush();
}

void EventPrinter::print(const Core::Event &event)
{
    // These are for programs; as lines of text they would bury the messages.
    const bool isForPrograms =
        event.type == Core::EventType::Progress || event.type == Core::EventType::Heartbeat;
    if (m_format == LogFormat::Text && isForPrograms)
        return;
    printLine(m_format == LogFormat::Text ? textLine(event) : event.toJsonLine());
}

void EventPrinter::printLine(const QByteArray &line)
{
    m_buffer += line;
    m_buffer += '\n';
    if (m_buffer.size() >= BufferLimit)
        flush();
    else if (!m_timer.isActive())
        m_timer.start(FlushInterval);
}

void EventPrinter::flush()
{
    m_timer.stop();
    if (m_buffer.isEmpty())
        return;
    const QByteArray lines = std::exchange(m_buffer, {});
    const auto size = static_cast<size_t>(lines.size());
    if (std::fwrite(lines.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        Q_EMIT readerGone();
}

} // namespace Inlet::Runner
