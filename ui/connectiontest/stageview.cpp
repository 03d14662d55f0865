// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/stageview.h"

#include "ui/connectiontest/stagemodel.h"
#include "ui/widgets/wrapdelegate.h"

#include <QHeaderView>

namespace Inlet::Ui {

namespace {

/** Lets the words "What to do" stand out. */
class ResultDelegate final : public WrapDelegate
{
public:
    using WrapDelegate::WrapDelegate;

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const QModelIndex &index) const override
    {
        const auto advice = index.data(StageModel::AdviceRole).toString().size();
        if (advice == 0)
            return {};
        const auto start = index.data(StageModel::FoundRole).toString().size() + 1;
        const auto length = index.data(Qt::DisplayRole).toString().size() - advice - start;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setFontWeight(QFont::Bold);
        return {range};
    }
};

/** One line at the top of a high row, beside the first line of a ResultDelegate. */
class TopDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignLeft;
        option->rect.setTop(option->rect.top() + WrapDelegate::margin(*option));
    }
};

} // namespace

StageView::StageView(StageModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new TopDelegate(this));
    setItemDelegateForColumn(StageModel::ResultColumn, new ResultDelegate(this));
    setAccessibleName(tr("Stages of the test"));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StageModel::ResultColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
}

void StageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace Inlet::Ui
