// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayselection.h"

namespace Inlet::Ui {

DaySelection::DaySelection(QWidget *parent)
    : CheckedList(tr("Day selection"), tr("Ever&y day"), weekdayNames(),
                  tr("Check at least one day, or Every day."), parent)
{}

Model::Days DaySelection::days() const
{
    Model::Days days;
    for (const int number : checked())
        days.append(static_cast<Qt::DayOfWeek>(number));
    return days;
}

void DaySelection::setDays(const Model::Days &days)
{
    QList<int> numbers;
    for (const Qt::DayOfWeek day : days)
        numbers.append(day);
    setChecked(numbers);
}

} // namespace Inlet::Ui
