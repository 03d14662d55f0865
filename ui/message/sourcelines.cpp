// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/sourcelines.h"

#include <algorithm>

namespace Inlet::Ui {

namespace {

constexpr qint64 BytesPerStep = 1024 * 1024; // a few milliseconds
constexpr qint64 RowsPerMark = 256;

} // namespace

SourceLines::SourceLines(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SourceLines::readOn);
}

void SourceLines::open(const QString &path)
{
    m_timer.stop();
    m_file.close();
    m_errorText.clear();
    m_marks.clear();
    m_next = {};
    m_rows = 0;
    if (!path.isEmpty()) {
        m_file.setFileName(path);
        if (m_file.open(QIODevice::ReadOnly)) {
            m_timer.start();
            readOn(); // the first rows at once
            return;
        }
        m_errorText = m_file.errorString();
    }
    Q_EMIT rowCountChanged();
}

/** Bytes of the first row of @p bytes with its line end. */
qint64 SourceLines::sizeOfRow(QByteArrayView bytes) const
{
    const QByteArrayView window = bytes.first(std::min<qsizetype>(bytes.size(), MaxRowBytes + 1));
    const qsizetype newline = window.indexOf('\n');
    if (newline >= 0)
        return newline + 1;
    qint64 size = std::min<qint64>(bytes.size(), MaxRowBytes);
    // Not between the bytes of one UTF-8 character, which has at most three more.
    for (int back = 0; back < 3 && size < bytes.size() && (bytes[size] & 0xc0) == 0x80; ++back)
        --size;
    return size;
}

void SourceLines::readOn()
{
    const QByteArray bytes = readAt(m_next.offset, BytesPerStep);
    const bool isEnd = m_next.offset + bytes.size() >= m_file.size() || bytes.isEmpty();
    qint64 pos = 0;
    while (pos < bytes.size()) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(pos);
        // A row that may go on behind these bytes is left to the next step.
        if (!isEnd && rest.size() <= MaxRowBytes + 1)
            break;
        if (m_rows % RowsPerMark == 0)
            m_marks.append(m_next);
        const qint64 size = sizeOfRow(rest);
        const bool endsLine = rest[size - 1] == '\n';
        m_next.offset += size;
        m_next.line += endsLine;
        m_next.isFirst = endsLine;
        pos += size;
        ++m_rows;
    }
    if (isEnd)
        m_timer.stop();
    Q_EMIT rowCountChanged();
}

QByteArray SourceLines::readAt(qint64 offset, qint64 length)
{
    if (!m_file.isOpen() || !m_file.seek(offset))
        return {};
    return m_file.read(length);
}

QList<SourceLines::Row> SourceLines::rows(qint64 first, qint64 count)
{
    QList<Row> rows;
    const qint64 end = std::min(first + count, m_rows);
    if (first < 0 || first >= end)
        return rows;
    Mark place = m_marks.at(first / RowsPerMark);
    qint64 row = first - first % RowsPerMark;
    const QByteArray bytes = readAt(place.offset, (end - row) * (MaxRowBytes + 1));
    qint64 pos = 0;
    for (; row < end && pos < bytes.size(); ++row) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(pos);
        const qint64 size = sizeOfRow(rest);
        QByteArrayView content = rest.first(size);
        const bool endsLine = content.endsWith('\n');
        if (endsLine)
            content.chop(1);
        if (endsLine && content.endsWith('\r'))
            content.chop(1);
        if (row >= first)
            rows.append({content.toByteArray(), place.line, place.isFirst});
        place.line += endsLine;
        place.isFirst = endsLine;
        pos += size;
    }
    return rows;
}

qint64 SourceLines::rowAt(qint64 offset)
{
    if (m_marks.isEmpty())
        return 0;
    auto mark = std::upper_bound(m_marks.cbegin(), m_marks.cend(), offset,
                                 [](qint64 value, const Mark &m) { return value < m.offset; });
    if (mark != m_marks.cbegin())
        --mark;
    const QByteArray bytes = readAt(mark->offset, RowsPerMark * (MaxRowBytes + 1));
    qint64 row = (mark - m_marks.cbegin()) * RowsPerMark;
    qint64 pos = mark->offset;
    while (row + 1 < m_rows && pos - mark->offset < bytes.size()) {
        pos += sizeOfRow(QByteArrayView(bytes).sliced(pos - mark->offset));
        if (pos > offset)
            break;
        ++row;
    }
    return row;
}

} // namespace Inlet::Ui
