// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptreader.h"

#include <QDir>

#include <utility>

namespace Inlet::Ui {

namespace {

// About 10,000 lines, read, cut and shown in some 20 ms.
constexpr qint64 SliceBytes = 512 * 1024;

} // namespace

TranscriptReader::TranscriptReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &TranscriptReader::readSlice);
}

Core::Result<void> TranscriptReader::open(const QString &path)
{
    close();
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly)) {
        return Core::Error{
            Core::ErrorCode::NotFound,
            tr("The transcript \"%1\" cannot be read.").arg(QDir::toNativeSeparators(path)),
            m_file.errorString()};
    }
    m_timer.start(0);
    return {};
}

void TranscriptReader::follow(const QString &path)
{
    close();
    m_following = true;
    m_file.setFileName(path);
    m_timer.start(FollowInterval);
}

void TranscriptReader::finishFollowing()
{
    if (std::exchange(m_following, false))
        m_timer.start(0);
}

void TranscriptReader::readSlice()
{
    takeBytes();
    if (!m_following && m_file.atEnd())
        close();
}

void TranscriptReader::takeBytes()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    QList<TranscriptLine> lines;
    const QList<QByteArray> complete = m_buffer.add(m_file.read(SliceBytes));
    lines.reserve(complete.size());
    for (const QByteArray &line : complete)
        lines.append(TranscriptLine::fromFile(line));
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

void TranscriptReader::close()
{
    m_timer.stop();
    m_file.close();
    m_following = false;
    if (const QByteArray rest = m_buffer.takeRest(); !rest.isEmpty())
        Q_EMIT linesRead({TranscriptLine::fromFile(rest)});
}

} // namespace Inlet::Ui
