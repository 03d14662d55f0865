// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/activitystatuslabel.h"

#include "ui/icons.h"
#include "ui/run/activityactions.h"
#include "ui/widgets/missingmark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTextDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ActivityStatusLabel::ActivityStatusLabel(const StartedActivities *activities,
                                         const ActivityActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_activities(activities)
    , m_actions(actions)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(u"activityStatus"_s);
    m_text->setObjectName(u"activityStatusText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // a long text must not make the window wide
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    connect(activities, &StartedActivities::statusChanged, this, &ActivityStatusLabel::refresh);
    connect(actions, &ActivityActions::targetChanged, this, &ActivityStatusLabel::refresh);
    refresh();
}

void ActivityStatusLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void ActivityStatusLabel::refresh()
{
    const StartedActivity *activity = m_activities->find(m_actions->target());
    const qsizetype others = othersInAlarm();
    setVisible(activity || others > 0);
    if (isHidden())
        return;
    const ActivityStatus status = activity ? activity->status() : ActivityStatus();
    QStringList parts;
    const QString trouble = status.trouble();
    if (activity) {
        parts = status.summary();
        parts.first().prepend(activity->label() + u": "_s);
        if (!trouble.isEmpty())
            parts.insert(1, trouble);
    }
    if (others > 0)
        parts += tr("%n other activity(ies) in trouble", nullptr, static_cast<int>(others));
    const QString text = parts.join(u"  |  "_s);
    const bool isAlarm = status.attention() == ActivityStatus::Attention::Alarm || others > 0;
    QPalette colours;
    if (isAlarm)
        colours.setColor(QPalette::WindowText, errorColor());
    // Setting a palette sends the event that calls this function.
    if (m_text->palette().color(QPalette::WindowText) != colours.color(QPalette::WindowText))
        m_text->setPalette(colours);
    m_text->setText(text);
    m_text->setToolTip(Qt::convertFromPlainText(parts.join(u'\n'), Qt::WhiteSpaceNormal));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(others > 0 ? u"dialog-error"_s : status.iconName()).pixmap(size));
}

qsizetype ActivityStatusLabel::othersInAlarm() const
{
    qsizetype count = 0;
    for (const StartedActivity *each : m_activities->active()) {
        if (each->id() != m_actions->target()
            && each->status().attention() == ActivityStatus::Attention::Alarm)
            ++count;
    }
    return count;
}

} // namespace Inlet::Ui
