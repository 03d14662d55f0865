// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/run/linebuffer.h"
#include "ui/transcript/transcriptline.h"

#include <QFile>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

/**
 * Reads a transcript in slices of a few milliseconds, so that a long one does not freeze the window: a saved one to its
 * end, or one that a runner is writing.
 */
class TranscriptReader final : public QObject
{
    Q_OBJECT

public:
    /** How often a file that is being written is looked at. */
    static constexpr std::chrono::milliseconds FollowInterval{100};

    explicit TranscriptReader(QObject *parent = nullptr);

    /** Starts to read @p path to its end; what was read before is given up. Fails with NotFound. */
    [[nodiscard]] Core::Result<void> open(const QString &path);

    /** Starts to read @p path, which may not be there yet, until finishFollowing(). */
    void follow(const QString &path);

    /** The file is complete: it is read to its end. */
    void finishFollowing();

Q_SIGNALS:
    void linesRead(const QList<Inlet::Ui::TranscriptLine> &lines);

private:
    void readSlice();
    void takeBytes();
    void close();

    QFile m_file;
    LineBuffer m_buffer;
    QTimer m_timer;
    bool m_following = false;
};

} // namespace Inlet::Ui
