// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Inlet::Ui {

/** Editors of the cells of an ExpirationModel: text, drop-down, duration, date and time. */
class ExpirationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /** Keeps a duration field open with the reason shown when Enter is pressed on what is no duration. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commitSender();
};

} // namespace Inlet::Ui
