// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/run/runcontroller.h"
#include "ui/run/startedactivities.h"
#include "ui/timeline/timelinehistory.h"
#include "ui/timeline/timelinemodel.h"

#include <QDockWidget>
#include <QTimer>

class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;
class QToolButton;

namespace Inlet::Ui {

class TimelineView;

/**
 * What was and what is to come for all activities of the project: past passes with their outcome, and, simulated, the
 * launches and expirations of the next hour to month. A picture on a time axis, and the same as a table.
 */
class TimelineDock final : public QDockWidget
{
    Q_OBJECT

public:
    /** @p document, @p activities and @p testRun must outlive this widget. */
    TimelineDock(Document::ProjectDocument *document, const StartedActivities *activities,
                 const RunController *testRun, QWidget *parent = nullptr);

    /** Reads the project and the time again now, not a moment later. */
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addEvent(const ActivityId &id, const Core::Event &event);
    void retranslate();
    void choosePeriod();
    [[nodiscard]] std::chrono::milliseconds period() const;
    [[nodiscard]] QDateTime inZoneOf(const Model::Activity *activity,
                                     const QDateTime &instant) const;

    Document::ProjectDocument *m_document;
    const StartedActivities *m_activities;
    TimelineHistory m_history;
    TimelineModel m_model;
    QTimer m_refreshTimer;
    QTimer m_clockTimer;
    QLabel *m_periodLabel;
    QComboBox *m_periodBox;
    QToolButton *m_zoomInButton;
    QToolButton *m_zoomOutButton;
    QToolButton *m_nowButton;
    QTabWidget *m_tabs;
    TimelineView *m_view;
    QTableView *m_table;
    QLabel *m_summary;
};

} // namespace Inlet::Ui
