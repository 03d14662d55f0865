// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgermodel.h"

#include <QElapsedTimer>
#include <QLocale>

#include <chrono>

namespace Inlet::Ui {

using namespace std::chrono_literals;

namespace {

// A step takes some milliseconds, so that keys and the mouse are never felt to wait.
constexpr int RowsAtOnce = 500;
constexpr std::chrono::milliseconds SearchSlice = 15ms;
constexpr int CachedEntries = 1000;

/** Mail decides what is in a subject; it must not break the row. */
QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

LedgerModel::LedgerModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_entries(CachedEntries)
{
    m_searchTimer.setInterval(0);
    connect(&m_searchTimer, &QTimer::timeout, this, &LedgerModel::search);
}

LedgerModel::~LedgerModel() = default;

void LedgerModel::open(const QString &file)
{
    m_file = file;
    m_reader.reset();
    m_total = 0;
    if (!file.isEmpty()) {
        auto reader = Ledger::LedgerReader::open(file);
        if (!reader)
            return fail(reader.error());
        m_reader = *std::move(reader);
        const auto total = m_reader->count();
        if (!total)
            return fail(total.error());
        m_total = *total;
    }
    restart();
}

void LedgerModel::setFilter(const Ledger::LedgerFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart();
}

void LedgerModel::restart()
{
    beginResetModel();
    m_ids.clear();
    m_entries.clear();
    m_position = {};
    endResetModel();
    if (m_reader)
        m_searchTimer.start();
    else
        m_searchTimer.stop();
    Q_EMIT searched();
}

void LedgerModel::search()
{
    QList<qint64> found;
    QElapsedTimer slice;
    slice.start();
    bool atEnd = false;
    while (!atEnd && !slice.hasExpired(SearchSlice.count())) {
        const auto step = m_reader->scan(m_filter, m_position, RowsAtOnce);
        if (!step)
            return fail(step.error());
        found += step->found;
        m_position = step->next;
        atEnd = step->atEnd;
    }
    if (atEnd)
        m_searchTimer.stop();
    if (!found.isEmpty()) {
        const int first = static_cast<int>(m_ids.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_ids += found;
        endInsertRows();
    }
    Q_EMIT searched();
}

void LedgerModel::fail(const Core::Error &error)
{
    m_reader.reset();
    restart();
    Q_EMIT failed(error);
}

std::optional<Ledger::LedgerEntry> LedgerModel::entry(int row) const
{
    const qint64 id = m_ids.at(row);
    if (const Ledger::LedgerEntry *cached = m_entries.object(id))
        return *cached;
    if (!m_reader)
        return std::nullopt;
    const auto read = m_reader->entry(id);
    if (!read || !*read)
        return std::nullopt;
    m_entries.insert(id, new Ledger::LedgerEntry(**read));
    return **read;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto found = entry(index.row());
    if (!found)
        return index.column() == SubjectColumn ? tr("(no longer in the ledger)") : QString();
    const Ledger::Decision &decision = found->message.decision;
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(decision.decidedAt.toLocalTime(), QLocale::ShortFormat);
    case CodeColumn: return decision.returnCode;
    case StateColumn: return stateText(found->message);
    case TransitionColumn: return transitionText(*found);
    case FromColumn: return oneLine(decision.from);
    case SubjectColumn: return oneLine(decision.subject);
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Handled");
    case CodeColumn: return tr("Code");
    case StateColumn: return tr("Message");
    case TransitionColumn: return tr("Transition");
    case FromColumn: return tr("From");
    case SubjectColumn: return tr("Subject");
    default: return {};
    }
}

QString LedgerModel::stateText(const Ledger::HandledMessage &message)
{
    if (message.gone)
        return message.decision.remove ? tr("Deleted") : tr("Gone from the server");
    return message.decision.remove ? tr("To be deleted") : tr("Left on the server");
}

QString LedgerModel::transitionText(const Ledger::LedgerEntry &entry)
{
    const QString &name = entry.message.decision.transition;
    switch (entry.delivery) {
    case Ledger::DeliveryState::None: return {};
    case Ledger::DeliveryState::NoDestination: return name;
    case Ledger::DeliveryState::Waiting: return tr("%1, waiting").arg(name);
    case Ledger::DeliveryState::Delivered: return tr("%1, delivered").arg(name);
    }
    return {};
}

} // namespace Inlet::Ui
