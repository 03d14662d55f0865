// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/samples/sampleresult.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace Inlet::Ui {

/** The samples of the current activity with the outcome of their last test. Labels are edited in place. */
class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, LabelColumn, SubjectColumn, FromColumn, FileColumn, ColumnCount };

    /** @p document must outlive this object. */
    explicit SampleModel(Document::ProjectDocument *document, QObject *parent = nullptr);

    /** The sample and its outcome in row @p row. */
    [[nodiscard]] const Model::Sample &sample(int row) const { return m_samples.at(row); }
    [[nodiscard]] std::optional<SampleResult> result(int row) const;
    [[nodiscard]] SampleState state(int row) const;
    [[nodiscard]] int asExpected() const;

    /** Samples that nothing is compared of, those that failed or have no file left out. */
    [[nodiscard]] int withoutExpectation() const;

    /** A test of all samples starts: what came of earlier ones is outdated until its sample is tested again. */
    void expectResults();
    [[nodiscard]] bool isOutdated(int row) const { return m_pending.contains(sample(row).file); }

    /** Samples whose result the test that started last still owes. */
    [[nodiscard]] int pending() const;

    /** Row of the sample with that file, or -1. */
    [[nodiscard]] int rowOf(const QString &file) const;

    /** Takes the outcome of the sample that @p result names; of no other. */
    void setResult(const SampleResult &result);

    /** The words for @p state. */
    [[nodiscard]] static QString stateName(SampleState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /** Samples or outcomes changed. */
    void updated();

private:
    void update();
    [[nodiscard]] QString text(int row, Column column) const;

    Document::ProjectDocument *m_document;
    QList<Model::Sample> m_samples;
    QHash<QString, SampleResult> m_results; ///< by file
    QSet<QString> m_pending;                ///< files
};

} // namespace Inlet::Ui
