// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace Inlet::Ui {

/**
 * Shows the text of a cell on as many lines as it takes; a word that is wider than the column, such as a fingerprint,
 * is broken. (The standard delegate cuts it off.)
 */
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /** Pixels between the edge of a cell and its text. */
    [[nodiscard]] static int margin(const QStyleOptionViewItem &option);

protected:
    /** What stands out in the text of @p index. */
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> formats(const QModelIndex &index) const;

private:
    qreal layOut(QTextLayout *layout, qreal width) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutOf(const QStyleOptionViewItem &option,
                                                        const QModelIndex &index) const;
};

} // namespace Inlet::Ui
