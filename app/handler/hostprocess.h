// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/frame.h"
#include "handler/handlersettings.h"

#include <QObject>
#include <QProcess>

#include <optional>

namespace Inlet::Handler {

/**
 * One child process from its start to its end, speaking frames over its standard input and output. The child has
 * nothing of ours: an environment of a few harmless variables, no open files but the memory that messages travel in, no
 * core dump, limited memory, and it dies with this process.
 */
class HostProcess final : public QObject
{
    Q_OBJECT

public:
    /** Why the child is no longer there. */
    enum class End {
        NotStarted,  ///< the program is not there or cannot be executed
        MemoryLimit, ///< it asked for more memory than it may have
        Crashed,     ///< a signal; see detail
        Exited,      ///< it ended by itself
        Malformed,   ///< it sent what is no frame; it was killed
    };

    /**
     * @param maximumFrame bytes of one frame that are accepted from the child
     * @param sharedFile inherited by the child under the same number; -1: none
     */
    HostProcess(const HandlerSettings &settings, qsizetype maximumFrame, int sharedFile,
                QObject *parent = nullptr);
    ~HostProcess() override; ///< kills the child without waiting for it; ended() is not emitted

    /** Starts the child. What is sent before it runs is kept. */
    void start();

    void send(const QByteArray &bytes);        ///< whole frames, or bytes that follow one
    [[nodiscard]] qint64 bytesToWrite() const; ///< sent and not yet taken by the child

Q_SIGNALS:
    void frameReceived(const QCborMap &frame);
    void bytesWritten();
    /** Last signal, once. @p detail: words of the system, such as "SIGSEGV" or "No such file or directory". */
    void ended(Inlet::Handler::HostProcess::End end, const QString &detail);

private:
    void readFrames();
    void end(End end, const QString &detail);
    void release();

    QProcess *m_process; ///< outlives this object until the system has buried the child
    FrameReader m_reader;
};

} // namespace Inlet::Handler
