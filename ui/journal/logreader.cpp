// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logreader.h"

#include <QDeadlineTimer>
#include <QDir>

#include <chrono>

namespace Inlet::Ui {

using namespace std::chrono_literals;

namespace {

constexpr auto SliceLength = 20ms;

// The runner's longest lines carry the variables of a message (1 MB); anything much longer is not a log.
constexpr qint64 MaxLineBytes = 16 * 1024 * 1024;

} // namespace

LogReader::LogReader(QObject *parent)
    : QObject(parent)
{
    m_sliceTimer.setInterval(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &LogReader::readSlice);
}

Core::Result<void> LogReader::open(const QString &path)
{
    close();
    m_badLines = 0;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        return Core::Error{Core::ErrorCode::NotFound,
                           tr("The log \"%1\" cannot be read.").arg(QDir::toNativeSeparators(path)),
                           m_file.errorString()};
    }
    m_sliceTimer.start();
    return {};
}

void LogReader::close()
{
    m_sliceTimer.stop();
    m_file.close();
}

void LogReader::readSlice()
{
    const QDeadlineTimer deadline(SliceLength);
    while (!m_file.atEnd() && !deadline.hasExpired()) {
        const QByteArray line = m_file.readLine(MaxLineBytes).trimmed();
        if (line.isEmpty())
            continue;
        const auto event = Core::Event::fromJsonLine(line);
        if (!event)
            ++m_badLines;
        else if (event->type != Core::EventType::Progress)
            Q_EMIT eventRead(*event, line);
    }
    Q_EMIT progressed(m_file.pos(), m_file.size());
    if (!m_file.atEnd())
        return;
    close();
    Q_EMIT finished(m_file.fileName(), m_badLines);
}

} // namespace Inlet::Ui
