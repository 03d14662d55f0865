// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace Inlet::Ui {

class LaunchList;

/** The tab Scheduling of the activity editor: whether and when the activity is launched. */
class SchedulingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulingPage(Document::ProjectDocument *document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void bindFields();
    void retranslate();
    void refresh();
    void showLaunches(const Model::Activity &activity);
    void showRules(const Model::Schedule &schedule, const QByteArray &ianaZone);
    void updateEnabledState();
    void editSchedule();

    Document::ProjectDocument *m_document;
    QCheckBox *m_planExecutionBox;
    QCheckBox *m_stopAfterEventBox;
    QGroupBox *m_scheduleGroup;
    QLabel *m_sentenceLabel;
    QLabel *m_launchesLabel;
    LaunchList *m_launches;
    QLabel *m_zoneLabel;
    QPushButton *m_changeButton;
    QLabel *m_missedLaunchLabel;
    QComboBox *m_missedLaunchBox;
    QGroupBox *m_rulesGroup;
    QLabel *m_rulesLabel;
};

} // namespace Inlet::Ui
