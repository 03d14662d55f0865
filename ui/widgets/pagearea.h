// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace Inlet::Ui {

/**
 * Lets a page scroll where the window is lower than the page; without it the window would outgrow a small screen.
 * Nobody wants to read lines by scrolling sideways, so it is never narrower than the page.
 */
class PageArea final : public QScrollArea
{
public:
    explicit PageArea(QWidget *page)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
        // The page of a tab has a background of its own.
        viewport()->setAutoFillBackground(false);
        page->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace Inlet::Ui
