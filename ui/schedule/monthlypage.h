// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QComboBox;
class QRadioButton;
class QSpinBox;
class QTimeEdit;

namespace Inlet::Ui {

class CheckedList;
class ProblemLabel;

/** "Monthly": one time, on a day of the month or a weekday of it, in which months. */
class MonthlyPage final : public FrequencyPage
{
    Q_OBJECT

public:
    explicit MonthlyPage(const Model::Monthly &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Frequency frequency() const override;
    bool validatePage() override;

private:
    QWidget *createDaySelection();
    void show(const Model::Monthly &value);
    void updateEnabledState();

    Model::Monthly m_initial;
    QTimeEdit *m_timeEdit;
    QRadioButton *m_dayButton;
    QSpinBox *m_dayBox;
    QRadioButton *m_lastDayButton;
    QRadioButton *m_weekdayButton;
    QComboBox *m_weekBox;
    QComboBox *m_weekdayBox;
    ProblemLabel *m_dayProblem;
    CheckedList *m_months;
};

} // namespace Inlet::Ui
