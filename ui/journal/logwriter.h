// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/journal/journalstore.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <memory>
#include <vector>

namespace Inlet::Ui {

/**
 * Writes rows of a journal to a file in slices of a few milliseconds. All or nothing: until the last row is written, the
 * file stays as it was.
 */
class LogWriter final : public QObject
{
    Q_OBJECT

public:
    /** JSON Lines as `inlet-run --log jsonl` writes them, or a table (see csvRecordOf()). */
    enum class Format { JsonLines, Csv };

    /** CSV for a name that ends so, whatever the case. */
    [[nodiscard]] static Format formatOf(const QString &path);

    /** @p store outlives this and loses no rows while it is written. */
    explicit LogWriter(const JournalStore *store, QObject *parent = nullptr);

    /** Starts to write @p rows to @p path, and gives an earlier writing up; ends in finished(). */
    void write(std::vector<int> rows, const QString &path, Format format);

    /** Gives the writing up; finished() does not come. */
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_sliceTimer.isActive(); }

Q_SIGNALS:
    /** Rows written and to write, after each slice. */
    void progressed(qint64 done, qint64 total);

    void finished(const Inlet::Core::Result<void> &result);

private:
    void writeSlice();
    [[nodiscard]] QByteArray record(int row) const;
    void finish();

    const JournalStore *m_store;
    std::vector<int> m_rows;
    size_t m_written = 0;
    Format m_format = Format::JsonLines;
    std::unique_ptr<QSaveFile> m_file;
    bool m_failed = false;
    QTimer m_sliceTimer;
};

} // namespace Inlet::Ui
