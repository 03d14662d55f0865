// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagrampainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include <algorithm>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;
constexpr int BoxSize = 48;
constexpr int IconSize = 32;
constexpr int MarkSize = 14;
constexpr int Gap = 6;
constexpr int Spine = 14; ///< from the box to where the arrows part
constexpr int Head = 8;
constexpr int MaxNodeWidth = 100; ///< a longer label takes two lines
constexpr int LeastArrowWidth = 96;

int widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

DiagramLayout::DiagramLayout(const DiagramPicture &picture, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QStringList texts;
    for (const DiagramPicture::Arrow &arrow : picture.arrows)
        texts << arrow.text << arrow.note;
    const int labelWidth = metrics.horizontalAdvance(picture.label) + 2; // glyphs may stand out
    const int noteWidth = metrics.horizontalAdvance(picture.note) + MarkSize + Gap;
    const int nodeWidth = std::clamp(std::max(labelWidth, noteWidth), BoxSize, MaxNodeWidth);
    const int left = Margin + nodeWidth + Spine;
    const int wanted = widest(metrics, texts) + MarkSize + Gap + 2 * Head;
    const int arrowWidth = std::max(LeastArrowWidth, std::min(wanted, width - left - Margin));
    spine = left - Spine / 2;

    // Label, line, note.
    const int rowHeight = 2 * metrics.height() + Gap;
    const int rows = static_cast<int>(picture.arrows.size());
    const int lines = labelWidth > nodeWidth ? 2 : 1;
    const int boxTop = Margin + std::max(0, (rows * rowHeight - BoxSize) / 2);
    box = QRect(Margin + (nodeWidth - BoxSize) / 2, boxTop, BoxSize, BoxSize);
    label = QRect(Margin, box.bottom() + Gap, nodeWidth, lines * metrics.height());
    activity = QRect(QPoint(Margin - Gap / 2, boxTop - Gap / 2),
                     QPoint(label.right() + Gap / 2, label.bottom() + metrics.height() + Gap / 2));
    const int firstRow = box.center().y() - (rows * rowHeight - 1) / 2;
    for (int row = 0; row < rows; ++row)
        arrows += QRect(left, firstRow + row * rowHeight, arrowWidth, rowHeight);
    const int bottom = std::max(activity.bottom(), arrows.isEmpty() ? 0 : arrows.last().bottom());
    size = QSize(left + arrowWidth + Margin, bottom + Margin);
}

DiagramPainter::DiagramPainter(const DiagramPicture &picture, const DiagramLayout &layout,
                               const QFont &font, const QPalette &palette)
    : m_picture(picture)
    , m_layout(layout)
    , m_font(font)
    , m_metrics(font)
    , m_palette(palette)
    , m_dark(palette.color(QPalette::Window).lightness() < 128)
{}

void DiagramPainter::paint(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    if (!m_picture.arrows.isEmpty()) {
        const double y = m_layout.box.center().y() + 0.5;
        painter->setPen(QPen(color(DiagramState::None), 1.5));
        painter->drawLine(QPointF(m_layout.box.right() + 1, y), QPointF(m_layout.spine + 0.5, y));
    }
    // What fired lies above what did not.
    for (const bool fired : {false, true}) {
        for (int index = 0; index < m_picture.arrows.size(); ++index) {
            if ((m_picture.arrows.at(index).state != DiagramState::None) == fired)
                paintArrow(painter, index);
        }
    }
    paintActivity(painter);
    painter->restore();
}

void DiagramPainter::paintActivity(QPainter *painter) const
{
    QPen frame(color(m_picture.state), 2);
    if (m_picture.state == DiagramState::Pending)
        frame.setStyle(Qt::DashLine);
    painter->setPen(frame);
    painter->setBrush(m_palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(m_layout.box).adjusted(1, 1, -1, -1), 6, 6);
    QRectF iconPlace(0, 0, IconSize, IconSize);
    iconPlace.moveCenter(QRectF(m_layout.box).center());
    QSvgRenderer(u":/icons/mail-receive.svg"_s).render(painter, iconPlace);

    painter->setPen(m_palette.color(QPalette::WindowText));
    if (m_layout.label.height() > m_metrics.height()) {
        // Words do not fill up the first line, so two lines hold a little less than twice the width.
        painter->drawText(
            m_layout.label, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
            m_metrics.elidedText(m_picture.label, Qt::ElideRight, m_layout.label.width() * 9 / 5));
    } else {
        painter->drawText(m_layout.label, Qt::AlignCenter, m_picture.label);
    }
    if (m_picture.note.isEmpty())
        return;
    QRect line(m_layout.label.left(), m_layout.label.bottom() + 1, m_layout.label.width(),
               m_metrics.height());
    const QString note =
        m_metrics.elidedText(m_picture.note, Qt::ElideRight, line.width() - MarkSize - Gap);
    const int width = MarkSize + Gap + m_metrics.horizontalAdvance(note);
    line.setLeft(line.left() + (line.width() - width) / 2);
    QRectF mark(0, 0, MarkSize, MarkSize);
    mark.moveCenter(QPointF(line.left() + MarkSize / 2.0, line.center().y() + 0.5));
    paintMark(painter, m_picture.state, mark);
    painter->setPen(m_palette.color(QPalette::WindowText));
    painter->drawText(line.adjusted(MarkSize + Gap, 0, Gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      note);
}

void DiagramPainter::paintArrow(QPainter *painter, int index) const
{
    const DiagramPicture::Arrow &arrow = m_picture.arrows.at(index);
    const QRect &row = m_layout.arrows.at(index);
    const double y = row.center().y() + 0.5;
    const double tip = row.right() - 0.5;
    const QPointF start(m_layout.spine + 0.5, m_layout.box.center().y() + 0.5);

    painter->setPen(QPen(color(arrow.state), arrow.state == DiagramState::None ? 1.5 : 2.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{start, QPointF(start.x(), y), QPointF(tip - Head, y)});
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(arrow.state));
    painter->drawPolygon(QPolygonF{QPointF(tip, y), QPointF(tip - Head, y - Head / 2.0),
                                   QPointF(tip - Head, y + Head / 2.0)});

    const int room = row.width() - 2 * Head;
    QRect text(row.left(), qRound(y) - m_metrics.height() - 1, room, m_metrics.height());
    painter->setPen(m_palette.color(QPalette::WindowText));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      m_metrics.elidedText(arrow.text, Qt::ElideRight, room));
    if (arrow.note.isEmpty())
        return;
    text.moveTop(qRound(y) + 2);
    QRectF mark(0, 0, MarkSize - 2, MarkSize - 2);
    mark.moveCenter(QPointF(text.left() + MarkSize / 2.0, text.center().y() + 0.5));
    paintMark(painter, arrow.state, mark);
    painter->setPen(m_palette.color(QPalette::WindowText));
    painter->drawText(text.adjusted(MarkSize + Gap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      m_metrics.elidedText(arrow.note, Qt::ElideRight, room - MarkSize - Gap / 2));
}

/** A shape of its own for each state, for those who cannot tell the colours apart. */
void DiagramPainter::paintMark(QPainter *painter, DiagramState state, const QRectF &where) const
{
    const QPointF center = where.center();
    const double half = where.width() / 2;
    const auto at = [&](double x, double y) { return center + QPointF(x, y) * half; };
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(state));
    QPen sign(m_palette.color(QPalette::Base), half / 3.5);
    sign.setCapStyle(Qt::RoundCap);
    switch (state) {
    case DiagramState::None: return;
    case DiagramState::Pending: // a clock
        painter->drawEllipse(where);
        painter->setPen(sign);
        painter->drawPolyline(QPolygonF{at(0, -0.6), center, at(0.5, 0)});
        return;
    case DiagramState::Done: // a tick in a circle
        painter->drawEllipse(where);
        painter->setPen(sign);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{at(-0.5, 0), at(-0.1, 0.4), at(0.5, -0.4)});
        return;
    case DiagramState::Warning: // an exclamation mark in a triangle
        painter->drawPolygon(QPolygonF{at(0, -1), at(1, 0.9), at(-1, 0.9)});
        painter->setPen(sign);
        painter->drawLine(at(0, -0.3), at(0, 0.25));
        painter->drawPoint(at(0, 0.6));
        return;
    case DiagramState::Error: // a cross in a square
        painter->drawRect(where);
        painter->setPen(sign);
        painter->drawLine(at(-0.5, -0.5), at(0.5, 0.5));
        painter->drawLine(at(-0.5, 0.5), at(0.5, -0.5));
        return;
    }
}

/** Told apart from the background at 4.5 to 1 and more, light and dark. */
QColor DiagramPainter::color(DiagramState state) const
{
    switch (state) {
    case DiagramState::None: return m_dark ? QColor(0xb0, 0xb0, 0xb0) : QColor(0x6b, 0x6b, 0x6b);
    case DiagramState::Pending: return m_dark ? QColor(0xc9, 0xb6, 0xff) : QColor(0x6a, 0x3f, 0xb5);
    case DiagramState::Done: return m_dark ? QColor(0x7f, 0xb2, 0xff) : QColor(0x1b, 0x62, 0xb5);
    case DiagramState::Warning: return m_dark ? QColor(0xff, 0xb7, 0x4d) : QColor(0xa8, 0x55, 0x00);
    case DiagramState::Error: return m_dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc6, 0x28, 0x28);
    }
    Q_UNREACHABLE();
}

} // namespace Inlet::Ui
