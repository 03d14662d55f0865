// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/samplemodel.h"

#include "ui/icons.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

using Document::Field;

namespace {

QIcon stateIcon(SampleState state)
{
    switch (state) {
    case SampleState::NotTested: return icon(u"sample-waiting"_s);
    case SampleState::AsExpected: return icon(u"sample-passed"_s);
    case SampleState::NothingExpected: return icon(u"dialog-information"_s);
    case SampleState::Different: return icon(u"sample-different"_s);
    case SampleState::Failed: return icon(u"dialog-error"_s);
    case SampleState::Missing: return icon(u"dialog-warning"_s);
    }
    return {};
}

bool isSameList(const QList<Model::Sample> &a, const QList<Model::Sample> &b)
{
    return std::ranges::equal(a, b, {}, &Model::Sample::file, &Model::Sample::file);
}

} // namespace

SampleModel::SampleModel(Document::ProjectDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &Document::ProjectDocument::changed, this, [this](Field field) {
        if (field == Field::Samples || field == Field::Everything)
            update();
    });
    connect(document, &Document::ProjectDocument::currentIndexChanged, this, [this] {
        m_pending.clear();
        m_results.clear(); // another activity does something else with the same message
    });
    update();
}

void SampleModel::update()
{
    const QList<Model::Sample> samples =
        m_document->activity() ? m_document->activity()->samples : QList<Model::Sample>();
    if (isSameList(samples, m_samples)) {
        m_samples = samples;
        if (!m_samples.isEmpty())
            Q_EMIT dataChanged(index(0, 0),
                               index(static_cast<int>(m_samples.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_samples = samples;
        endResetModel();
    }
    Q_EMIT updated();
}

std::optional<SampleResult> SampleModel::result(int row) const
{
    const auto found = m_results.constFind(sample(row).file);
    return found == m_results.cend() ? std::nullopt : std::optional(*found);
}

SampleState SampleModel::state(int row) const
{
    const std::optional<SampleResult> tested = result(row);
    return tested ? stateOf(sample(row), *tested) : SampleState::NotTested;
}

int SampleModel::asExpected() const
{
    int count = 0;
    for (int row = 0; row < m_samples.size(); ++row)
        count += !isOutdated(row) && state(row) == SampleState::AsExpected ? 1 : 0;
    return count;
}

int SampleModel::withoutExpectation() const
{
    int count = 0;
    for (int row = 0; row < m_samples.size(); ++row) {
        const SampleState now = state(row);
        const bool isFine = now == SampleState::NotTested || now == SampleState::NothingExpected;
        count += isFine && sample(row).expect.isEmpty() ? 1 : 0;
    }
    return count;
}

void SampleModel::expectResults()
{
    m_pending.clear();
    for (const Model::Sample &sample : std::as_const(m_samples))
        m_pending.insert(sample.file);
    if (!m_samples.isEmpty())
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_samples.size()) - 1, ColumnCount - 1));
    Q_EMIT updated();
}

int SampleModel::pending() const
{
    return static_cast<int>(std::ranges::count_if(m_samples, [this](const Model::Sample &sample) {
        return m_pending.contains(sample.file);
    }));
}

int SampleModel::rowOf(const QString &file) const
{
    const auto found = std::ranges::find(m_samples, file, &Model::Sample::file);
    return found == m_samples.end() ? -1 : static_cast<int>(found - m_samples.begin());
}

void SampleModel::setResult(const SampleResult &result)
{
    const QString file = result.event.members.value("file"_L1).toString();
    const int row = rowOf(file);
    if (row < 0)
        return;
    m_results.insert(file, result);
    m_pending.remove(file);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT updated();
}

QString SampleModel::stateName(SampleState state)
{
    switch (state) {
    case SampleState::NotTested: return tr("Not yet run");
    case SampleState::AsExpected: return tr("As expected");
    case SampleState::NothingExpected: return tr("Nothing expected");
    case SampleState::Different: return tr("Different");
    case SampleState::Failed: return tr("Failed");
    case SampleState::Missing: return tr("File missing");
    }
    return {};
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleModel::text(int row, Column column) const
{
    const auto member = [&](QLatin1StringView key) {
        const auto tested = result(row);
        return tested ? tested->event.members.value(key).toString() : QString();
    };
    switch (column) {
    case StateColumn: return stateName(state(row));
    case LabelColumn: return sample(row).label;
    case SubjectColumn: return member("subject"_L1);
    case FromColumn: return member("from"_L1);
    case FileColumn: return sample(row).file;
    case ColumnCount: break;
    }
    return {};
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(index.row(), column);
    case Qt::ToolTipRole:
        if (isOutdated(index.row()) && result(index.row()))
            return tr("This is from before the last change. It is being tested, or the test was "
                      "broken off.");
        // A tool tip would take a subject that looks like HTML for HTML.
        return Qt::convertFromPlainText(text(index.row(), column));
    case Qt::ForegroundRole:
        return isOutdated(index.row())
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::DecorationRole:
        if (column != StateColumn)
            return {};
        return stateIcon(isOutdated(index.row()) ? SampleState::NotTested : state(index.row()));
    case Qt::AccessibleTextRole:
        //: Read aloud: a column's name and its value, such as "Subject: Re: Your order"
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(index.row(), column));
    default: return {};
    }
}

bool SampleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != LabelColumn || value == index.data(Qt::EditRole))
        return false;
    m_document->editActivity(Field::Samples, tr("Rename Sample"), [&](Model::Activity &activity) {
        activity.samples[index.row()].label = value.toString();
    });
    return true;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case LabelColumn: return tr("Label");
    case SubjectColumn: return tr("Subject");
    case FromColumn: return tr("From");
    case FileColumn: return tr("File");
    default: return {};
    }
}

Qt::ItemFlags SampleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == LabelColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace Inlet::Ui
