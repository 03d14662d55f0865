// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalstore.h"

namespace Inlet::Ui {

void JournalStore::append(std::vector<NewRow> rows)
{
    QByteArray records;
    QByteArray searchTexts;
    for (NewRow &added : rows) {
        const QByteArray text = added.entry.text.toUtf8();
        added.row.recordOffset = records.size();
        added.row.searchOffset = searchTexts.size();
        added.row.lineBytes = static_cast<quint32>(added.entry.line.size());
        added.row.textBytes = static_cast<quint32>(text.size());
        records += added.entry.line;
        records += text;
        searchTexts += searchForm(added.entry.text);
        searchTexts += '\n';
        added.row.searchBytes = static_cast<quint32>(searchTexts.size() - added.row.searchOffset);
    }
    const auto recordsAt = m_records.append(records);
    const auto searchTextsAt = recordsAt ? m_searchTexts.append(searchTexts) : std::nullopt;
    const bool onDisk = recordsAt && searchTextsAt;
    if (!onDisk) {
        m_notOnDisk += static_cast<qsizetype>(rows.size());
        m_diskError = recordsAt ? m_searchTexts.errorString() : m_records.errorString();
    }
    for (NewRow &added : rows) {
        added.row.recordOffset =
            onDisk ? added.row.recordOffset + *recordsAt : JournalRow::NotOnDisk;
        added.row.searchOffset =
            onDisk ? added.row.searchOffset + *searchTextsAt : JournalRow::NotOnDisk;
        m_rows.push_back(added.row);
        m_newest.push_back(std::move(added.entry));
        if (static_cast<qsizetype>(m_newest.size()) > MemoryRows)
            m_newest.pop_front();
    }
}

void JournalStore::clear()
{
    m_rows.clear();
    m_newest.clear();
    m_names = {};
    m_records.clear();
    m_searchTexts.clear();
    m_notOnDisk = 0;
    m_diskError.clear();
    m_read.clear();
}

JournalEntry JournalStore::entry(qsizetype index) const
{
    if (index >= firstInMemory())
        return m_newest[index - firstInMemory()];
    if (const JournalEntry *read = m_read.object(index))
        return *read;
    auto *entry = new JournalEntry(readEntry(index));
    m_read.insert(index, entry); // owns it
    return *entry;
}

JournalEntry JournalStore::readEntry(qsizetype index) const
{
    const JournalRow &row = m_rows[index];
    JournalEntry entry;
    entry.severity = row.severity;
    entry.activity = m_names.names().at(row.activity);
    const qint64 size = qint64(row.lineBytes) + row.textBytes;
    const QByteArray record = row.recordOffset == JournalRow::NotOnDisk
                                  ? QByteArray()
                                  : m_records.read(row.recordOffset, size);
    if (record.size() != size || record.isEmpty()) {
        entry.text = tr("This row was not kept: the disk took no more.");
        return entry;
    }
    entry.line = record.first(row.lineBytes);
    entry.text = QString::fromUtf8(record.sliced(row.lineBytes));
    entry.time = entry.event().time;
    return entry;
}

JournalStore::SearchTexts JournalStore::searchTexts(qsizetype first, qsizetype count) const
{
    SearchTexts texts;
    texts.starts.reserve(count);
    const qsizetype last = first + count;
    for (qsizetype index = first; index < last;) {
        const qsizetype start = texts.bytes.size();
        const qint64 offset = m_rows[index].searchOffset;
        if (offset == JournalRow::NotOnDisk) {
            texts.starts.push_back(start);
            texts.bytes += searchForm(index >= firstInMemory() ? entry(index).text : QString());
            texts.bytes += '\n';
            ++index;
            continue;
        }
        // Rows on disk stand behind one another, whatever came between them: one read for all.
        qint64 end = offset;
        for (; index < last && m_rows[index].searchOffset != JournalRow::NotOnDisk; ++index) {
            texts.starts.push_back(start + (m_rows[index].searchOffset - offset));
            end = m_rows[index].searchOffset + m_rows[index].searchBytes;
        }
        // What cannot be read is found by nobody.
        texts.bytes += m_searchTexts.read(offset, end - offset).leftJustified(end - offset, '\n');
    }
    return texts;
}

QByteArray JournalStore::searchForm(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

} // namespace Inlet::Ui
