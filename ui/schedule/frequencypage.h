// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule.h"

#include <QWizardPage>

namespace Inlet::Ui {

/** Pages of the schedule editing wizard; the order is that of Next, with one of the frequency pages. */
namespace ScheduleWizardPage {
enum Id { Type, SeveralTimesADay, Daily, Weekly, Monthly, Once, Validity, Summary };
} // namespace ScheduleWizardPage

/** A page that asks for the details of one kind of frequency. */
class FrequencyPage : public QWizardPage
{
    Q_OBJECT

public:
    using QWizardPage::QWizardPage;

    /** What the page says. Possible only when validatePage() was true. */
    [[nodiscard]] virtual Model::Frequency frequency() const = 0;

    [[nodiscard]] int nextId() const final { return ScheduleWizardPage::Validity; }
};

} // namespace Inlet::Ui
