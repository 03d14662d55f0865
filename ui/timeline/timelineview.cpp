// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/icons.h"
#include "ui/widgets/missingmark.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextDocument>
#include <QTimeZone>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int LaneHeight = 34;
constexpr int LabelWidth = 150;
constexpr int MarkSize = 16;
constexpr int TickGap = 16;      ///< pixels between two labels at least
constexpr double NowShare = 0.1; ///< of the width is past
constexpr double KeyStep = 0.1;  ///< of the span

constexpr std::array<milliseconds, 15> TickSteps{1s, 5s,  15s, 1min, 5min, 15min, 1h,   3h,
                                                 6h, 12h, 24h, 48h,  168h, 672h,  2016h};

/** The first round time of the wall clock at or after @p time: a multiple of @p step from midnight on, or a midnight. */
QDateTime firstTick(const QDateTime &time, milliseconds step)
{
    const QDateTime midnight = time.date().startOfDay(time.timeZone());
    if (step >= 24h)
        return midnight == time ? midnight : time.date().addDays(1).startOfDay(time.timeZone());
    const qint64 since = midnight.msecsTo(time);
    return midnight.addMSecs((since + step.count() - 1) / step.count() * step.count());
}

QDateTime nextTick(const QDateTime &tick, milliseconds step)
{
    // A day on which the clocks are set is longer or shorter than others.
    return step >= 24h ? tick.date().addDays(step / 24h).startOfDay(tick.timeZone())
                       : tick.addMSecs(step.count());
}

QString tickText(const QDateTime &time, milliseconds step)
{
    const QLocale locale;
    if (step >= 24h || time.time() == QTime(0, 0)) {
        return u"%1 %2"_s.arg(locale.dayName(time.date().dayOfWeek(), QLocale::ShortFormat),
                              locale.toString(time.date(), QLocale::ShortFormat));
    }
    return locale.toString(time.time(), step < 1min ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

TimelineView::TimelineView(const TimelineModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"timelineView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMouseTracking(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_begin = m_begin.toTimeZone(m_model->now().timeZone());
        updateGeometry();
        update();
    });
    showFromNow(m_span);
}

void TimelineView::showFromNow(milliseconds span)
{
    const QDateTime now = m_model->now().isValid() ? m_model->now() : QDateTime::currentDateTime();
    const auto before = static_cast<qint64>(static_cast<double>(span.count()) * NowShare);
    setRange(now.addMSecs(-before), span);
}

void TimelineView::setRange(const QDateTime &begin, milliseconds span)
{
    m_begin = begin;
    m_span = span;
    update();
    Q_EMIT rangeChanged();
}

void TimelineView::zoom(double factor, int anchor)
{
    // Bounded before it becomes a whole number: a wheel may turn any number of steps at once.
    const double wanted =
        std::clamp(static_cast<double>(m_span.count()) * factor,
                   static_cast<double>(MinSpan.count()), static_cast<double>(MaxSpan.count()));
    const milliseconds span(std::llround(wanted));
    // What is below the mouse stays there.
    const double share = static_cast<double>(anchor - plot().left()) / plot().width();
    const QDateTime fixed = timeAt(anchor);
    setRange(fixed.addMSecs(-static_cast<qint64>(static_cast<double>(span.count()) * share)), span);
}

void TimelineView::move(double share)
{
    setRange(m_begin.addMSecs(static_cast<qint64>(static_cast<double>(m_span.count()) * share)),
             m_span);
}

QRect TimelineView::plot() const
{
    const int left = std::min(LabelWidth, width() / 3);
    return {left, fontMetrics().height() + 8, std::max(1, width() - left),
            static_cast<int>(m_model->lanes().size()) * LaneHeight};
}

QRect TimelineView::laneRect(int lane) const
{
    const QRect area = plot();
    return {area.left(), area.top() + lane * LaneHeight, area.width(), LaneHeight};
}

int TimelineView::xOf(const QDateTime &instant) const
{
    const double share =
        static_cast<double>(m_begin.msecsTo(instant)) / static_cast<double>(m_span.count());
    // Far outside is far enough; a pixel of a hundred years off is no int.
    return plot().left() + static_cast<int>(std::clamp(share, -10.0, 10.0) * plot().width());
}

QDateTime TimelineView::timeAt(int x) const
{
    const double share = static_cast<double>(x - plot().left()) / plot().width();
    return m_begin.addMSecs(static_cast<qint64>(share * static_cast<double>(m_span.count())));
}

QSize TimelineView::sizeHint() const
{
    return {600, plot().bottom() + 12};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240, plot().bottom() + 12};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

QString TimelineView::toolTipAt(const QPoint &position) const
{
    QStringList lines;
    for (const TimelineEntry &entry : m_model->entries()) {
        const int first = xOf(entry.begin) - MarkSize / 2;
        const int last = xOf(entry.end.isValid() ? entry.end : entry.begin) + MarkSize / 2;
        if (!laneRect(entry.lane).contains(position) || position.x() < first || position.x() > last)
            continue;
        if (lines.size() == 5) {
            lines += u"..."_s;
            break;
        }
        lines += m_model->describe(entry);
    }
    return Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(&painter);
    paintAxis(&painter);
    painter.setClipRect(plot());
    paintNow(&painter);
    paintEntries(&painter);
    painter.setClipping(false);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TimelineView::paintLanes(QPainter *painter) const
{
    for (int lane = 0; lane < m_model->lanes().size(); ++lane) {
        const QRect area = laneRect(lane);
        if (lane % 2 == 0)
            painter->fillRect(QRect(0, area.top(), width(), area.height()),
                              palette().color(QPalette::AlternateBase));
        painter->setPen(palette().color(QPalette::Text));
        const QRect label(6, area.top(), area.left() - 12, area.height());
        painter->drawText(
            label, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(m_model->lanes().at(lane), Qt::ElideRight, label.width()));
    }
}

void TimelineView::paintAxis(QPainter *painter) const
{
    const QRect area = plot();
    const int distance = fontMetrics().horizontalAdvance(tickText(m_begin, 24h)) + TickGap;
    const auto wanted = milliseconds(m_span.count() * distance / area.width());
    const auto *const found = std::ranges::find_if(TickSteps, [&](auto s) { return s >= wanted; });
    const milliseconds step = found == TickSteps.end() ? TickSteps.back() : *found;
    const QDateTime end = timeAt(area.right());
    QDateTime tick = firstTick(m_begin, step);
    for (; tick <= end; tick = nextTick(tick, step)) {
        const int x = xOf(tick);
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(x, area.top() - 4, x, area.bottom());
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(QRect(x + 3, 2, distance, area.top() - 4), Qt::AlignLeft,
                          tickText(tick, step));
    }
}

void TimelineView::paintEntries(QPainter *painter) const
{
    // Launches closer than a pixel are one mark.
    QList<int> lastX(m_model->lanes().size(), -1);
    for (const TimelineEntry &entry : m_model->entries()) {
        const int x = xOf(entry.begin);
        const int end = entry.end.isValid() ? xOf(entry.end) : x;
        if (end < plot().left() - MarkSize || x > plot().right() + MarkSize)
            continue;
        if (entry.kind == TimelineEntry::Kind::ClockChange) {
            paintClockChange(painter, entry);
            continue;
        }
        if (entry.kind == TimelineEntry::Kind::Launch && std::exchange(lastX[entry.lane], x) == x)
            continue;
        const QRect lane = laneRect(entry.lane);
        if (end - x > MarkSize) {
            const bool failed = entry.kind == TimelineEntry::Kind::FailedPass;
            painter->fillRect(QRect(x, lane.center().y() - 3, end - x, 6),
                              failed ? errorColor() : palette().color(QPalette::Highlight));
        }
        const QRect mark(x - MarkSize / 2, lane.center().y() - MarkSize / 2, MarkSize, MarkSize);
        icon(iconName(entry.kind)).paint(painter, mark);
    }
}

void TimelineView::paintClockChange(QPainter *painter, const TimelineEntry &entry) const
{
    const QRect lane = laneRect(entry.lane);
    const int x = xOf(entry.begin);
    QPen pen(palette().color(QPalette::Text), 1.5, Qt::DashLine);
    painter->setPen(pen);
    painter->drawLine(x, lane.top(), x, lane.bottom());
    QFont font = painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter->save();
    painter->setFont(font);
    painter->drawText(QRect(x + 4, lane.top(), width(), lane.height()), Qt::AlignTop,
                      kindName(entry.kind) + u": "_s + entry.details);
    painter->restore();
}

void TimelineView::paintNow(QPainter *painter) const
{
    const int x = xOf(m_model->now());
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->drawLine(x, plot().top(), x, plot().bottom());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (delta.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier))
        move(-(delta.x() != 0 ? delta.x() : delta.y()) / 120.0 * KeyStep);
    else
        zoom(std::pow(0.8, delta.y() / 120.0), static_cast<int>(event->position().x()));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_Left: move(-KeyStep); break;
    case Qt::Key_Right: move(KeyStep); break;
    case Qt::Key_PageUp: move(-1); break;
    case Qt::Key_PageDown: move(1); break;
    case Qt::Key_Home: showFromNow(m_span); break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_dragX = event->pos().x();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const int x = event->pos().x();
    move(static_cast<double>(std::exchange(m_dragX, x) - x) / plot().width());
}

} // namespace Inlet::Ui
