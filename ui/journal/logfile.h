// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/journal/journalentry.h"

#include <QFile>
#include <QObject>
#include <QTimer>

namespace Inlet::Ui {

/** Writes @p entries as JSON Lines, as `inlet-run --log jsonl` does. All or nothing: a failure leaves @p path as it was. */
[[nodiscard]] Core::Result<void> saveLog(const QList<JournalEntry> &entries, const QString &path);

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

Q_SIGNALS:
    void eventRead(const Inlet::Core::Event &event);

    /** @p badLines: how many lines are not events. */
    void finished(const QString &path, qsizetype badLines);

private:
    void readSlice();

    QFile m_file;
    QTimer m_sliceTimer;
    qsizetype m_badLines = 0;
};

} // namespace Inlet::Ui
