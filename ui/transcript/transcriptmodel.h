// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transcript/transcriptline.h"

#include <QAbstractTableModel>
#include <QList>

namespace Inlet::Ui {

/** The lines of transcripts, oldest first. Only appends, in batches. */
class TranscriptModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, NameColumn, LineColumn };
    static constexpr int ColumnCount = LineColumn + 1;

    /** The most rows kept; the oldest make room for new ones. */
    static constexpr qsizetype MaxRows = 200'000;

    explicit TranscriptModel(QObject *parent = nullptr);

    void append(QList<TranscriptLine> lines);
    void clear();

    [[nodiscard]] const TranscriptLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] const QList<TranscriptLine> &lines() const { return m_lines; }

    /** How many rows made room since the last clear(). */
    [[nodiscard]] qsizetype droppedRows() const { return m_dropped; }

    /**
     * The last line that the session of @p name had written at @p time; the session's first or last one when it began
     * or ended within some seconds of that. -1 when there is no such session.
     */
    [[nodiscard]] int rowAt(const QString &name, const QDateTime &time) const;

    /** The next row that contains @p text, whatever the case, beginning with @p from and going round; -1: none. */
    [[nodiscard]] int find(const QString &text, int from, bool backward) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString shown(const TranscriptLine &line);

    QList<TranscriptLine> m_lines;
    qsizetype m_dropped = 0;
};

} // namespace Inlet::Ui
