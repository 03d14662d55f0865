// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/tables.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

// Drawing a cell measures all of its text.
constexpr qsizetype MaxCellCharacters = 1'000;

void copyCurrentRow(const QTreeWidget *table)
{
    const QTreeWidgetItem *item = table->currentItem();
    if (!item)
        return;
    QStringList cells;
    for (int column = 0; column < item->columnCount(); ++column)
        cells += item->text(column);
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace

QTreeWidget *createTable(const QString &objectName)
{
    auto *table = new QTreeWidget;
    table->setObjectName(objectName);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setUniformRowHeights(true);
    auto *copy = new QShortcut(QKeySequence::Copy, table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] { copyCurrentRow(table); });
    return table;
}

QStringList boundedCells(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts) {
        QString cell = text.left(MaxCellCharacters);
        cell.replace(u'\n', u' ').replace(u'\r', u' ');
        cells += text.size() > MaxCellCharacters ? cell + u'\u2026' : cell;
    }
    return cells;
}

QTreeWidgetItem *addRow(QTreeWidget *table, const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(table, boundedCells(texts));
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, item->text(column).toHtmlEscaped());
    return item;
}

void fitColumns(QTreeWidget *table)
{
    for (int column = 0; column + 1 < table->columnCount(); ++column) {
        table->resizeColumnToContents(column);
        const int widest = std::max(80, table->viewport()->width() / 2);
        table->setColumnWidth(column, std::min(table->columnWidth(column), widest));
    }
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

} // namespace Inlet::Ui
