// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <memory>

namespace Inlet::Ui {

namespace {

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

int WrapDelegate::margin(const QStyleOptionViewItem &option)
{
    return styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

void WrapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto layout = layoutOf(cell, index);
    const int edge = margin(cell);
    const QRect area = cell.rect.adjusted(edge, edge, -edge, -edge);
    layOut(layout.get(), area.width());

    // The style draws everything but the text.
    cell.text.clear();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QPalette::ColorGroup group =
        cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setPen(
        cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    layout->draw(painter, area.topLeft());
    painter->restore();
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto layout = layoutOf(cell, index);
    const int margins = 2 * margin(cell);
    const qreal height = layOut(layout.get(), std::max(cell.rect.width() - margins, 1));
    return {cell.rect.width(), static_cast<int>(std::ceil(height)) + margins};
}

QList<QTextLayout::FormatRange> WrapDelegate::formats(const QModelIndex &) const
{
    return {};
}

std::unique_ptr<QTextLayout> WrapDelegate::layoutOf(const QStyleOptionViewItem &option,
                                                    const QModelIndex &index) const
{
    QString text = option.text;
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(text, option.font);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    textOption.setTextDirection(option.direction);
    layout->setTextOption(textOption);
    layout->setFormats(formats(index));
    return layout;
}

qreal WrapDelegate::layOut(QTextLayout *layout, qreal width) const
{
    qreal height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    return height;
}

} // namespace Inlet::Ui
