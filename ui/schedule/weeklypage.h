// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QTimeEdit;

namespace Inlet::Ui {

class DaySelection;
class IntervalSelection;

/** "Weekly": one time, on days of the week, each week or every so many weeks. */
class WeeklyPage final : public FrequencyPage
{
    Q_OBJECT

public:
    explicit WeeklyPage(const Model::Weekly &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Frequency frequency() const override;
    bool validatePage() override;

private:
    Model::Weekly m_initial;
    QTimeEdit *m_timeEdit;
    DaySelection *m_days;
    IntervalSelection *m_interval;
};

} // namespace Inlet::Ui
