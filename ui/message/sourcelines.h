// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QObject>
#include <QTimer>

namespace Inlet::Ui {

/**
 * A file as rows of text, without having it in memory: the file is read through once in small steps to find where rows
 * begin, and rows are read again when they are shown. A line longer than MaxRowBytes is several rows.
 */
class SourceLines final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxRowBytes = 400;

    struct Row
    {
        QByteArray bytes;    ///< without the line end
        qint64 line = 0;     ///< number of the line, from 1
        bool isFirst = true; ///< of its line
    };

    explicit SourceLines(QObject *parent = nullptr);

    /** Opens @p path and begins to read it. An empty path closes the file. */
    void open(const QString &path);

    /** What keeps the file from being read; "" when nothing does. */
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /** Rows found so far; grows until finished(). */
    [[nodiscard]] qint64 rowCount() const { return m_rows; }
    [[nodiscard]] bool isFinished() const { return !m_timer.isActive(); }

    /** @p count rows from @p first on, fewer at the end. */
    [[nodiscard]] QList<Row> rows(qint64 first, qint64 count);

    /** The row with the byte at @p offset, as far as the file has been read. */
    [[nodiscard]] qint64 rowAt(qint64 offset);

Q_SIGNALS:
    void rowCountChanged();

private:
    /** Where a row begins; kept for every RowsPerMark-th one. */
    struct Mark
    {
        qint64 offset = 0;
        qint64 line = 1;
        bool isFirst = true;
    };

    void readOn();
    [[nodiscard]] QByteArray readAt(qint64 offset, qint64 length);
    [[nodiscard]] qint64 sizeOfRow(QByteArrayView bytes) const;

    QFile m_file;
    QTimer m_timer;
    QString m_errorText;
    QList<Mark> m_marks;
    Mark m_next; ///< the first row not found yet
    qint64 m_rows = 0;
};

} // namespace Inlet::Ui
