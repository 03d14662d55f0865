// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagrampicture.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace Inlet::Ui {

/** Where the parts of a diagram are, in pixels of the device. */
struct DiagramLayout
{
    QSize size;
    QRect box;           ///< with the icon
    QRect label;         ///< below it, one line or two
    QRect activity;      ///< the box and the texts below it
    int spine = 0;       ///< where the arrows part, from the left
    QList<QRect> arrows; ///< one for each; the line runs through the middle of its height

    /** For @p picture in @p font, as wide as @p width where that is enough. */
    DiagramLayout(const DiagramPicture &picture, const QFont &font, int width);
};

/**
 * Draws diagrams as the original does: the icon with its label below, from its right side the arrows with their labels
 * above. On the screen and in exported files alike.
 */
class DiagramPainter
{
public:
    DiagramPainter(const DiagramPicture &picture, const DiagramLayout &layout, const QFont &font,
                   const QPalette &palette);

    void paint(QPainter *painter) const;

private:
    void paintActivity(QPainter *painter) const;
    void paintArrow(QPainter *painter, int index) const;
    void paintMark(QPainter *painter, DiagramState state, const QRectF &where) const;
    [[nodiscard]] QColor color(DiagramState state) const;

    const DiagramPicture &m_picture;
    const DiagramLayout &m_layout;
    QFont m_font;
    QFontMetrics m_metrics;
    QPalette m_palette;
    bool m_dark;
};

} // namespace Inlet::Ui
