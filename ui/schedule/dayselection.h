// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"
#include "ui/schedule/checkedlist.h"

namespace Inlet::Ui {

/** The box "Day selection" of the frequency pages: every day, or days of the week. */
class DaySelection final : public CheckedList
{
    Q_OBJECT

public:
    explicit DaySelection(QWidget *parent = nullptr);

    [[nodiscard]] Model::Days days() const;
    void setDays(const Model::Days &days);
};

} // namespace Inlet::Ui
