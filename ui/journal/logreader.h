// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/result.h"

#include <QFile>
#include <QObject>
#include <QTimer>

namespace Inlet::Ui {

/**
 * Reads a saved log in slices of a few milliseconds, so that a long one does not freeze the window. Progress events are
 * not rows and are passed over.
 */
class LogReader final : public QObject
{
    Q_OBJECT

public:
    explicit LogReader(QObject *parent = nullptr);

    /** Starts to read @p path; an earlier reading is given up. Fails with NotFound. */
    [[nodiscard]] Core::Result<void> open(const QString &path);

    /** Gives the reading up. */
    void close();

    [[nodiscard]] bool isBusy() const { return m_sliceTimer.isActive(); }

Q_SIGNALS:
    /** @p line: the event as it stands in the file. */
    void eventRead(const Inlet::Core::Event &event, const QByteArray &line);

    /** Bytes read and to read, after each slice. */
    void progressed(qint64 done, qint64 total);

    /** @p badLines: how many lines are not events. */
    void finished(const QString &path, qsizetype badLines);

private:
    void readSlice();

    QFile m_file;
    QTimer m_sliceTimer;
    qsizetype m_badLines = 0;
};

} // namespace Inlet::Ui
