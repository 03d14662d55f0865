// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/frequencypage.h"

class QTimeEdit;

namespace Inlet::Ui {

class IntervalSelection;

/** "Daily": one time, each day or every so many days. */
class DailyPage final : public FrequencyPage
{
    Q_OBJECT

public:
    explicit DailyPage(const Model::Daily &value, QWidget *parent = nullptr);

    [[nodiscard]] Model::Frequency frequency() const override;

private:
    Model::Daily m_initial;
    QTimeEdit *m_timeEdit;
    IntervalSelection *m_interval;
};

} // namespace Inlet::Ui
