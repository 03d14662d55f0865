// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QWidget>

#include <chrono>

class QPainter;

namespace Inlet::Ui {

/**
 * The rows of a TimelineModel on a time axis, a lane for each activity. The wheel and + and - zoom, dragging and the
 * arrow keys move along, Home goes to the present. What a mark means is in its tool tip and in the table of the model.
 */
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds MinSpan = std::chrono::seconds(30);
    static constexpr std::chrono::milliseconds MaxSpan = std::chrono::hours(24 * 400);

    explicit TimelineView(const TimelineModel *model, QWidget *parent = nullptr);

    /** Shows @p span of time from a little before the present on. */
    void showFromNow(std::chrono::milliseconds span);

    [[nodiscard]] QDateTime begin() const { return m_begin; }
    [[nodiscard]] std::chrono::milliseconds span() const { return m_span; }

    /** Shows half as much or twice as much, around the middle. */
    void zoomIn() { zoom(0.5, plot().center().x()); }
    void zoomOut() { zoom(2, plot().center().x()); }

    /** Where an instant is drawn; outside of the plot when it is not in sight. */
    [[nodiscard]] int xOf(const QDateTime &instant) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void zoom(double factor, int anchor);
    void move(double share);
    void setRange(const QDateTime &begin, std::chrono::milliseconds span);
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect laneRect(int lane) const;
    [[nodiscard]] QDateTime timeAt(int x) const;
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;
    void paintAxis(QPainter *painter) const;
    void paintLanes(QPainter *painter) const;
    void paintEntries(QPainter *painter) const;
    void paintClockChange(QPainter *painter, const TimelineEntry &entry) const;
    void paintNow(QPainter *painter) const;

    const TimelineModel *m_model;
    QDateTime m_begin;
    std::chrono::milliseconds m_span{std::chrono::hours(24)};
    int m_dragX = 0;
};

} // namespace Inlet::Ui
