// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonValue;
class QTreeWidget;
class QTreeWidgetItem;

/** What the tables of the message inspector share. */
namespace Inlet::Ui {

[[nodiscard]] QTreeWidget *createTable(const QString &objectName);

/** Adds a row of texts from mail: bounded, and whole in the tool tip up to a point. */
QTreeWidgetItem *addRow(QTreeWidget *table, const QStringList &texts);
[[nodiscard]] QStringList boundedCells(const QStringList &texts);

/** All columns but the last as wide as their content, within reason. */
void fitColumns(QTreeWidget *table);

/** A JSON value for reading: text without quotes, objects and arrays as JSON. */
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace Inlet::Ui
