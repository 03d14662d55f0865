// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/sourceview.h"

#include "ui/message/shownbytes.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 4;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"sourceView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&m_lines, &SourceLines::rowCountChanged, this, [this] {
        updateScrollBars();
        viewport()->update();
    });
    setAccessibleName(tr("Source of the message"));
}

void SourceView::setFile(const QString &path)
{
    m_current = 0;
    m_anchor = 0;
    m_lines.open(path);
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void SourceView::goToOffset(qint64 offset)
{
    select(m_lines.rowAt(offset), false);
}

QString SourceView::selectedText()
{
    const qint64 first = std::min(m_current, m_anchor);
    const qint64 count = std::min(std::max(m_current, m_anchor) - first + 1, MaxCopiedRows);
    QString text;
    for (const SourceLines::Row &row : m_lines.rows(first, count)) {
        if (row.isFirst && !text.isEmpty())
            text += u'\n';
        text += shownLine(row.bytes);
    }
    return text;
}

void SourceView::copy()
{
    QApplication::clipboard()->setText(selectedText());
}

void SourceView::selectAll()
{
    m_anchor = 0;
    m_current = std::max<qint64>(0, m_lines.rowCount() - 1);
    viewport()->update();
}

void SourceView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    if (!m_lines.errorText().isEmpty()) {
        painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::TextWordWrap, m_lines.errorText());
        return;
    }
    const int height = rowHeight();
    const int numbers = numberWidth();
    const int textLeft = numbers + Margin - horizontalScrollBar()->value();
    const qint64 first = verticalScrollBar()->value();
    const auto [selectedFirst, selectedLast] = std::minmax(m_current, m_anchor);
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    int y = 0;
    qint64 row = first;
    for (const SourceLines::Row &shown : m_lines.rows(first, rowsOnPage() + 1)) {
        const QRect rect(numbers, y, viewport()->width() - numbers, height);
        const bool isSelected = row >= selectedFirst && row <= selectedLast;
        if (isSelected)
            painter.fillRect(rect, palette().brush(group, QPalette::Highlight));
        painter.setPen(
            palette().color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter.setClipRect(rect);
        painter.drawText(QRect(textLeft, y, std::numeric_limits<short>::max(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextExpandTabs,
                         shownLine(shown.bytes));
        painter.setClipping(false);
        if (shown.isFirst) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(QRect(0, y, numbers - Margin, height),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(shown.line));
        }
        y += height;
        ++row;
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    qint64 row = m_current;
    QScrollBar *sideways = horizontalScrollBar();
    const bool toTheEnd = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up: --row; break;
    case Qt::Key_Down: ++row; break;
    case Qt::Key_PageUp: row -= rowsOnPage(); break;
    case Qt::Key_PageDown: row += rowsOnPage(); break;
    case Qt::Key_Left: sideways->triggerAction(QScrollBar::SliderSingleStepSub); return;
    case Qt::Key_Right: sideways->triggerAction(QScrollBar::SliderSingleStepAdd); return;
    case Qt::Key_Home:
        sideways->setValue(0);
        row = toTheEnd ? 0 : row;
        break;
    case Qt::Key_End: row = toTheEnd ? m_lines.rowCount() - 1 : row; break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    select(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(rowAtPoint(event->position().toPoint()),
               event->modifiers().testFlag(Qt::ShiftModifier));
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        select(rowAtPoint(event->position().toPoint()), true);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Copy")), &QAction::triggered, this, &SourceView::copy);
    connect(menu.addAction(tr("Select &All")), &QAction::triggered, this, &SourceView::selectAll);
    menu.exec(event->globalPos());
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Source of the message"));
    else if (event->type() == QEvent::FontChange)
        updateScrollBars();
    QAbstractScrollArea::changeEvent(event);
}

void SourceView::updateScrollBars()
{
    const qint64 last = std::max<qint64>(0, m_lines.rowCount() - rowsOnPage());
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::min<qint64>(last, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(static_cast<int>(rowsOnPage()));
    const int rowWidth = fontMetrics().maxWidth() * static_cast<int>(SourceLines::MaxRowBytes);
    horizontalScrollBar()->setRange(
        0, std::max(0, rowWidth + numberWidth() + Margin - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 8);
}

void SourceView::select(qint64 row, bool extend)
{
    m_current = std::clamp<qint64>(row, 0, std::max<qint64>(0, m_lines.rowCount() - 1));
    if (!extend)
        m_anchor = m_current;
    const qint64 top = verticalScrollBar()->value();
    if (m_current < top)
        verticalScrollBar()->setValue(static_cast<int>(m_current));
    else if (m_current >= top + rowsOnPage())
        verticalScrollBar()->setValue(static_cast<int>(m_current - rowsOnPage() + 1));
    // What a screen reader says of the line one is on.
    const QList<SourceLines::Row> current = m_lines.rows(m_current, 1);
    setAccessibleDescription(current.isEmpty() ? QString() : shownLine(current.first().bytes));
    viewport()->update();
}

int SourceView::rowHeight() const
{
    return fontMetrics().lineSpacing();
}

qint64 SourceView::rowsOnPage() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

qint64 SourceView::rowAtPoint(const QPoint &point) const
{
    const int above = point.y() < 0 ? 1 : 0;
    return verticalScrollBar()->value() + point.y() / rowHeight() - above;
}

int SourceView::numberWidth() const
{
    const auto digits =
        static_cast<int>(std::max<qsizetype>(4, QString::number(m_lines.rowCount()).size()));
    return fontMetrics().horizontalAdvance(u'0') * digits + 2 * Margin;
}

} // namespace Inlet::Ui
