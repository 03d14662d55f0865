// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QAbstractTableModel>

namespace Inlet::Ui {

/**
 * The expirations of the current activity as the rows of the table on the Expiration tab. Each edit, addition and
 * removal is one step of the document's undo stack; rows change only when the document says so.
 */
class ExpirationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, TypeColumn, DelayColumn, DateColumn };
    static constexpr int ColumnCount = DateColumn + 1;

    explicit ExpirationModel(Document::ProjectDocument *document, QObject *parent = nullptr);

    [[nodiscard]] const Model::Expiration &expiration(int row) const { return m_rows.at(row); }

    /** Names no expiration of this activity may have, but for that of @p row. */
    [[nodiscard]] QStringList takenNames(int row = -1) const;

    /** Adds an expiration an hour after the start of the task, with a name of its own. Its row is the last. */
    void add();

    void remove(int row);

    /** Replaces all of a row; a transition of that name follows a new one. */
    void replace(int row, const Model::Expiration &expiration);

    /** Texts of the expiration types in the order of Model::ExpirationType, translated. */
    [[nodiscard]] static QStringList typeNames();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** Qt::EditRole: a text, an int of Model::ExpirationType, the text of a duration, a QDateTime. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void update();
    [[nodiscard]] QVariant displayText(const Model::Expiration &expiration, int column) const;
    [[nodiscard]] QVariant editValue(const Model::Expiration &expiration, int column) const;

    Document::ProjectDocument *m_document;
    QList<Model::Expiration> m_rows;
};

/** True when an expiration of that type counts from, or to, its date. */
[[nodiscard]] bool usesDate(Model::ExpirationType type);

/** True when an expiration of that type has a delay. */
[[nodiscard]] bool usesDelay(Model::ExpirationType type);

} // namespace Inlet::Ui
