// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QRadioButton;
class QTimeEdit;

namespace Inlet::Ui {

class DaySelection;
class DurationEdit;
class ProblemLabel;
class TimeList;

/** "Several times a day": at selected hours, or every so often between two times; on which days. */
class SeveralTimesADayPage final : public FrequencyPage
{
    Q_OBJECT

public:
    explicit SeveralTimesADayPage(const Model::SeveralTimesADay &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Frequency frequency() const override;
    bool validatePage() override;

private:
    QWidget *createHourSelection();
    void show(const Model::SeveralTimesADay &value);
    void updateEnabledState();
    [[nodiscard]] bool validateInterval();

    Model::SeveralTimesADay m_initial;
    QRadioButton *m_selectedHoursButton;
    TimeList *m_timeList;
    ProblemLabel *m_timeListProblem;
    QRadioButton *m_everyButton;
    DurationEdit *m_everyEdit;
    ProblemLabel *m_everyProblem;
    QTimeEdit *m_fromEdit;
    QTimeEdit *m_toEdit;
    DaySelection *m_days;
};

} // namespace Inlet::Ui
