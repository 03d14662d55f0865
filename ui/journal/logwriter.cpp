// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logwriter.h"

#include "core/savefile.h"
#include "ui/journal/journalcsv.h"

#include <QDeadlineTimer>
#include <QDir>

#include <chrono>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SliceLength = 20ms;

} // namespace

LogWriter::Format LogWriter::formatOf(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::JsonLines;
}

LogWriter::LogWriter(const JournalStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_sliceTimer.setInterval(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &LogWriter::writeSlice);
}

void LogWriter::write(std::vector<int> rows, const QString &path, Format format)
{
    cancel();
    m_rows = std::move(rows);
    m_written = 0;
    m_format = format;
    m_file = std::make_unique<QSaveFile>(path);
    m_failed = !m_file->open(QIODevice::WriteOnly);
    if (format == Format::Csv && !m_failed)
        m_failed = m_file->write(journalCsvHeader()) < 0;
    m_sliceTimer.start();
}

void LogWriter::cancel()
{
    m_sliceTimer.stop();
    m_file.reset();
}

void LogWriter::writeSlice()
{
    const QDeadlineTimer deadline(SliceLength);
    for (; m_written < m_rows.size() && !m_failed && !deadline.hasExpired(); ++m_written) {
        const QByteArray bytes = record(m_rows[m_written]);
        m_failed = m_file->write(bytes) != bytes.size();
    }
    Q_EMIT progressed(static_cast<qint64>(m_written), static_cast<qint64>(m_rows.size()));
    if (m_failed || m_written == m_rows.size())
        finish();
}

QByteArray LogWriter::record(int row) const
{
    const JournalEntry entry = m_store->entry(row);
    if (m_format == Format::Csv)
        return csvRecordOf(entry);
    return entry.line.isEmpty() ? QByteArray() : entry.line + '\n'; // the disk did not take it
}

void LogWriter::finish()
{
    m_sliceTimer.stop();
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    if (!m_failed && Core::commitFile(*file)) {
        Q_EMIT finished({});
        return;
    }
    Q_EMIT finished(Core::Error{Core::ErrorCode::Storage,
                                tr("The journal cannot be saved to \"%1\". Choose another folder.")
                                    .arg(QDir::toNativeSeparators(file->fileName())),
                                file->errorString()});
}

} // namespace Inlet::Ui
