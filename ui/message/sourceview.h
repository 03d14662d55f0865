// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message/sourcelines.h"

#include <QAbstractScrollArea>

namespace Inlet::Ui {

/**
 * A message as it was received, with line numbers. Draws only the rows on the screen, so that a message of 100 MB opens
 * as fast as a small one. Rows are selected with mouse or keyboard and copied as text.
 */
class SourceView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qint64 MaxCopiedRows = 100'000;

    explicit SourceView(QWidget *parent = nullptr);

    void setFile(const QString &path);

    /** Selects the line with the byte at @p offset and scrolls to it. */
    void goToOffset(qint64 offset);

    [[nodiscard]] SourceLines *lines() { return &m_lines; }
    [[nodiscard]] qint64 currentRow() const { return m_current; }

    /** The selected rows; at most MaxCopiedRows. */
    [[nodiscard]] QString selectedText();

public Q_SLOTS:
    void copy();
    void selectAll();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateScrollBars();
    void select(qint64 row, bool extend);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] qint64 rowsOnPage() const;
    [[nodiscard]] qint64 rowAtPoint(const QPoint &point) const;
    [[nodiscard]] int numberWidth() const;

    SourceLines m_lines;
    qint64 m_current = 0;
    qint64 m_anchor = 0; ///< the other end of the selection
};

} // namespace Inlet::Ui
