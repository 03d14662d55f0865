// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedock.h"

#include "ui/icons.h"
#include "ui/timeline/timelineplan.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTimeZone>
#include <QToolButton>

#include <array>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds RefreshDelay = 300ms; // typing is over
constexpr std::chrono::milliseconds ClockStep = 10s;
constexpr int MostLaunches = 2000; // of an activity; more are no picture

constexpr std::array<std::chrono::hours, 4> Periods{1h, 24h, 7 * 24h, 31 * 24h};

} // namespace

TimelineDock::TimelineDock(Document::ProjectDocument *document, const StartedActivities *activities,
                           const RunController *testRun, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_activities(activities)
    , m_periodLabel(new QLabel)
    , m_periodBox(new QComboBox)
    , m_zoomInButton(new QToolButton)
    , m_zoomOutButton(new QToolButton)
    , m_nowButton(new QToolButton)
    , m_tabs(new QTabWidget)
    , m_view(new TimelineView(&m_model))
    , m_table(new QTableView)
    , m_summary(new QLabel)
{
    setObjectName(u"timelineDock"_s);
    m_periodBox->setObjectName(u"periodComboBox"_s);
    m_zoomInButton->setObjectName(u"zoomInButton"_s);
    m_zoomOutButton->setObjectName(u"zoomOutButton"_s);
    m_nowButton->setObjectName(u"nowButton"_s);
    m_tabs->setObjectName(u"timelineTabs"_s);
    m_table->setObjectName(u"timelineTable"_s);
    m_summary->setObjectName(u"timelineSummary"_s);
    m_periodLabel->setBuddy(m_periodBox);
    m_zoomInButton->setIcon(icon(u"zoom-in"_s));
    m_zoomOutButton->setIcon(icon(u"zoom-out"_s));
    m_nowButton->setIcon(icon(u"activity-pending"_s));
    for (QToolButton *button : {m_zoomInButton, m_zoomOutButton, m_nowButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(TimelineModel::TimeColumn, 190);
    m_table->setColumnWidth(TimelineModel::ActivityColumn, 150);
    m_table->setColumnWidth(TimelineModel::KindColumn, 130);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_periodLabel);
    bar->addWidget(m_periodBox);
    for (QToolButton *button : {m_zoomInButton, m_zoomOutButton, m_nowButton})
        bar->addWidget(button);
    bar->addWidget(m_summary, 1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_view);
    m_tabs->setTabPosition(QTabWidget::South);
    m_tabs->addTab(area, QString());
    m_tabs->addTab(m_table, QString());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_tabs, 1);
    setWidget(content);
    retranslate();
    m_periodBox->setCurrentIndex(1);

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &TimelineDock::refresh);
    m_clockTimer.setInterval(ClockStep);
    connect(&m_clockTimer, &QTimer::timeout, this, &TimelineDock::refresh);
    m_clockTimer.start();
    const auto refreshSoon = [this] { m_refreshTimer.start(); };
    connect(m_document, &Document::ProjectDocument::changed, &m_refreshTimer, refreshSoon);
    connect(m_document, &Document::ProjectDocument::currentIndexChanged, &m_refreshTimer,
            refreshSoon);
    connect(m_activities, &StartedActivities::statusChanged, &m_refreshTimer, refreshSoon);
    connect(m_activities, &StartedActivities::eventReceived, this, &TimelineDock::addEvent);
    connect(testRun, &RunController::eventReceived, this, [this](const Core::Event &event) {
        addEvent({m_document->fileName(), event.activity}, event);
    });
    connect(m_activities, &StartedActivities::projectRenamed, this,
            [this](const QString &from, const QString &to) { m_history.renameProject(from, to); });
    connect(m_periodBox, &QComboBox::activated, this, &TimelineDock::choosePeriod);
    connect(m_zoomInButton, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOutButton, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_nowButton, &QToolButton::clicked, m_view,
            [this] { m_view->showFromNow(m_view->span()); });
}

void TimelineDock::addEvent(const ActivityId &id, const Core::Event &event)
{
    if (m_history.add(id, event))
        m_refreshTimer.start();
}

void TimelineDock::choosePeriod()
{
    refresh();
    m_view->showFromNow(period());
}

std::chrono::milliseconds TimelineDock::period() const
{
    return Periods.at(static_cast<std::size_t>(std::max(0, m_periodBox->currentIndex())));
}

QDateTime TimelineDock::inZoneOf(const Model::Activity *activity, const QDateTime &instant) const
{
    if (!activity)
        return instant;
    const auto zone = Model::effectiveTimeZone(m_document->project(), *activity);
    return zone ? instant.toTimeZone(QTimeZone(*zone)) : instant;
}

void TimelineDock::refresh()
{
    // What nobody sees is made when it is shown.
    if (!isVisible())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Model::Project &project = m_document->project();
    QStringList lanes;
    QList<TimelineEntry> entries;
    for (int lane = 0; lane < project.activities.size(); ++lane) {
        const Model::Activity &activity = project.activities.at(lane);
        const ActivityId id{m_document->fileName(), activity.name};
        const ActivityStatus status = m_activities->status(id);
        const TimelinePlan plan =
            planTimeline(project, lane, status.isActive() ? status.taskStart : QDateTime(), now,
                         now.addMSecs(period().count()), MostLaunches);
        for (TimelineEntry entry : m_history.entries(id)) {
            entry.lane = lane;
            entry.begin = inZoneOf(&activity, entry.begin);
            entries.append(entry);
        }
        entries.append(plan.entries);
        lanes.append(activity.label.isEmpty() ? activity.name : activity.label);
        if (lane == m_document->currentIndex()) {
            m_summary->setText((status.isActive() ? tr("\"%1\" is started: %2")
                                                  : tr("If \"%1\" were started now: %2"))
                                   .arg(lanes.constLast(), plan.summary));
        }
    }
    if (lanes.isEmpty())
        m_summary->clear();
    m_model.show(lanes, entries, inZoneOf(m_document->activity(), now));
}

void TimelineDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void TimelineDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    choosePeriod();
}

void TimelineDock::retranslate()
{
    setWindowTitle(tr("Timeline"));
    m_periodLabel->setText(tr("Simulate the next:"));
    const QStringList periods{tr("Hour"), tr("Day"), tr("Week"), tr("Month")};
    for (int index = 0; index < periods.size(); ++index) {
        if (m_periodBox->count() <= index)
            m_periodBox->addItem({});
        m_periodBox->setItemText(index, periods.at(index));
    }
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_zoomInButton, tr("Zoom in (+)"));
    name(m_zoomOutButton, tr("Zoom out (-)"));
    name(m_nowButton, tr("Go to the present (Home)"));
    m_tabs->setTabText(0, tr("Picture"));
    m_tabs->setTabText(1, tr("Table"));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setAccessibleDescription(tr("The tab Table lists what is drawn here."));
    m_table->setAccessibleName(tr("Timeline as a table"));
    refresh();
}

} // namespace Inlet::Ui
