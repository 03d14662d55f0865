// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerreader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <memory>
#include <optional>

namespace Inlet::Ui {

/**
 * The messages of a ledger that pass a filter, newest first. They are looked for in small steps between other events,
 * so that a ledger of any length leaves the window alive; only ids are kept, and a row is read when it is drawn.
 */
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        CodeColumn,
        StateColumn,
        TransitionColumn,
        FromColumn,
        SubjectColumn,
        ColumnCount
    };

    explicit LedgerModel(QObject *parent = nullptr);
    ~LedgerModel() override;

    /** Shows the ledger in @p file as it is now; an empty name shows nothing. */
    void open(const QString &file);
    void setFilter(const Ledger::LedgerFilter &filter);
    [[nodiscard]] const Ledger::LedgerFilter &filter() const { return m_filter; }
    [[nodiscard]] QString file() const { return m_file; }

    /** nullopt: it was forgotten since it was found. */
    [[nodiscard]] std::optional<Ledger::LedgerEntry> entry(int row) const;

    [[nodiscard]] bool isSearching() const { return m_searchTimer.isActive(); }
    [[nodiscard]] qint64 total() const { return m_total; } ///< messages in the ledger

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /** "Deleted", "To be deleted" or "Left on the server". */
    [[nodiscard]] static QString stateText(const Ledger::HandledMessage &message);
    /** The transition and where it is: "Ok, delivered". */
    [[nodiscard]] static QString transitionText(const Ledger::LedgerEntry &entry);

Q_SIGNALS:
    /** Rows were found, or all of them are. */
    void searched();
    void failed(const Inlet::Core::Error &error);

private:
    void restart();
    void search();
    void fail(const Core::Error &error);

    QString m_file;
    Ledger::LedgerFilter m_filter;
    std::unique_ptr<Ledger::LedgerReader> m_reader;
    Ledger::LedgerReader::Position m_position;
    QList<qint64> m_ids;
    qint64 m_total = 0;
    mutable QCache<qint64, Ledger::LedgerEntry> m_entries;
    QTimer m_searchTimer;
};

} // namespace Inlet::Ui
